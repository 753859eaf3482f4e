/// Phrases to be found among the words of a text, each with what it means.
struct PhraseList<Meaning: Sendable>: Sendable {
  private var phrases: [Vocabulary.ID: [Phrase]] = [:]
  /// Whether a phrase begins with the word of each number: most words of a text begin none, and need no look-up.
  private var isFirst: [Bool] = []

  private struct Phrase: Sendable {
    /// Behind the first.
    let rest: [Vocabulary.ID]
    let meaning: Meaning
  }

  /// Where a phrase stands.
  struct Match {
    /// Indices of the passage's words.
    let words: Range<Int>
    let meaning: Meaning
  }

  /// Adds a phrase. One without a word in it is left out; of two that are alike the first counts.
  mutating func add(_ phrase: String, _ meaning: Meaning, to vocabulary: inout Vocabulary) {
    let ids = vocabulary.add(phrase)
    guard let first = ids.first else { return }
    let rest = Array(ids.dropFirst())
    var others = phrases[first] ?? []
    if others.contains(where: { $0.rest == rest }) { return }
    let place = others.firstIndex { $0.rest.count < rest.count } ?? others.count
    others.insert(Phrase(rest: rest, meaning: meaning), at: place)
    phrases[first] = others
    let missing = Int(first) + 1 - isFirst.count
    if missing > 0 { isFirst += Array(repeating: false, count: missing) }
    isFirst[Int(first)] = true
  }

  /// All of them in a passage, in order; where several begin at one word the longest, and none within another.
  func matches(in passage: Passage) -> [Match] {
    if phrases.isEmpty { return [] }
    var found: [Match] = []
    var index = 0
    while index < passage.words.count {
      if let id = passage.words[index].id, id < isFirst.count, isFirst[Int(id)], let candidates = phrases[id],
        let phrase = candidates.first(where: { stands($0.rest, after: index, in: passage) })
      {
        let end = index + 1 + phrase.rest.count
        found.append(Match(words: index..<end, meaning: phrase.meaning))
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  private func stands(_ rest: [Vocabulary.ID], after index: Int, in passage: Passage) -> Bool {
    guard index + rest.count < passage.words.count else { return false }
    for (offset, id) in rest.enumerated() {
      let word = passage.words[index + 1 + offset]
      guard word.id == id, passage.isJoined(index + offset) else { return false }
    }
    return true
  }
}
