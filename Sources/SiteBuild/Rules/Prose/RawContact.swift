/// A way to reach somebody that stands in a text as it is, instead of in a record.
struct RawContact: Hashable {
  let kind: Kind
  let range: Range<Int>

  enum Kind: Hashable {
    case phone, shortCode, email, url
  }

  /// Whether a stretch of text may hold one: it has a digit, an at sign, or what an address has.
  static func mayStand(in bytes: ArraySlice<UInt8>) -> Bool { bytes.withUnsafeBufferPointer(mayStand) }

  static func mayStand(in text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(mayStand) ?? true
  }

  private static func mayStand(in buffer: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in buffer.indices where buffer[index] <= UInt8(ascii: "@") {
      let byte = buffer[index]
      if byte.isDigit || byte == UInt8(ascii: "@") { return true }
      guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":"), index + 1 < buffer.count else { continue }
      let next = buffer[index + 1]
      if next.isLetter || next == UInt8(ascii: "/") { return true }
    }
    return false
  }

  /// All of them in a text, by kind and then in order.
  static func all(in prose: Prose) -> [RawContact] {
    let addresses = WrittenAddress.all(in: prose.bytes)
    let taken = addresses.map(\.range)
    let numbers = DigitChain.all(in: prose.bytes).filter { chain in !taken.contains { $0.overlaps(chain.range) } }
    return addresses
      + numbers.flatMap { chain -> [RawContact] in
        if let range = chain.phoneRange { return [RawContact(kind: .phone, range: range)] }
        return prose.isCode ? [] : chain.shortCodeRanges.map { RawContact(kind: .shortCode, range: $0) }
      }
  }
}
