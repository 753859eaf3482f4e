import Diagnostics

extension TemplateDiagnostics {
  /// A tag or a page names a template that there is not.
  public static let missingTemplate = DiagnosticKind(
    "missing-template", .error,
    explanation: Message(
      en: """
        A page, a partial tag '{{> name}}' and a layout tag '{{< name}}' each need a template. The name is the path of \
        its file in the folder of templates, without the ending. Check the spelling, or write the template.
        """,
      id: """
        Sebuah halaman, tag parsial '{{> nama}}' dan tag tata letak '{{< nama}}' masing-masing memerlukan templat. \
        Namanya adalah jalur berkasnya di folder templat, tanpa akhiran. Periksa ejaannya, atau tulis templat itu.
        """))

  /// A template includes itself.
  public static let templateCycle = DiagnosticKind(
    "template-cycle", .error,
    explanation: Message(
      en: """
        A template that includes itself, directly or through others, would never end. The notes show the tags that \
        lead back to it. Remove one of them.
        """,
      id: """
        Templat yang memuat dirinya sendiri, langsung atau melalui templat lain, tidak akan pernah selesai. Catatan di \
        bawah menunjukkan tag yang kembali kepadanya. Hapus salah satunya.
        """))
}

extension Diagnostic {
  /// Placed at the name, or for a page at the file that it would have.
  static func missingTemplate(
    _ name: String, for use: TemplateUse, at place: SourceLocation, among names: [String]
  ) -> Diagnostic {
    Diagnostic(
      TemplateDiagnostics.missingTemplate, at: place, use.missing(name),
      hint: .didYouMean(name, among: names) ?? .available(names))
  }

  /// Placed at the name that closes the circle; the path is the tags of the whole circle, that one included.
  static func templateCycle(
    _ name: String, at place: SourceLocation, path: [Surroundings.Caller]
  ) -> Diagnostic {
    let included = path.dropFirst().map(\.template) + [name]
    return Diagnostic(
      TemplateDiagnostics.templateCycle, at: place,
      Message(en: "the template '\(name)' includes itself", id: "templat '\(name)' memuat dirinya sendiri"),
      hint: Message(
        en: "remove one of the tags that lead back to it", id: "hapus salah satu tag yang kembali kepadanya"),
      notes: path.count < 2 ? [] : zip(path, included).map { .included($1, at: $0.place) })
  }
}

extension Diagnostic.Note {
  /// Says that a template is included at a place.
  static func included(_ template: String, at place: SourceLocation) -> Diagnostic.Note {
    Diagnostic.Note(
      at: place, Message(en: "'\(template)' is included here", id: "'\(template)' dimuat di sini"))
  }
}

extension TemplateUse {
  fileprivate func missing(_ name: String) -> Message {
    switch self {
    case .page: Message(en: "the template '\(name)' is missing", id: "templat '\(name)' tidak ada")
    case .partial: Message(en: "no partial is called '\(name)'", id: "tidak ada parsial bernama '\(name)'")
    case .layout: Message(en: "no layout is called '\(name)'", id: "tidak ada tata letak bernama '\(name)'")
    }
  }
}
