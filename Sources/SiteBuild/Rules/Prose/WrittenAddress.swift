/// E-mail and web addresses that stand in a text as they are.
enum WrittenAddress {
  static func all(in bytes: [UInt8]) -> [RawContact] {
    var found: [RawContact] = []
    var offset = 0
    while offset < bytes.count {
      guard isAddressByte(bytes[offset]) else {
        offset += 1
        continue
      }
      let start = offset
      while offset < bytes.count, isAddressByte(bytes[offset]) { offset += 1 }
      guard ProseSigns(in: bytes[start..<offset]).contains(.address) else { continue }
      if let address = address(in: bytes, start..<offset) { found.append(address) }
    }
    return found
  }

  private static func address(in bytes: [UInt8], _ token: Range<Int>) -> RawContact? {
    var end = token.upperBound
    while end > token.lowerBound, ".,:;!?".utf8.contains(bytes[end - 1]) { end -= 1 }
    let range = token.lowerBound..<end
    let text = bytes[range]
    if let at = text.firstIndex(of: UInt8(ascii: "@")) {
      let isMail = at > range.lowerBound && isHost(bytes[(at + 1)..<end], needsKnownEnding: false)
      return isMail ? RawContact(kind: .email, range: range) : nil
    }
    if String(decoding: text, as: UTF8.self).contains("://") { return RawContact(kind: .url, range: range) }
    let host = text.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "?") }
    return isHost(host, needsKnownEnding: true) ? RawContact(kind: .url, range: range) : nil
  }

  /// Names divided by full stops, the last of them letters. In running text, where a full stop without a space behind
  /// it is a slip, the ending must be one that is in use.
  private static func isHost(_ bytes: ArraySlice<UInt8>, needsKnownEnding: Bool) -> Bool {
    let labels = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, last.count >= 2, last.allSatisfy(\.isLetter),
      labels.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") } })
    else { return false }
    if !needsKnownEnding { return true }
    let names = labels.map { String(decoding: $0, as: UTF8.self).lowercased() }
    let (ending, before) = (names[names.count - 1], names[names.count - 2])
    if names[0] == "www" || endings.contains(ending) { return true }
    if ending.utf8.count == 2, secondLevels.contains(before) { return true }
    return shorteners.contains("\(before).\(ending)")
  }

  private static let endings: Set<String> = [
    "com", "org", "net", "info", "gov", "edu", "int", "io", "app", "id", "online",
  ]
  private static let secondLevels: Set<String> = ["com", "gov", "org", "go", "co", "net", "edu", "ac", "or", "ne"]
  private static let shorteners: Set<String> = ["wa.me", "t.me", "bit.ly", "fb.me", "linktr.ee", "youtu.be", "m.me"]

  private static func isAddressByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || "._%+-@/:?=&#~".utf8.contains(byte)
  }
}
