/// The looks of a piece of console text (ECMA-48, "select graphic rendition").
public enum FormatterStyle: String, Sendable {
  case bold = "1"
  case red = "1;31"
  case green = "1;32"
  case yellow = "1;33"
  case cyan = "1;36"
  case dim = "2"

  /// Red, yellow or cyan.
  init(_ severity: Severity) {
    switch severity {
    case .error: self = .red
    case .warning: self = .yellow
    case .note: self = .cyan
    }
  }

  /// The text in this style, or as it is where colours were not asked for.
  public func applied(to text: String, when usesColor: Bool) -> String {
    usesColor ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
  }
}
