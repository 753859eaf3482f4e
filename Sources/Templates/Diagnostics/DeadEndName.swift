import Diagnostics

extension TemplateDiagnostics {
  /// A dot after what has no names of its own.
  public static let deadEndName = DiagnosticKind(
    "dead-end-name", .error,
    explanation: Message(
      en: """
        A dot leads from a thing to what belongs to it. A text, HTML and a yes-or-no have nothing that belongs to \
        them, and a list has many things of which none is meant more than another. Remove what stands after the dot, \
        or open a section over the list.
        """,
      id: """
        Sebuah titik menuju dari suatu benda ke bagiannya. Teks, HTML dan jawaban ya-atau-tidak tidak punya bagian, \
        dan sebuah daftar berisi banyak benda yang setara. Hapus yang ada setelah titik, atau buka sebuah bagian untuk \
        daftar itu.
        """))
}

extension Diagnostic {
  /// Placed at the part of the name before the dot.
  ///
  /// - Parameter next: What stands after the dot.
  static func deadEndName(
    _ name: String, _ kind: FieldKind, next: String, at place: SourceLocation, notes: [Note]
  ) -> Diagnostic {
    Diagnostic(
      TemplateDiagnostics.deadEndName, at: place,
      Message(
        en: "'\(name)' is \(kind.words.en) and has no '\(next)'",
        id: "'\(name)' adalah \(kind.words.id) dan tidak punya '\(next)'"),
      hint: kind == .many ? .openSection(name) : Message(en: "write '\(name)' alone", id: "tulis '\(name)' saja"),
      notes: notes)
  }
}

extension Message {
  /// The hint to enter something instead of printing it or reaching through it.
  static func openSection(_ name: String) -> Message {
    Message(
      en: "write '{{#\(name)}}…{{/\(name)}}' and use its names inside",
      id: "tulis '{{#\(name)}}…{{/\(name)}}' dan pakai nama-namanya di dalamnya")
  }
}

extension FieldKind {
  /// What it is, for a person.
  var words: Message {
    switch self {
    case .text, .optionalText: Message(en: "a text", id: "teks")
    case .markup, .optionalMarkup: Message(en: "HTML", id: "HTML")
    case .flag: Message(en: "a yes-or-no", id: "jawaban ya-atau-tidak")
    case .one, .optionalOne: Message(en: "a thing with names of its own", id: "benda dengan nama-namanya sendiri")
    case .many: Message(en: "a list", id: "daftar")
    }
  }
}
