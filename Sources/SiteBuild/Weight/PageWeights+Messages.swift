import Diagnostics

extension PageWeights {
  static func heavy(_ finding: Finding, others: Int) -> Diagnostic {
    let weight = finding.weight?.total ?? 0
    let parts = finding.weight?.parts ?? []
    return Diagnostic(
      tooHeavy, at: finding.origin,
      Message(
        en: "'\(finding.path)' weighs \((weight + 999) / 1_000) kB, 40 is the most\(andOthers(others).en)",
        id: "'\(finding.path)' berbobot \((weight + 999) / 1_000) kB, paling banyak 40\(andOthers(others).id)"),
      hint: Message(
        en: parts.map { "\($0.part.name.en) \(kilobytes($0.bytes))" }.joined(separator: ", ") + " kB",
        id: parts.map { "\($0.part.name.id) \(kilobytes($0.bytes))" }.joined(separator: ", ") + " kB"))
  }

  static func late(_ finding: Finding, others: Int) -> Diagnostic {
    let (en, id) = (finding.missing.map(\.name.en), finding.missing.map(\.name.id))
    return Diagnostic(
      late, at: finding.origin,
      Message(
        en: "the first 14,000 bytes of '\(finding.path)' lack \(en.joined(separator: " and "))\(andOthers(others).en)",
        id: """
          14.000 byte pertama '\(finding.path)' tidak memuat \(id.joined(separator: " dan "))\(andOthers(others).id)
          """),
      hint: Message(
        en: "shorten what stands above it in the templates, or put it first",
        id: "pendekkan yang ada di atasnya dalam templat, atau taruh di depan"))
  }

  private static func andOthers(_ count: Int) -> Message {
    count == 0
      ? Message(en: "", id: "")
      : Message(en: " (and \(count) more of its kind)", id: " (dan \(count) halaman sejenis)")
  }

  /// Rounded.
  private static func kilobytes(_ bytes: Int) -> Int { (bytes + 500) / 1_000 }
}

extension PageWeight.Part {
  fileprivate var name: Message {
    switch self {
    case .style: Message(en: "style", id: "gaya")
    case .script: Message(en: "script", id: "skrip")
    case .contacts: Message(en: "contacts", id: "kontak")
    case .pictures: Message(en: "pictures", id: "gambar")
    case .text: Message(en: "text", id: "teks")
    }
  }
}

extension FirstBytes.Essential {
  fileprivate var name: Message {
    switch self {
    case .title: Message(en: "the title", id: "judul")
    case .exit: Message(en: "the way out", id: "jalan keluar")
    case .core: Message(en: "the core sentence", id: "kalimat inti")
    case .contacts: Message(en: "the first two contacts", id: "dua kontak pertama")
    }
  }
}
