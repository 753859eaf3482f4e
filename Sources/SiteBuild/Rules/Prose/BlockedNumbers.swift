import Content

/// The numbers of the do-not-use list by their digits.
struct BlockedNumbers: Sendable {
  private let entries: [[UInt8]: BlockedNumber]

  init(_ site: Site) {
    entries = Dictionary(
      site.blockedNumbers.map { (Self.digits($0.number.value.utf8), $0) }, uniquingKeysWith: { first, _ in first })
  }

  func entry(for number: some Sequence<UInt8>) -> BlockedNumber? { entries[Self.digits(number)] }

  /// With the country code: `0812…` and `+62812…` are one.
  private static func digits(_ number: some Sequence<UInt8>) -> [UInt8] {
    let digits = number.filter(\.isDigit)
    guard digits.first == UInt8(ascii: "0"), digits.count > 8 else { return digits }
    return [UInt8(ascii: "6"), UInt8(ascii: "2")] + digits.dropFirst()
  }
}
