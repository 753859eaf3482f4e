/// A small generator of the same numbers for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Random texts that look like Markdown.
struct RandomMarkdown {
  private var numbers: SeededGenerator

  init(seed: UInt64) {
    numbers = SeededGenerator(seed: seed)
  }

  private static let words = ["kata", "é", "“satu”", "a b", "\u{A0}", "0812-345", "x", "😀", "it's", "~", "a_b"]
  private static let marks = [
    "*", "*", "**", "_", "__", "`", "`", "``", "[", "[", "](/u)", "](lesson:x 'T')", "]", "(", ")", "![", "!", "<",
    ">", "\\", "\\*", "\\[", "&amp;", "&", "&copy;", "&#35;", "&nope;", "[ref]", "[a][ref]", "[ref][]",
    "](<a b> \"t\")", "](\n/v\n'w')", "<https://x.id/?a&b>", "<lesson:x>", "<a@b.id>", " ", " ", " ", "|", "\t",
  ]
  private static let breaks = [
    "\n", "\n", "\n", "\n\n", "\n\n", "  \n", "\\\n", "\r\n", "\n> ", "\n> > ", "\n- ", "\n  - ", "\n1. ", "\n7) ",
    "\n   ", "\n    ", "\n      ", "\n\t", "\n>\t", "\n-\t", "\n# ", "\n## ", "\n### ", "\n```\n", "\n```id x\n",
    "\n~~~\n", "\n---\n", "\n===\n", "\n\n[ref]: /r \"title\"\n", "\n\n[a]:\n  <b c>\n'd\ne'\n", "\n***\n", "\n-\n",
  ]

  /// Pieces of syntax in any order.
  mutating func soup(pieces: Int) -> String {
    var text = ""
    for _ in 0..<pieces {
      let pool: [String] =
        switch Int.random(in: 0..<10, using: &numbers) {
        case 0..<4: Self.words
        case 4..<8: Self.marks
        default: Self.breaks
        }
      text += pool.randomElement(using: &numbers) ?? ""
    }
    return text
  }

  /// A document as a person would write it.
  mutating func document(blocks: Int) -> String {
    (0..<blocks).map { _ in block(depth: 0) }.joined(separator: "\n\n") + "\n"
  }

  private mutating func block(depth: Int) -> String {
    switch Int.random(in: 0..<(depth < 3 ? 10 : 5), using: &numbers) {
    case 0: String(repeating: "#", count: Int.random(in: 1...4, using: &numbers)) + " " + inline(depth: 2)
    case 1: "```\ncode <b> &\n\n  more\n```"
    case 2...4: inline(depth: 0) + "\n" + inline(depth: 0)
    case 5, 6: prefixed(block(depth: depth + 1), first: "> ", rest: "> ")
    case 7: prefixed(block(depth: depth + 1), first: "- ", rest: "  ") + "\n- " + inline(depth: 1)
    case 8: prefixed(block(depth: depth + 1), first: "1. ", rest: "   ") + "\n\n2. " + inline(depth: 1)
    default: prefixed(block(depth: depth + 1) + "\n\n" + block(depth: depth + 1), first: "* ", rest: "  ")
    }
  }

  private func prefixed(_ text: String, first: String, rest: String) -> String {
    first + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n" + rest)
  }

  private mutating func inline(depth: Int) -> String {
    (0..<Int.random(in: 1...5, using: &numbers)).map { _ in
      switch Int.random(in: 0..<(depth < 2 ? 9 : 3), using: &numbers) {
      case 0...2: Self.words.randomElement(using: &numbers) ?? ""
      case 3: "*\(inline(depth: depth + 1))*"
      case 4: "**\(inline(depth: depth + 1))**"
      case 5: "`kode \(Self.words.randomElement(using: &numbers) ?? "")`"
      case 6: "[\(inline(depth: 2))](https://a.id/b?c=d&e \"judul\")"
      case 7: "![\(inline(depth: depth + 1))](gambar.webp)"
      default: "<https://a.id/>"
      }
    }.joined(separator: " ")
  }
}
