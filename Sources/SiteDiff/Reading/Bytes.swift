import Glibc

extension UInt8 {
  var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowercased) }
  /// ASCII letters only.
  var lowercased: UInt8 { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self }
}

extension [UInt8] {
  /// Where some bytes first stand at or after an offset.
  func firstOffset(of text: StaticString, from start: Int) -> Int? {
    let length = text.utf8CodeUnitCount
    return withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return nil }
      var offset = start
      while offset + length <= bytes.count {
        let rest = bytes.count - length - offset + 1
        guard let found = memchr(base + offset, Int32(text.utf8Start[0]), rest) else { return nil }
        offset = UnsafeRawPointer(found) - base
        if memcmp(found, text.utf8Start, length) == 0 { return offset }
        offset += 1
      }
      return nil
    }
  }
}

extension ArraySlice<UInt8> {
  func isSame(as other: ArraySlice<UInt8>) -> Bool {
    guard count == other.count, count > 0 else { return count == other.count }
    return withUnsafeBytes { a in
      other.withUnsafeBytes { b in a.baseAddress.map { memcmp($0, b.baseAddress!, a.count) } == 0 }
    }
  }

  /// The name of a tag or attribute: ASCII letters in lower case.
  var lowercasedName: String {
    String(unsafeUninitializedCapacity: count) { buffer in
      for (index, byte) in enumerated() { buffer[index] = byte.lowercased }
      return count
    }
  }

  /// The bytes with `&amp;` and its like written out; a reference that HTML knows and this does not stays as it is.
  func resolvingCharacterReferences() -> [UInt8] {
    guard contains(UInt8(ascii: "&")) else { return Array(self) }
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var index = startIndex
    while index < endIndex {
      if self[index] == UInt8(ascii: "&"),
        let end = self[index..<Swift.min(index + 12, endIndex)].firstIndex(of: UInt8(ascii: ";")),
        let scalar = Self.scalar(of: self[(index + 1)..<end])
      {
        result += String(Character(scalar)).utf8
        index = end + 1
      } else {
        result.append(self[index])
        index += 1
      }
    }
    return result
  }

  private static func scalar(of reference: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let name = String(decoding: reference, as: UTF8.self)
    guard name.hasPrefix("#") else { return namedCharacters[name] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }
  }
}

/// The references that editors and programs write by name.
private let namedCharacters: [String: Unicode.Scalar] = [
  "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "copy": "\u{A9}",
  "middot": "\u{B7}", "ndash": "\u{2013}", "mdash": "\u{2014}", "hellip": "\u{2026}", "rarr": "\u{2192}",
  "larr": "\u{2190}", "laquo": "\u{AB}", "raquo": "\u{BB}", "times": "\u{D7}", "shy": "\u{AD}",
]
