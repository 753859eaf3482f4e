/// Diagnostics as a person reads them in a console: place, severity, message and id; the line with the place
/// underlined; the other places; what to do.
///
/// Columns count characters. The words `error`, `warning`, `note` and the ids are the same in every language.
public struct DiagnosticFormatter {
  public let language: MessageLanguage
  public let usesColor: Bool
  private var files: FormatterFiles

  /// `file` gives the file at a path of a `SourceLocation`, or nil when it cannot be read; it is asked once for each.
  public init(
    language: MessageLanguage, usesColor: Bool = false, file: @escaping (_ path: String) -> SourceFile? = { _ in nil }
  ) {
    self.language = language
    self.usesColor = usesColor
    files = FormatterFiles(file)
  }

  /// The diagnostics in the order given, an empty line between two.
  public mutating func text(of diagnostics: some Sequence<Diagnostic>) -> String {
    var blocks: [String] = []
    for diagnostic in diagnostics { blocks.append(text(of: diagnostic)) }
    return blocks.joined(separator: "\n")
  }

  /// Several lines; the last ends with a line break, too.
  public mutating func text(of diagnostic: Diagnostic) -> String {
    var text = place(diagnostic.location, diagnostic.severity, diagnostic.message, id: diagnostic.kind.id)
    for note in diagnostic.notes { text += place(note.location, .note, note.message, id: nil) }
    return text + (diagnostic.hint.map(hintLine) ?? "")
  }

  /// What has no place in a file: one line, and one for the hint.
  public func text(_ severity: Severity, _ message: Message, hint: Message? = nil) -> String {
    "\(label(severity)) \(words(message))\n" + (hint.map(hintLine) ?? "")
  }

  private mutating func place(
    _ location: SourceLocation, _ severity: Severity, _ message: Message, id: String?
  ) -> String {
    let line = files[location.path].map { SourceLineFormatter($0, location) }
    let path = FormatterText.oneLine(location.path)
    let place = "\(path):\(location.line):\(line?.column ?? location.column):"
    var text = "\(styled(place, .bold)) \(label(severity)) \(words(message))"
    if let id { text += " [\(id)]" }
    return text + "\n" + (line?.excerpt.map { gutter($0, location.line, severity) } ?? "")
  }

  private func gutter(_ excerpt: SourceLineFormatter.Excerpt, _ line: Int, _ severity: Severity) -> String {
    let number = String(line)
    let blank = String(repeating: " ", count: number.utf8.count)
    let marker = styled(excerpt.marker, FormatterStyle(severity))
    return "\(styled("\(number) |", .dim)) \(excerpt.line)\n\(styled("\(blank) |", .dim)) \(marker)\n"
  }

  private func hintLine(_ hint: Message) -> String {
    styled(Message.hintLabel.text(in: language) + ":", .green) + " \(words(hint))\n"
  }

  private func label(_ severity: Severity) -> String { styled(severity.rawValue + ":", FormatterStyle(severity)) }

  private func words(_ message: Message) -> String { FormatterText.oneLine(message.text(in: language)) }

  private func styled(_ text: String, _ style: FormatterStyle) -> String { style.applied(to: text, when: usesColor) }
}

extension Message {
  /// The word before a hint.
  static let hintLabel = Message(en: "hint", id: "saran")
}
