/// What office programs put into texts that other programs read: no-break spaces and curly quotation marks.
extension String {
  /// With ordinary spaces where no-break spaces stand at the start of a line, or after a space, colon, hyphen or comma.
  /// Each takes the place of one scalar, so that columns counted in scalars stay.
  var withPlainSpaces: String {
    guard utf8.contains(0xC2), unicodeScalars.contains("\u{A0}") else { return self }
    var result = String.UnicodeScalarView()
    var last: Unicode.Scalar = "\n"
    for scalar in unicodeScalars {
      let isPlain = scalar == "\u{A0}" && "\n :-,".unicodeScalars.contains(last)
      last = isPlain ? " " : scalar
      result.append(last)
    }
    return String(result)
  }

  /// With ordinary spaces instead of no-break spaces, and none at either end.
  var withOrdinarySpaces: String {
    utf8.contains(0xC2) ? replacing("\u{A0}", with: " ").trimmingSpaces : self
  }

  /// Without no-break spaces at either end, and without a pair of curly quotation marks around the whole.
  var withoutOfficeMarks: String {
    guard let first = utf8.first, let last = utf8.last, first >= 0x80 || last >= 0x80 else { return self }
    let text = trimmingSpaces
    for (open, close) in [("\u{201C}", "\u{201D}"), ("\u{2018}", "\u{2019}")] where text.hasPrefix(open) {
      let inner = text.dropFirst().dropLast()
      if text.count > 1, text.hasSuffix(close), !inner.contains(open), !inner.contains(close) { return String(inner) }
    }
    return text
  }

  /// Without spaces and no-break spaces at either end.
  var trimmingSpaces: String {
    func isSpace(_ character: Character) -> Bool { character == " " || character == "\u{A0}" || character == "\r" }
    return String(drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  }
}
