extension PlainBlock {
  /// Leaves out the sentences that some bytes stand in, and with each the questions right before it, which it answers.
  mutating func leaveOutSentences(at offsets: [Int]) {
    let bytes = Array(pieces.map(\.text).joined().utf8)
    let sentences = Sentence.all(in: bytes, words: Word.all(in: bytes, Vocabulary())).map(\.bytes)
    var gone: [Range<Int>] = []
    for offset in offsets {
      guard var index = sentences.firstIndex(where: { $0.contains(offset) }) else { continue }
      gone.append(sentences[index])
      while index > 0, bytes[sentences[index - 1]].last == UInt8(ascii: "?") {
        index -= 1
        gone.append(sentences[index])
      }
    }
    var start = 0
    pieces = pieces.map { piece in
      let left = piece.text.utf8.enumerated().filter { place, _ in !gone.contains { $0.contains(start + place) } }
      start += piece.text.utf8.count
      return Piece(text: String(decoding: left.map(\.element), as: UTF8.self), isBold: piece.isBold)
    }
  }
}

extension [PlainBlock] {
  /// Without blocks that have no words; the steps behind one of them move up by a number.
  var withoutEmpty: [PlainBlock] {
    var (kept, gap, last): ([PlainBlock], Int, Int?) = ([], 0, nil)
    for block in self {
      guard case .item(let number?) = block.form else {
        if !block.text.isEmpty { kept.append(block) }
        continue
      }
      if number != last.map({ $0 + 1 }) { gap = 0 }
      last = number
      if block.text.isEmpty {
        gap += 1
      } else {
        kept.append(block)
        kept[kept.count - 1].form = .item(number: number - gap)
      }
    }
    return kept
  }
}
