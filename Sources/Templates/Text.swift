/// Words for a reader. Printed by a template, it escapes itself: what it says can never become HTML.
public struct Text: Sendable, Hashable, ExpressibleByStringLiteral {
  /// As a person wrote it, without entities.
  public let string: String

  /// Takes words, not HTML.
  public init(_ string: String) {
    self.string = string
  }

  public init(stringLiteral value: String) {
    string = value
  }

  /// Appends the text with `&`, `<`, `>`, `"` and `'` as entities, so that it is safe in an element and in a quoted
  /// attribute.
  public func write(to output: inout [UInt8]) {
    if string.utf8.withContiguousStorageIfAvailable({ Self.escape($0, to: &output) }) != nil { return }
    Array(string.utf8).withUnsafeBufferPointer { Self.escape($0, to: &output) }
  }

  private static func escape(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var start = 0
    for index in bytes.indices where bytes[index].isMarkupSign {
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
      entity(for: bytes[index]).withUTF8Buffer { output.append(contentsOf: $0) }
      start = index + 1
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  /// The entity of one of the five signs.
  private static func entity(for sign: UInt8) -> StaticString {
    switch sign {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: "&#39;"
    }
  }
}

extension UInt8 {
  /// One of `&`, `<`, `>`, `"` and `'`.
  fileprivate var isMarkupSign: Bool {
    // All five are below 64, so a set of them fits into one word.
    let signs: UInt64 = 1 << 0x26 | 1 << 0x3C | 1 << 0x3E | 1 << 0x22 | 1 << 0x27
    return self < 64 && signs & (1 << UInt64(self)) != 0
  }
}

extension Text: TemplateContext {
  /// A text in a list has one name, `{{.}}`.
  public static let schema: TemplateSchema<Text> = [.text(".") { $0 }]
}
