extension DigitChain {
  /// The range of the telephone number in it, if its form is that of one, with the sign before it. Years, dates, times
  /// and amounts are not.
  var phoneRange: Range<Int>? {
    guard let digits = phoneDigits else { return nil }
    let sign = bytes[safely: digits.lowerBound - 1]
    let hasSign = sign == UInt8(ascii: "+") || sign == UInt8(ascii: "(")
    return (hasSign ? digits.lowerBound - 1 : digits.lowerBound)..<digits.upperBound
  }

  private var phoneDigits: Range<Int>? {
    if looksLikePhone { return range }
    for index in groups.indices.dropFirst() {
      let rest = from(index)
      if rest.startsWithZero || groups[index].count >= 7, rest.looksLikePhone { return rest.range }
    }
    return nil
  }

  private var looksLikePhone: Bool {
    let count = digitCount
    if hasPlus, !isGluedToDigit { return (7...15).contains(count) }
    if isAmount { return false }
    if groups.contains(where: { $0.count >= 7 }) { return true }
    if startsWithZero, count >= 6, !isGluedToLetter {
      return groups.contains { $0.count >= 3 } && !isDate && !groups.dropFirst().contains(where: isYear)
    }
    return !isGluedToLetter && isGroupedLikePhone(count)
  }

  /// `812 3456 7890`: many digits in groups of which none is a year and which are not thousands.
  private func isGroupedLikePhone(_ count: Int) -> Bool {
    guard (9...15).contains(count), groups.count >= 2, groups.allSatisfy({ $0.count >= 2 }) else { return false }
    guard isJoined(only: { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "/") }) else { return false }
    return !groups.contains(where: isYear) && !groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private var isGluedToDigit: Bool { bytes[safely: range.lowerBound - 2]?.isDigit ?? false }
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
