/// The attributes of a tag, by name in lower case, with their character references resolved. Of two with one name the
/// first counts.
struct Attributes {
  private var entries: [(name: String, value: String)] = []

  init(of tag: HTMLTokenizer.Tag, in bytes: [UInt8]) {
    var index = tag.attributes.lowerBound
    let end = tag.attributes.upperBound
    while index < end {
      guard !bytes[index].isSpace, bytes[index] != UInt8(ascii: "/") else {
        index += 1
        continue
      }
      let start = index
      index += 1
      while index < end, !bytes[index].isSpace, bytes[index] != UInt8(ascii: "="), bytes[index] != UInt8(ascii: "/") {
        index += 1
      }
      let name = bytes[start..<index].lowercasedName
      entries.append((name, Self.value(in: bytes, at: &index, end: end)))
    }
  }

  subscript(name: String) -> String? {
    for entry in entries where entry.name == name { return entry.value }
    return nil
  }

  /// Whether a class of the element has this word in it.
  func hasClass(containing word: String) -> Bool {
    guard let classes = self["class"] else { return false }
    return classes.utf8.split(separator: UInt8(ascii: " ")).contains { name in
      name.split(separator: UInt8(ascii: "-")).contains { $0.elementsEqual(word.utf8) }
    }
  }

  private static func value(in bytes: [UInt8], at index: inout Int, end: Int) -> String {
    var ahead = index
    while ahead < end, bytes[ahead].isSpace { ahead += 1 }
    guard ahead < end, bytes[ahead] == UInt8(ascii: "=") else { return "" }
    ahead += 1
    while ahead < end, bytes[ahead].isSpace { ahead += 1 }
    guard ahead < end else {
      index = end
      return ""
    }
    let quote = bytes[ahead]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    let start = isQuoted ? ahead + 1 : ahead
    var stop = start
    while stop < end, isQuoted ? bytes[stop] != quote : !bytes[stop].isSpace { stop += 1 }
    index = min(isQuoted ? stop + 1 : stop, end)
    return String(decoding: bytes[start..<stop].resolvingCharacterReferences(), as: UTF8.self)
  }
}
