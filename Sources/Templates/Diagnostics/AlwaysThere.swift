import Diagnostics

extension TemplateDiagnostics {
  /// A section that asks for what is always there.
  public static let alwaysThere = DiagnosticKind(
    "always-there", .error,
    explanation: Message(
      en: """
        A section asks whether something is there. For what is there on every page the question has no sense: either \
        the section is not needed, or another name was meant.
        """,
      id: """
        Sebuah bagian memeriksa apakah sesuatu ada. Untuk hal yang selalu ada di setiap halaman, pemeriksaan itu tidak \
        ada artinya: bagian itu tidak diperlukan, atau yang dimaksud adalah nama lain.
        """))
}

extension Diagnostic {
  /// Placed at the name.
  static func alwaysThere(_ name: String, at place: SourceLocation, notes: [Note]) -> Diagnostic {
    Diagnostic(
      TemplateDiagnostics.alwaysThere, at: place,
      Message(
        en: "'\(name)' is always there and needs no section", id: "'\(name)' selalu ada dan tidak perlu bagian"),
      hint: Message(en: "remove the tags of the section", id: "hapus tag-tag bagian itu"), notes: notes)
  }
}
