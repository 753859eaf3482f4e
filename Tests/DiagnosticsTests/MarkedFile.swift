import Diagnostics

/// A file in which `‸` stands on both sides of a place; a single one marks a place without length.
struct MarkedFile {
  let file: SourceFile
  let place: SourceLocation

  init(_ marked: String, path: String = "content/a.md") {
    let pieces = marked.split(separator: "‸", omittingEmptySubsequences: false)
    file = SourceFile(path: path, text: pieces.joined())
    place = file.location(atOffset: pieces[0].utf8.count, length: pieces.count == 3 ? pieces[1].utf8.count : 1)
  }

  /// The place, with the least that a diagnostic needs.
  func diagnostic(
    _ message: String = "it is wrong", hint: Message? = nil, notes: [Diagnostic.Note] = []
  ) -> Diagnostic {
    Diagnostic(.sample, at: place, Message(en: message, id: "ini salah"), hint: hint, notes: notes)
  }
}

extension DiagnosticKind {
  static let sample = DiagnosticKind(
    "a-sample", .error, explanation: Message(en: "It is only a sample.", id: "Ini hanya contoh."))
  static let otherSample = DiagnosticKind(
    "b-sample", .warning, explanation: Message(en: "It is another sample.", id: "Ini contoh lain."))
}

extension DiagnosticFormatter {
  /// Knows these files and no others.
  init(_ files: MarkedFile..., language: MessageLanguage = .english, usesColor: Bool = false) {
    self.init(language: language, usesColor: usesColor) { path in files.first { $0.file.path == path }?.file }
  }
}
