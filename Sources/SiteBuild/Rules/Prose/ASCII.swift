extension UInt8 {
  var isDigit: Bool { self &- 0x30 < 10 }
  /// An ASCII letter.
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// Part of a word: an ASCII letter or digit, or a byte of any other letter or sign.
  var isWordPart: Bool { isLetter || isDigit || self >= 0x80 }
}

extension [UInt8] {
  /// The byte at an offset; nil outside.
  subscript(safely offset: Int) -> UInt8? { indices.contains(offset) ? self[offset] : nil }

  /// The number that some digits mean; nil where there are too many.
  func number(in range: Range<Int>) -> Int? { Int(String(decoding: self[range], as: UTF8.self)) }

  /// The range of the word that ends before an offset, `gap` allowed between; nil at a sentence's end or another sign.
  func wordRange(before offset: Int, gap: (UInt8) -> Bool) -> Range<Int>? {
    var end = offset
    while end > 0, gap(self[end - 1]) { end -= 1 }
    var start = end
    while start > 0, self[start - 1].isWordPart { start -= 1 }
    return start < end ? start..<end : nil
  }

  /// The range of the word that begins after an offset, white space skipped.
  func wordRange(after offset: Int) -> Range<Int>? {
    var start = offset
    while start < count, self[start] == 0x20 || self[start] == 0xC2 || self[start] == 0xA0 { start += 1 }
    var end = start
    while end < count, self[end].isWordPart { end += 1 }
    return start < end ? start..<end : nil
  }

  /// A word in lower case (ASCII letters alone are changed).
  func word(_ range: Range<Int>) -> String {
    String(decoding: self[range].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
