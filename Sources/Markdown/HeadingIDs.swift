/// Gives each heading of a document an id of its own: lower-case ASCII words with hyphens, from the heading's words.
struct HeadingIDs {
  /// The headings whose words may stand in their ids, as they stand there; the others are numbered. Nil for all.
  private let named: Set<String>?
  /// How many headings have a number instead of their words.
  private var numbered = 0
  private var used: Set<String> = []
  /// The number that the next heading of the same words gets, so that a thousand of them cost no search.
  private var next: [String: Int] = [:]

  init(naming named: Set<String>? = nil) { self.named = named.map { Set($0.map(Self.slug)) } }

  /// The id for the next heading: the words, with `-2`, `-3` and so on behind them if they are taken; or `s-1`, `s-2`
  /// and so on.
  mutating func id(for plainText: String) -> String {
    var words = Self.slug(plainText)
    if let named, !named.contains(words) {
      numbered += 1
      words = "s-\(numbered)"
    }
    var id = words
    var number = next[words] ?? 2
    while !used.insert(id).inserted {
      id = "\(words)-\(number)"
      number += 1
    }
    next[words] = number
    return id
  }

  /// Latin letters lose their marks, apostrophes vanish, everything else separates words.
  static func slug(_ text: String) -> String {
    var slug: [UInt8] = []
    var isWordOpen = false
    func append(_ letters: some Sequence<UInt8>) {
      if !isWordOpen, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
      isWordOpen = true
      slug += letters
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": append(CollectionOfOne(UInt8(scalar.value)))
      case "A"..."Z": append(CollectionOfOne(UInt8(scalar.value) | 0x20))
      case "'", "\u{2019}", "\u{AD}": continue
      case _ where scalar.isASCII: isWordOpen = false
      case _ where scalar.properties.generalCategory == .nonspacingMark: continue
      default:
        if let letters = asciiLetters(of: scalar) { append(letters.utf8) } else { isWordOpen = false }
      }
    }
    return slug.isEmpty ? "section" : String(decoding: slug, as: UTF8.self)
  }

  /// The letters in the Unicode name of a Latin letter: `e` of LATIN SMALL LETTER E WITH ACUTE, `ae` of … LETTER AE.
  private static func asciiLetters(of scalar: Unicode.Scalar) -> String? {
    if scalar == "ß" { return "ss" }
    guard let words = scalar.properties.name?.split(separator: " "), words.count > 3, words[0] == "LATIN",
      words[2] == "LETTER" || words[2] == "LIGATURE", words[3].utf8.count <= 2
    else { return nil }
    return words[3].lowercased()
  }
}
