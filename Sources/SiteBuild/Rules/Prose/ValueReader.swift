import Content

/// Reads the numbers of running text in one language, by the words and signs of `languages/*.yml`.
struct ValueReader: Sendable {
  private let decimal: UInt8
  private let group: UInt8
  /// Powers of ten by their words.
  private let scales: [(word: [UInt8], exponent: Int)]
  private let percents: [[UInt8]]
  private let articles: [[UInt8]]
  private let hours: [[UInt8]]

  init(_ settings: LanguageSettings) {
    func words(_ key: String) -> [[UInt8]] { (settings.words[key] ?? []).map { Array($0.lowercased().utf8) } }
    func scale(_ key: String, _ exponent: Int) -> [(word: [UInt8], exponent: Int)] {
      words(key).map { ($0, exponent) }
    }
    decimal = settings.numbers.decimal.utf8.first ?? UInt8(ascii: ",")
    group = settings.numbers.group.utf8.first ?? UInt8(ascii: ".")
    scales = scale("thousand", 3) + scale("million", 6) + scale("billion", 9) + scale("trillion", 12)
    percents = words("percent")
    articles = words("article")
    hours = words("hour")
  }

  /// The values of a text, in order. Times of day, telephone numbers, passages of the Bible and digits within words are
  /// none.
  func values(in bytes: [UInt8]) -> [WrittenValue] {
    var found: [WrittenValue] = []
    var phones = DigitChain.all(in: bytes).compactMap(\.phoneRange)[...]
    var offset = 0
    while offset < bytes.count {
      if let phone = phones.first, offset >= phone.lowerBound {
        offset = max(offset, phone.upperBound)
        phones.removeFirst()
        continue
      }
      guard bytes[offset].isDigit else {
        offset += 1
        continue
      }
      if let end = endOfOther(in: bytes, from: offset) {
        offset = end
        continue
      }
      let number = number(in: bytes, from: offset)
      if let value = value(number, in: bytes) { found.append(value) }
      offset = number.range.upperBound
    }
    return found
  }

  private struct Number {
    var digits: [UInt8] = []
    var fraction = 0
    var range: Range<Int>
  }

  /// `12`, `12.345`, `1.234,5` in the language's signs.
  private func number(in bytes: [UInt8], from start: Int) -> Number {
    var end = start
    while end < bytes.count, bytes[end].isDigit { end += 1 }
    var number = Number(digits: Array(bytes[start..<end]), range: start..<end)
    if end - start <= 3 {
      while let part = digits(in: bytes, after: group, at: end), part.count == 3 {
        number.digits += bytes[part]
        end = part.upperBound
      }
    }
    if let part = digits(in: bytes, after: decimal, at: end), part.count <= 6 {
      number.digits += bytes[part]
      number.fraction = part.count
      end = part.upperBound
    }
    number.range = start..<end
    return number
  }

  /// The digits behind a sign at an offset.
  private func digits(in bytes: [UInt8], after sign: UInt8, at offset: Int) -> Range<Int>? {
    guard bytes[safely: offset] == sign, bytes[safely: offset + 1]?.isDigit ?? false else { return nil }
    var end = offset + 1
    while end < bytes.count, bytes[end].isDigit { end += 1 }
    return (offset + 1)..<end
  }

  private func value(_ number: Number, in bytes: [UInt8]) -> WrittenValue? {
    let before = bytes.wordRange(before: number.range.lowerBound) { isSpace($0) || $0 == UInt8(ascii: ".") }
    let isMoney = before.map { Currency.names.contains(bytes.word($0)) } ?? false
    let isGlued = bytes[safely: number.range.lowerBound - 1]?.isWordPart ?? false
    if isGlued, !isMoney, bytes[number.range.lowerBound - 1] < 0x80 { return nil }
    if let before, hours.contains(Array(bytes.word(before).utf8)) { return nil }
    let rest = bytes[skippingSpaces(bytes, number.range.upperBound)...]
    if hours.contains(where: { begins(rest, with: $0) }) { return nil }
    let scale = scales.first { begins(rest, with: $0.word) }
    let isPercent = rest.first == UInt8(ascii: "%") || percents.contains { begins(rest, with: $0) }
    let exponent = (scale?.exponent ?? 0) - number.fraction
    guard let amount = WrittenValue.Amount(digits: number.digits, exponent: exponent, isPercent: isPercent) else {
      return nil
    }
    let isArticle = before.map { articles.contains(Array(bytes.word($0).utf8)) } ?? false
    let isLong = number.digits.count >= 3 || number.fraction > 0
    let kind: WrittenValue.Kind =
      isMoney ? .money : isPercent ? .percent : isArticle ? .article : scale != nil ? .scaled : .plain
    return WrittenValue(amount: amount, isStrong: kind != .plain || isLong, kind: kind, range: number.range)
  }

  /// Where digits that are no value end: `08.00`, `16:30`, `23:4-5`; nil where they are one.
  private func endOfOther(in bytes: [UInt8], from start: Int) -> Int? {
    var end = start
    while end < bytes.count, bytes[end].isDigit { end += 1 }
    if let part = digits(in: bytes, after: UInt8(ascii: ":"), at: end) {
      return endOfChain(in: bytes, from: part.upperBound)
    }
    if let part = digits(in: bytes, after: group, at: end), part.count == 2, end - start <= 2 { return part.upperBound }
    return nil
  }

  private func endOfChain(in bytes: [UInt8], from start: Int) -> Int {
    var end = start
    while let byte = bytes[safely: end] {
      let goesOn = bytes[safely: end + 1]?.isDigit ?? false
      guard byte.isDigit || (goesOn && ":-., ".utf8.contains(byte) && byte != UInt8(ascii: " ")) else { break }
      end += 1
    }
    return end
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0xC2 || byte == 0xA0 }

  private func skippingSpaces(_ bytes: [UInt8], _ offset: Int) -> Int {
    var offset = offset
    while offset < bytes.count, isSpace(bytes[offset]) { offset += 1 }
    return offset
  }

  /// Whether a word of the language stands here, and ends.
  private func begins(_ bytes: ArraySlice<UInt8>, with word: [UInt8]) -> Bool {
    let lower = bytes.lazy.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    guard lower.starts(with: word) else { return false }
    return !(bytes.dropFirst(word.count).first?.isWordPart ?? false)
  }
}
