/// A sentence of a passage.
struct Sentence {
  /// From its first byte to the sign that ends it.
  let bytes: Range<Int>
  /// Indices of the passage's words.
  let words: Range<Int>
}

extension Sentence {
  /// The sentences of a passage that have words. One ends at a full stop, question or exclamation mark or ellipsis,
  /// closing quotation marks and brackets included, if a space and no small letter follows; so `"Mau?" katanya` is one,
  /// and so is `dll. dan`. After an abbreviation or a single letter it goes on.
  static func all(in bytes: [UInt8], words: [Word]) -> [Sentence] {
    var sentences: [Sentence] = []
    var (start, first, index) = (0, 0, 0)
    func close(at end: Int, _ last: Int) {
      if last > first { sentences.append(Sentence(bytes: start..<end, words: first..<last)) }
      (start, first) = (end, last)
    }
    bytes.withUnsafeBufferPointer { text in
      while index < words.count {
        let end = words[index].range.upperBound
        let next = index + 1 < words.count ? words[index + 1].range.lowerBound : text.count
        if let stop = text.sentenceEnd(in: end..<next), !text.isAbbreviation(words[index].range, before: next) {
          close(at: stop, index + 1)
        }
        index += 1
      }
      close(at: text.count, words.count)
    }
    return sentences
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where, in what stands between two words, a sentence ends; nil where it goes on.
  fileprivate func sentenceEnd(in gap: Range<Int>) -> Int? {
    guard let mark = gap.first(where: { isSentenceMark(at: $0) }) else { return nil }
    var offset = mark
    while offset < gap.upperBound, !isSpace(at: offset), self[offset] != 0 { offset += 1 }
    if gap.upperBound == count { return offset }
    guard offset < gap.upperBound else { return nil }
    return self[gap.upperBound] &- 0x61 < 26 ? nil : offset
  }

  /// `.`, `?`, `!` or `…`
  private func isSentenceMark(at offset: Int) -> Bool {
    switch self[offset] {
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): true
    case 0xE2: offset + 2 < count && self[offset + 1] == 0x80 && self[offset + 2] == 0xA6
    default: false
    }
  }

  private func isSpace(at offset: Int) -> Bool {
    self[offset] == 0x20 || (self[offset] == 0xC2 && offset + 1 < count && self[offset + 1] == 0xA0)
  }

  /// Whether the full stop behind a word belongs to it: a single letter (`H. Ali`), or `No. 5`, `dr. Ani`, `Mr. Lee`.
  fileprivate func isAbbreviation(_ word: Range<Int>, before next: Int) -> Bool {
    guard self[word.upperBound] == UInt8(ascii: "."), next < count else { return false }
    if word.count == 1 { return self[word.lowerBound].isLetter }
    return word.count <= 4 && abbreviations.contains { name in
      name.utf8.count == word.count && zip(name.utf8, self[word]).allSatisfy { $0 == $1 | 0x20 }
    }
  }
}

/// Abbreviations with a full stop, in the languages that the first sites are written in, after which a capital letter
/// or a digit begins no sentence.
private let abbreviations = [
  "no", "jl", "dr", "drs", "prof", "ir", "st", "bpk", "kab", "kec", "rp", "mr", "mrs", "ms", "art",
]
