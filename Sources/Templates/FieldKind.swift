/// What a name stands for, which decides in which tags it may be used.
enum FieldKind: Sendable {
  /// Words, escaped when they are printed.
  case text, optionalText
  /// HTML, printed as it is.
  case markup, optionalMarkup
  /// Yes or no.
  case flag
  /// What a section enters.
  case one, optionalOne, many

  /// Whether a variable tag may print it.
  var isPrintable: Bool {
    switch self {
    case .text, .optionalText, .markup, .optionalMarkup: true
    case .flag, .one, .optionalOne, .many: false
    }
  }

  /// Whether it may be used only inside a section that made sure it is there.
  var mayBeAbsent: Bool {
    switch self {
    case .optionalText, .optionalMarkup, .optionalOne: true
    case .text, .markup, .flag, .one, .many: false
    }
  }
}
