/// The words that rules look for, each with a number: a text's words are compared once with all of them.
struct Vocabulary: Sendable {
  typealias ID = Int32

  private var ids: [UInt64: ID] = [:]
  /// Whether any word's hash ends in each number: most words of a text are none that rules look for, and this tells it
  /// of nearly all of them without a look-up. Empty as long as there are no words.
  private var endings: [Bool] = []
  /// A power of two.
  private static let endingCount = 1 << 15

  /// The number of the word with a hash; nil for a word that nobody looks for. Two words could share a hash of 64 bits,
  /// which among thousands of words does not come about.
  subscript(hash: Hash) -> ID? {
    !endings.isEmpty && endings[Self.ending(of: hash.value)] ? ids[hash.value] : nil
  }

  private static func ending(of hash: UInt64) -> Int { Int(hash & UInt64(endingCount - 1)) }

  /// The numbers of a phrase's words, in order. New words get new numbers.
  mutating func add(_ phrase: some StringProtocol) -> [ID] {
    let bytes = Array(phrase.utf8)
    return Word.all(in: bytes, Vocabulary()).map { word in
      let hash = Hash(of: bytes[word.range])
      if let id = ids[hash.value] { return id }
      let id = ID(ids.count)
      ids[hash.value] = id
      if endings.isEmpty { endings = Array(repeating: false, count: Self.endingCount) }
      endings[Self.ending(of: hash.value)] = true
      return id
    }
  }

  /// A word's hash, whether its letters (A to Z) are small or not and its apostrophe straight or not (FNV-1a, 64 bits).
  struct Hash {
    fileprivate private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Of nothing.
    init() {}

    fileprivate init(of word: ArraySlice<UInt8>) {
      var rest = word
      while let byte = rest.popFirst() {
        let isCurly = byte == 0xE2 && rest.count >= 2
        add(isCurly ? UInt8(ascii: "'") : byte)
        if isCurly { rest.removeFirst(2) }
      }
    }

    /// Goes on with a byte.
    mutating func add(_ byte: UInt8) {
      let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
      value = (value ^ UInt64(small)) &* 0x0000_0100_0000_01B3
    }
  }
}
