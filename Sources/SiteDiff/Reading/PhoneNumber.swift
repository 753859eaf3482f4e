/// Finds what looks like a telephone number in running text. It would rather take a number too many: a number that
/// changes has to be seen.
enum PhoneNumber {
  /// Runs of words that are one number each, with the number. None goes on over a tag, and none is a date or time.
  static func all(in words: [String], flags: [WordFlags]) -> [(range: Range<Int>, number: String)] {
    var found: [(Range<Int>, String)] = []
    guard words.lazy.map({ $0.utf8.count(where: \.isDigit) }).reduce(0, +) >= 7 else { return found }
    var index = 0
    while index < words.count {
      guard startsNumber(words[index]), !flags[index].contains(.time) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < words.count, !flags[end].contains(.afterTag), !endsNumber(words[end - 1]),
        continuesNumber(words[end])
      { end += 1 }
      let number = trimmed(words[index..<end].joined(separator: " "))
      let before = index > 0 ? words[index - 1] : ""
      if looksLikeNumber(number), !Quantity.isCurrency(before) { found.append((index..<end, number)) }
      index = end
    }
    return found
  }

  /// Whether a text is nothing but a number or a short code; a year is neither.
  static func isWhole(_ text: ArraySlice<UInt8>) -> Bool {
    var digits = 0
    for byte in text {
      if byte.isDigit { digits += 1 } else if !byte.isSpace, !"+()-.".utf8.contains(byte) { return false }
    }
    guard (3...15).contains(digits) else { return false }
    let number = trimmed(String(decoding: text, as: UTF8.self))
    return digits < 7 ? !Quantity.isYear(number) : looksLikeNumber(number)
  }

  /// The digits of a word that can be a short code, `129`: where a contact is named, such a number is how to reach it.
  static func shortCode(_ word: String) -> String? {
    let digits = trimmed(word)
    let isCode = (3...6).contains(digits.utf8.count) && digits.utf8.allSatisfy(\.isDigit) && !Quantity.isYear(digits)
    return isCode ? digits : nil
  }

  private static func looksLikeNumber(_ number: String) -> Bool {
    let digits = number.utf8.count { $0.isDigit }
    guard (7...15).contains(digits) else { return false }
    if number.hasPrefix("+") { return true }
    let groups = number.utf8.split { !$0.isDigit }
    if groups.allSatisfy({ Quantity.isYear(String(decoding: Array($0), as: UTF8.self)) }) { return false }
    let lengths = groups.map(\.count)
    return !isDate(lengths) && !isGrouped(number, lengths) && !isTimes(number, lengths)
  }

  private static func isDate(_ groups: [Int]) -> Bool {
    groups == [4, 2, 2] || groups == [2, 2, 4] || groups == [1, 2, 4] || groups == [2, 1, 4]
  }

  /// `08.00-16.00`.
  private static func isTimes(_ number: String, _ groups: [Int]) -> Bool {
    groups == [2, 2, 2, 2] && number.contains(".")
  }

  /// `5.000.000`: an amount.
  private static func isGrouped(_ number: String, _ groups: [Int]) -> Bool {
    number.utf8.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") } && groups.count > 1
      && groups.dropFirst().allSatisfy { $0 == 3 }
  }

  private static func startsNumber(_ word: String) -> Bool {
    var bytes = word.utf8[...]
    while let first = bytes.first, first == UInt8(ascii: "(") || first == UInt8(ascii: "+") {
      bytes = bytes.dropFirst()
    }
    return bytes.first?.isDigit == true && continuesNumber(word)
  }

  private static func continuesNumber(_ word: String) -> Bool {
    let core = trimmed(word).utf8
    return core.contains { $0.isDigit } && core.allSatisfy { $0.isDigit || "+()-./".utf8.contains($0) }
  }

  /// Whether a sign after the word ends the number.
  private static func endsNumber(_ word: String) -> Bool {
    word.utf8.last.map { ",.;:!?".utf8.contains($0) } ?? false
  }

  private static func trimmed(_ text: String) -> String {
    let signs = Array(" ,.;:!?)\t\n".utf8)
    var bytes = text.utf8[...]
    while let last = bytes.last, signs.contains(last) { bytes = bytes.dropLast() }
    while let first = bytes.first, first.isSpace || first == UInt8(ascii: "(") { bytes = bytes.dropFirst() }
    return String(bytes) ?? text
  }
}
