/// A start tag of a page's HTML.
struct PageTag {
  /// In lower case.
  let name: String
  /// As they are written, with names in lower case; one without a value has an empty one.
  private(set) var attributes: [String: String] = [:]
  /// What stands in a script or a style, in which no tag can stand; empty for others.
  private(set) var content = ""

  subscript(_ attribute: String) -> String? { attributes[attribute] }

  /// All tags of a page, in order.
  static func all(in html: [UInt8]) -> [PageTag] {
    var tags: [PageTag] = []
    var rest = html[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(open + 1)...]
      guard let first = rest.first, (first | 0x20) >= 0x61, (first | 0x20) <= 0x7A else { continue }
      var tag = PageTag(name: word(&rest, until: " \n\t/>"))
      tag.readAttributes(&rest)
      if tag.name == "script" || tag.name == "style" {
        let end = rest.firstRange(of: Array("</\(tag.name)".utf8))?.lowerBound ?? rest.endIndex
        tag.content = String(decoding: rest[..<end], as: UTF8.self)
        rest = rest[end...]
      }
      tags.append(tag)
    }
    return tags
  }

  private mutating func readAttributes(_ rest: inout ArraySlice<UInt8>) {
    while true {
      rest = rest.drop { " \n\t/".utf8.contains($0) }
      guard let sign = rest.first else { return }
      if sign == UInt8(ascii: ">") {
        rest = rest.dropFirst()
        return
      }
      let name = Self.word(&rest, until: "= \n\t/>")
      rest = name.isEmpty ? rest.dropFirst() : rest
      guard rest.first == UInt8(ascii: "=") else {
        attributes[name] = ""
        continue
      }
      rest = rest.dropFirst()
      attributes[name] = Self.value(&rest)
    }
  }

  private static func value(_ rest: inout ArraySlice<UInt8>) -> String {
    guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return word(&rest, until: " \n\t>", isLowercased: false)
    }
    let value = rest.dropFirst().prefix { $0 != quote }
    rest = rest[value.endIndex...].dropFirst()
    return String(decoding: value, as: UTF8.self)
  }

  private static func word(
    _ rest: inout ArraySlice<UInt8>, until signs: StaticString, isLowercased: Bool = true
  ) -> String {
    let ends = signs.withUTF8Buffer { Array($0) }
    let word = rest.prefix { !ends.contains($0) }
    rest = rest[word.endIndex...]
    let text = String(decoding: word, as: UTF8.self)
    return isLowercased ? text.lowercased() : text
  }
}
