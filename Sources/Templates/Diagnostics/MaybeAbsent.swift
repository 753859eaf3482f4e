import Diagnostics

extension TemplateDiagnostics {
  /// What is not on every page, used without asking for it.
  public static let maybeAbsent = DiagnosticKind(
    "maybe-absent", .error,
    explanation: Message(
      en: """
        Some things are not there on every page: a contact may have no telephone. They may be used only inside a \
        section that asks for them, so that the words around them, such as 'call', do not stand there alone. Write \
        what is to be said without them in '{{^name}}…{{/name}}'.
        """,
      id: """
        Ada hal yang tidak selalu tersedia di setiap halaman: sebuah kontak mungkin tidak punya nomor telepon. Hal itu \
        hanya boleh dipakai di dalam bagian yang memeriksanya, agar kata-kata di sekitarnya, seperti 'hubungi', tidak \
        berdiri sendiri. Tulis yang perlu dikatakan tanpanya di dalam '{{^nama}}…{{/nama}}'.
        """))
}

extension Diagnostic {
  /// Placed at the name, or at the part of it that may be absent.
  static func maybeAbsent(_ name: String, at place: SourceLocation, notes: [Note]) -> Diagnostic {
    Diagnostic(
      TemplateDiagnostics.maybeAbsent, at: place,
      Message(en: "'\(name)' may be absent here", id: "'\(name)' mungkin tidak ada di sini"),
      hint: Message(
        en: "put it inside '{{#\(name)}}…{{/\(name)}}'", id: "letakkan di dalam '{{#\(name)}}…{{/\(name)}}'"),
      notes: notes)
  }
}
