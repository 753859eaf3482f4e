import Diagnostics

extension TemplateDiagnostics {
  /// `{{#name}}` without `{{/name}}`.
  public static let unclosedSection = DiagnosticKind(
    "unclosed-section", .error,
    explanation: Message(
      en: """
        A section, a block and a layout call reach from their opening tag to a closing tag with the same name. Without \
        it, nobody can know what belongs to them. Add the closing tag where they end.
        """,
      id: """
        Bagian, blok dan panggilan tata letak berlaku dari tag pembuka sampai tag penutup dengan nama yang sama. Tanpa \
        tag penutup, tidak jelas apa saja isinya. Tambahkan tag penutup di tempat isinya berakhir.
        """))

  /// `{{#a}}…{{/b}}`.
  public static let wrongClosingTag = DiagnosticKind(
    "wrong-closing-tag", .error,
    explanation: Message(
      en: """
        A closing tag closes what was opened last, and repeats its name. Another name means that a tag was forgotten, \
        misspelt, or that two sections overlap. Close the inner one first.
        """,
      id: """
        Tag penutup menutup tag yang terakhir dibuka dan mengulang namanya. Nama yang lain berarti ada tag yang lupa \
        ditulis, salah eja, atau dua bagian yang bertumpang tindih. Tutup dahulu yang di dalam.
        """))

  /// `{{/name}}` after no `{{#name}}`.
  public static let strayClosingTag = DiagnosticKind(
    "stray-closing-tag", .error,
    explanation: Message(
      en: "A closing tag needs an opening tag with the same name before it. Remove it, or write the tag that opens.",
      id:
        "Tag penutup memerlukan tag pembuka dengan nama yang sama sebelumnya. Hapus tag ini, atau tulis tag pembukanya."
    ))
}

extension Diagnostic {
  /// Placed at the name in the opening tag.
  static func unclosedSection(_ tag: Tag, at place: SourceLocation) -> Diagnostic {
    let name = tag.name.text
    return Diagnostic(
      TemplateDiagnostics.unclosedSection, at: place,
      Message(en: "'{{\(tag.sign)\(name)}}' is not closed", id: "'{{\(tag.sign)\(name)}}' tidak ditutup"),
      hint: .closingTag(name))
  }

  /// Placed at the name in the closing tag, with the opening one as a note.
  static func wrongClosingTag(
    _ tag: Tag, at place: SourceLocation, opened: Tag, at opening: SourceLocation
  ) -> Diagnostic {
    let (name, expected) = (tag.name.text, opened.name.text)
    return Diagnostic(
      TemplateDiagnostics.wrongClosingTag, at: place,
      Message(
        en: "'{{/\(name)}}' stands where '{{/\(expected)}}' should",
        id: "'{{/\(name)}}' berada di tempat yang seharusnya '{{/\(expected)}}'"),
      hint: .closingTag(expected),
      notes: [
        Note(
          at: opening,
          Message(
            en: "'{{\(opened.sign)\(expected)}}' was opened here", id: "'{{\(opened.sign)\(expected)}}' dibuka di sini")
        )
      ])
  }

  /// Placed at the name.
  static func strayClosingTag(_ tag: Tag, at place: SourceLocation) -> Diagnostic {
    let name = tag.name.text
    return Diagnostic(
      TemplateDiagnostics.strayClosingTag, at: place,
      Message(en: "'{{/\(name)}}' closes nothing", id: "'{{/\(name)}}' tidak menutup apa pun"),
      hint: Message(
        en: "remove it, or write '{{#\(name)}}' before it", id: "hapus, atau tulis '{{#\(name)}}' sebelumnya"))
  }
}

extension Message {
  /// The hint to close something.
  fileprivate static func closingTag(_ name: String) -> Message {
    Message(en: "write '{{/\(name)}}' where it ends", id: "tulis '{{/\(name)}}' di akhirnya")
  }
}

extension Tag {
  /// The sign after the braces.
  fileprivate var sign: String {
    switch kind {
    case .section: "#"
    case .inverted: "^"
    case .close: "/"
    case .partial: ">"
    case .layout: "<"
    case .block: "$"
    case .comment: "!"
    case .variable: ""
    }
  }
}
