/// A way to reach somebody that stands in a text as it is, instead of in a record.
struct RawContact: Hashable {
  let kind: Kind
  let range: Range<Int>

  enum Kind: Hashable {
    case phone, shortCode, email, url
  }

  /// All of them in a text, by kind and then in order.
  static func all(in prose: Prose) -> [RawContact] {
    let addresses = prose.signs.contains(.address) ? WrittenAddress.all(in: prose.bytes) : []
    let taken = addresses.map(\.range)
    let chains = prose.signs.contains(.digit) ? DigitChain.all(in: prose.bytes) : []
    let numbers = chains.filter { chain in !taken.contains { $0.overlaps(chain.range) } }
    return addresses
      + numbers.flatMap { chain -> [RawContact] in
        if let range = chain.phoneRange { return [RawContact(kind: .phone, range: range)] }
        return prose.isCode ? [] : chain.shortCodeRanges.map { RawContact(kind: .shortCode, range: $0) }
      }
  }
}
