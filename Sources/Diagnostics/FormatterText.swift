/// Text from files, made fit for a console: nothing in it moves the cursor, changes colours or turns the direction of
/// the line.
enum FormatterText {
  /// What stands for a character that is not shown.
  static let replacement: Character = "\u{FFFD}"

  /// Text for one line: line breaks and tabs become spaces.
  static func oneLine(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    return String(text.map { $0.isNewline || $0 == "\t" ? " " : shown($0) })
  }

  /// The character, or what stands for it; a tab stays.
  static func shown(_ character: Character) -> Character {
    character != "\t" && character.unicodeScalars.contains(where: isUnsafe) ? replacement : character
  }

  /// Control characters, line and paragraph separators, byte-order marks and the marks that reorder text (UAX #9).
  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
