import Diagnostics

extension TemplateDiagnostics {
  /// A list, a thing or a flag in a variable tag.
  public static let notPrintable = DiagnosticKind(
    "not-printable", .error,
    explanation: Message(
      en: """
        Only a text or HTML can be printed by '{{name}}'. A list, a thing with names of its own and a yes-or-no are \
        used as a section '{{#name}}…{{/name}}'.
        """,
      id: """
        Hanya teks atau HTML yang dapat ditampilkan dengan '{{nama}}'. Daftar, benda dengan nama-namanya sendiri, dan \
        jawaban ya-atau-tidak dipakai sebagai bagian '{{#nama}}…{{/nama}}'.
        """))
}

extension Diagnostic {
  /// Placed at the name.
  static func notPrintable(
    _ name: String, _ kind: FieldKind, at place: SourceLocation, notes: [Note]
  ) -> Diagnostic {
    Diagnostic(
      TemplateDiagnostics.notPrintable, at: place,
      Message(
        en: "'\(name)' is \(kind.words.en) and cannot be printed",
        id: "'\(name)' adalah \(kind.words.id) dan tidak dapat ditampilkan"),
      hint: kind == .flag
        ? Message(
          en: "write '{{#\(name)}}…{{/\(name)}}' around what it decides",
          id: "tulis '{{#\(name)}}…{{/\(name)}}' di sekeliling yang ditentukannya") : .openSection(name),
      notes: notes)
  }
}
