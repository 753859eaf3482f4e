import Diagnostics

extension Verification {
  init?(_ parent: Record) {
    guard let record = parent.record("verification", required: true) else { return nil }
    defer { record.finish() }
    let citations = record.list("sources", required: true).compactMap { node in
      record.record(node, for: "sources").flatMap(Citation.init)
    }
    let method = record.choice("method", of: VerificationMethod.self)
    let by = record.text("by")
    let on = record.day("on")
    let written = record.optionalText("expires")
    let expires = written.flatMap(record.day)
    guard let method, let by, let on else { return nil }
    guard !citations.isEmpty else {
      parent.findings.add(.noSource(at: record.location))
      return nil
    }
    if let expires, let written, expires < on {
      record.findings.add(.expiresBeforeCheck(expires, on, at: written.location))
    }
    self.init(sources: citations, method: method, by: by.value, on: on, expires: expires, location: record.location)
  }
}

extension Verification.Citation {
  init?(_ record: Record) {
    defer { record.finish() }
    let source = record.text("source")
    let section = record.optionalText("section")?.value
    let data = record.partialDate("data")
    guard let source, let data else { return nil }
    let id = Source.ID(rawValue: source.value)
    self.init(source: Located(id, at: source.location), section: section, data: data)
  }
}

extension DiagnosticKind {
  static let noSource = DiagnosticKind(
    "no-source", .error,
    explanation: Message(
      en: """
        Every contact and every fact says where it comes from and from when the data is. Add at least one entry \
        under 'sources'.
        """,
      id: """
        Setiap kontak dan fakta menyebut dari mana asalnya dan dari kapan datanya. Tambahkan paling sedikit satu \
        isian di bawah 'sources'.
        """))
  static let expiresBeforeCheck = DiagnosticKind(
    "expires-before-check", .error,
    explanation: Message(
      en: "The record expires before the day on which it was checked. One of the two dates is wrong.",
      id: "Catatan ini habis berlaku sebelum hari diperiksa. Salah satu tanggalnya keliru."))
}

extension Diagnostic {
  static func noSource(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .noSource, at: location, Message(en: "there is no source", id: "belum ada sumber"),
      hint: Message(en: "add '- {source: ID, data: DATE}' under 'sources'",
        id: "tambahkan '- {source: ID, data: TANGGAL}' di bawah 'sources'"))
  }

  static func expiresBeforeCheck(_ expires: Day, _ on: Day, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .expiresBeforeCheck, at: location,
      Message(en: "it expires on '\(expires)', before the check on '\(on)'",
        id: "habis berlaku '\(expires)', sebelum diperiksa '\(on)'"),
      hint: Message(en: "mend one of the two dates", id: "betulkan salah satu tanggalnya"))
  }
}
