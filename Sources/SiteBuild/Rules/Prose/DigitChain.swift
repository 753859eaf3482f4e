/// Digits that stand together in a text, and those that follow them with only a sign or a space between: what may be
/// one number of many digits.
struct DigitChain {
  /// Each of them digits alone, in order.
  let groups: [Range<Int>]
  let bytes: [UInt8]

  var range: Range<Int> { groups[0].lowerBound..<groups[groups.count - 1].upperBound }
  var digits: [UInt8] { groups.flatMap { bytes[$0] } }
  var digitCount: Int { groups.reduce(0) { $0 + $1.count } }
  var hasPlus: Bool { bytes[safely: range.lowerBound - 1] == UInt8(ascii: "+") }
  var startsWithZero: Bool { bytes[groups[0].lowerBound] == UInt8(ascii: "0") }

  /// The chain from one of its groups on.
  func from(_ index: Int) -> DigitChain { DigitChain(groups: Array(groups[index...]), bytes: bytes) }

  /// Whether only the bytes of `allowed` stand between the groups.
  func isJoined(only allowed: (UInt8) -> Bool) -> Bool {
    zip(groups, groups.dropFirst()).allSatisfy { bytes[$0.upperBound..<$1.lowerBound].allSatisfy(allowed) }
  }

  /// All chains of a text, in order.
  static func all(in bytes: [UInt8]) -> [DigitChain] {
    var chains: [DigitChain] = []
    var groups: [Range<Int>] = []
    var offset = 0
    while offset < bytes.count {
      guard bytes[offset].isDigit else {
        offset += 1
        continue
      }
      let start = offset
      while offset < bytes.count, bytes[offset].isDigit { offset += 1 }
      let isCountryCode = groups.count == 1 && bytes[safely: groups[0].lowerBound - 1] == UInt8(ascii: "+")
      if let last = groups.last, !isJoint(bytes[last.upperBound..<start], afterCountryCode: isCountryCode) {
        chains.append(DigitChain(groups: groups, bytes: bytes))
        groups = []
      }
      groups.append(start..<offset)
    }
    if !groups.isEmpty { chains.append(DigitChain(groups: groups, bytes: bytes)) }
    return chains
  }

  /// Whether what stands between two groups may stand within one number: a space, a hyphen, a closing bracket, a full
  /// stop without a space behind it, or two or three of them; an opening bracket only after a country's code. No-break
  /// spaces and dashes are more than one byte each.
  private static func isJoint(_ gap: ArraySlice<UInt8>, afterCountryCode: Bool) -> Bool {
    guard gap.count <= 5 else { return false }
    var previous: UInt8 = 0
    for byte in gap {
      switch byte {
      case 0x20: if previous == UInt8(ascii: ".") { return false }
      case UInt8(ascii: "("): if !afterCountryCode { return false }
      case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "/"): break
      case 0xC2, 0xA0: break
      case 0xE2, 0x80, 0x90...0x94: break
      default: return false
      }
      previous = byte
    }
    return true
  }
}
