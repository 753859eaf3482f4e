extension DigitChain {
  /// The range of the telephone number in it, if its form is that of one, with the sign before it. Years, dates, times
  /// and amounts are not.
  var phoneRange: Range<Int>? {
    guard let digits = phoneDigits else { return nil }
    let sign = bytes[safely: digits.lowerBound - 1]
    let hasSign = sign == UInt8(ascii: "+") || sign == UInt8(ascii: "(") && bytes[digits].contains(UInt8(ascii: ")"))
    return (hasSign ? digits.lowerBound - 1 : digits.lowerBound)..<digits.upperBound
  }

  private var phoneDigits: Range<Int>? {
    if looksLikePhone { return range }
    for index in groups.indices.dropFirst() where bytes[groups[index].lowerBound - 1] == UInt8(ascii: " ") {
      let rest = from(index)
      if bytes[groups[index]].elementsEqual("000".utf8) { continue }
      if rest.startsWithZero || groups[index].count >= 7, rest.looksLikePhone { return rest.range }
    }
    return nil
  }

  private var looksLikePhone: Bool {
    let count = digitCount
    if hasPlus, isPlusGlued { return false }
    if hasPlus, !startsWithZero { return (7...15).contains(count) }
    if isAmount { return false }
    if groups.contains(where: { $0.count >= 7 }) { return true }
    if isGluedToLetter { return false }
    return startsWithZero && isDialledLocally(count) || isGroupedLikePhone(count)
  }

  /// `0380 855 333`, `03-2116 4016`: a zero, the rest of an area's code, and a line. `0.108` and `01.02-0345` are none.
  private func isDialledLocally(_ count: Int) -> Bool {
    guard groups.contains(where: { $0.count >= 3 }), !isDate, !groups.dropFirst().contains(where: isYear) else {
      return false
    }
    switch groups[0].count {
    case 1: return count >= 7 && bytes[safely: groups[0].upperBound] != UInt8(ascii: ".")
    case 2: return count >= 9
    default: return count >= 6
    }
  }

  /// `812 3456 7890`: many digits in groups of which none is a year and which are not thousands.
  private func isGroupedLikePhone(_ count: Int) -> Bool {
    guard (9...15).contains(count), groups.count >= 2, groups.allSatisfy({ $0.count >= 2 }) else { return false }
    guard isJoined(only: { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "/") }) else { return false }
    return !groups.contains(where: isYear) && !groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  /// `U+2010`, `18+2000`
  private var isPlusGlued: Bool { bytes[safely: range.lowerBound - 2]?.isWordPart ?? false }
  private var isGluedToLetter: Bool { bytes[safely: range.lowerBound - 1]?.isLetter ?? false }

  /// Whether a currency stands before it.
  private var isAmount: Bool {
    guard let word = bytes.wordRange(before: range.lowerBound, gap: { $0 == 0x20 || $0 == 0xA0 || $0 == 0xC2 }) else {
      let sign = bytes[safely: range.lowerBound - 1] ?? bytes[safely: range.lowerBound - 2]
      return sign == UInt8(ascii: "$")
    }
    return Currency.names.contains(bytes.word(word))
  }

  /// `01-02-2026`
  private var isDate: Bool {
    groups.count == 3 && groups[0].count == 2 && groups[1].count == 2 && isYear(groups[2])
  }

  private func isYear(_ group: Range<Int>) -> Bool {
    group.count == 4 && (1900...2100).contains(bytes.number(in: group) ?? 0)
  }
}

/// The currencies of Indonesia and of the countries that its people go to, as they stand before an amount.
enum Currency {
  static let names: Set<String> = [
    "rp", "idr", "rm", "myr", "us", "usd", "hk", "hkd", "nt", "ntd", "twd", "s", "sgd", "sar", "aed", "krw", "jpy",
    "bnd", "eur", "qar", "kwd",
  ]
}
