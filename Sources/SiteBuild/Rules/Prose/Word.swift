/// A word of a stretch of text.
struct Word {
  /// Its bytes in the stretch.
  let range: Range<Int>
  /// Its number in the vocabulary; nil for a word that no rule looks for.
  let id: Vocabulary.ID?
}

extension Word {
  /// The words of a text in order: letters and digits that stand together, an apostrophe within them included. A hyphen
  /// divides words; a sign between digits (`18/2017`, `1.250`, `08.00`) does not.
  static func all(in bytes: [UInt8], _ vocabulary: Vocabulary) -> [Word] {
    var words: [Word] = []
    words.reserveCapacity(bytes.count / 5 + 1)
    bytes.withUnsafeBufferPointer { text in
      var offset = 0
      while offset < text.count {
        let sign = text.signLength(at: offset)
        if sign > 0 {
          offset += sign
          continue
        }
        let start = offset
        var hash = Vocabulary.Hash()
        while offset < text.count {
          if text.signLength(at: offset) == 0 {
            hash.add(text[offset])
            offset += 1
          } else if let joint = text.jointLength(at: offset) {
            hash.add(joint == 3 ? UInt8(ascii: "'") : text[offset])
            offset += joint
          } else {
            break
          }
        }
        words.append(Word(range: start..<offset, id: vocabulary[hash]))
      }
    }
    return words
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// How many bytes the sign at an offset takes; 0 for a letter or a digit. All of Latin-1's signs (C2 …) and of
  /// general punctuation, arrows and mathematics (E2 …) are signs.
  func signLength(at offset: Int) -> Int {
    let byte = self[offset]
    if byte < 0x80 { return byte.isLetter || byte.isDigit ? 0 : 1 }
    if byte == 0xC2 { return Swift.min(2, count - offset) }
    return byte == 0xE2 ? Swift.min(3, count - offset) : 0
  }

  /// How many bytes the sign takes that joins what stands around it to one word: an apostrophe before a letter, or a
  /// full stop, comma or slash between two digits. Nil for any other.
  fileprivate func jointLength(at offset: Int) -> Int? {
    let isCurly = self[offset] == 0xE2 && offset + 2 < count && self[offset + 1] == 0x80 && self[offset + 2] == 0x99
    let length = isCurly ? 3 : 1
    guard offset > 0, offset + length < count else { return nil }
    let (before, after) = (self[offset - 1], self[offset + length])
    switch self[offset] {
    case UInt8(ascii: "'"): return after.isLetter ? 1 : nil
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "/"): return before.isDigit && after.isDigit ? 1 : nil
    default: return isCurly && after.isLetter ? 3 : nil
    }
  }
}
