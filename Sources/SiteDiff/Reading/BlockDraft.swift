/// A block while it is read.
struct BlockDraft {
  private(set) var words: [String] = []
  private(set) var flags: [WordFlags] = []
  var links: [String] = []
  var references: [Reference] = []
  /// The words by which it names contacts.
  private(set) var mentions: [(contact: String, words: Range<Int>)] = []
  private var word: [UInt8] = []
  private var wordFlags: WordFlags = []
  private var isAfterTag = false

  var isEmpty: Bool { words.isEmpty && word.isEmpty && links.isEmpty && references.isEmpty }

  /// How many words there are, the one that is being read included.
  var wordCount: Int { words.count + (word.isEmpty ? 0 : 1) }

  /// Text without character references. A word goes on over the border of an inline element.
  mutating func append(_ text: some Sequence<UInt8>, _ flags: WordFlags) {
    var previous: UInt8 = 0
    for byte in text {
      if byte.isSpace {
        endWord()
      } else if byte == 0xA0, previous == 0xC2 {
        // A no-break space parts words like any other.
        word.removeLast()
        endWord()
      } else {
        if isAfterTag, word.isEmpty { wordFlags.insert(.afterTag) }
        isAfterTag = false
        word.append(byte)
        wordFlags.formUnion(flags)
      }
      previous = byte
    }
  }

  mutating func endWord() {
    guard !word.isEmpty else { return }
    words.append(String(decoding: word, as: UTF8.self))
    flags.append(wordFlags)
    word.removeAll(keepingCapacity: true)
    wordFlags = []
  }

  /// Gives a reference the words since it began.
  mutating func nameReference(at index: Int, fromWord first: Int) {
    guard references.indices.contains(index), first < wordCount else { return }
    let last = word.isEmpty ? [] : [String(decoding: word, as: UTF8.self)]
    references[index].title = (words + last)[first...].prefix(Reference.longestTitle).joined(separator: " ")
  }

  /// Says that all words since one of them, which may have begun before the tag, name a contact.
  mutating func mention(_ contact: String, fromWord first: Int) {
    if first < wordCount { mentions.append((contact, first..<wordCount)) }
  }

  /// Says that a tag stands here, inside a word or between two.
  mutating func passTag() { isAfterTag = true }

  mutating func mark(_ range: Range<Int>, _ flags: WordFlags) {
    for index in range.clamped(to: self.flags.indices) { self.flags[index].formUnion(flags) }
  }
}
