import Content

/// A name as it is compared when people type it: small letters and digits of ASCII, without signs and spaces between
/// them. `Tanjung Pinang`, `tanjungpinang` and `Tanjung-Pinang` are one.
struct FoldedName: Hashable, Comparable {
  let text: String

  init(_ name: String) {
    text = String(
      decoding: name.utf8.compactMap { byte -> UInt8? in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 0x20
        default: nil
        }
      }, as: UTF8.self)
  }

  /// The first letter; `-` where there is none.
  var initial: String { text.first.map(String.init) ?? "-" }

  static func < (a: FoldedName, b: FoldedName) -> Bool { a.text < b.text }

  /// What else a region is called: its aliases, and on a page in another language its name in the first. What is part
  /// of the shown name, or of another of them, finds it anyway.
  static func others(of region: Region, besides name: String, first: Language) -> [String] {
    let shown = FoldedName(name)
    let short = region.code.parent == nil ? [region.shortName[first]] : []
    let all = Set(([region.name[first]] + short + region.aliases).map { FoldedName($0) })
      .filter { !$0.text.isEmpty && !shown.text.contains($0.text) }
    return all.filter { name in
      // `kabupatentts` ends with `tts`: whoever types all of it types two words, which are sought one by one.
      !all.contains { $0 != name && name.text.hasSuffix($0.text) }
    }.map(\.text).sorted()
  }
}
