/// A sign that means something elsewhere in Mustache and is left out of this dialect.
enum ForbiddenSign: Sendable {
  /// `{{{`
  case tripleBraces
  /// `{{&`
  case ampersand
  /// `{{=`
  case delimiters
  /// `{{%`
  case pragma
  /// `{{>*`
  case dynamicName
  /// `name()`
  case function

  /// By the first byte after the braces.
  init?(_ byte: UInt8?) {
    switch byte {
    case UInt8(ascii: "&"): self = .ampersand
    case UInt8(ascii: "="): self = .delimiters
    case UInt8(ascii: "%"): self = .pragma
    default: return nil
    }
  }

  /// By a name that is more than a name.
  init?(name: ArraySlice<UInt8>) {
    if name.first == UInt8(ascii: "*") {
      self = .dynamicName
    } else if name.contains(UInt8(ascii: "(")) {
      self = .function
    } else {
      return nil
    }
  }
}
