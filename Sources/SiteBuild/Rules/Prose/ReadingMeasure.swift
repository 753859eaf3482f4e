import Content
import Diagnostics

/// How much there is to read in a sentence or in a whole text. A masked name counts as one word of two syllables.
struct ReadingMeasure {
  private(set) var sentences = 0
  private(set) var words = 0
  private(set) var syllables = 0
  /// Of four or more syllables.
  private(set) var longWords = 0

  static let maskedSyllables = 2
  static let longWordSyllables = 4

  /// Adds a sentence of so many words.
  mutating func add(_ other: ReadingMeasure) {
    sentences += other.sentences
    words += other.words
    syllables += other.syllables
    longWords += other.longWords
  }

  var meanSentenceWords: Double { Double(words) / Double(max(1, sentences)) }
  private var meanSyllables: Double { Double(syllables) / Double(max(1, words)) }
  var longWordsPercent: Double { 100 * Double(longWords) / Double(max(1, words)) }

  /// Flesch's reading ease (1948) with the syllables weighed at 0.6, as Indonesian schools do with Fry's graph: 100 is
  /// easy, 0 is hard.
  var indonesianEase: Double { 206.835 - 1.015 * meanSentenceWords - 84.6 * 0.6 * meanSyllables }

  /// The years of American school that a text asks for, after Flesch and Kincaid (1975).
  var englishGrade: Double { 0.39 * meanSentenceWords + 11.8 * meanSyllables - 15.59 }
}

/// A sentence of a text, and how much there is to read in it.
struct MeasuredSentence {
  let measure: ReadingMeasure
  let place: SourceLocation
}

extension ReadingMeasure {
  /// One sentence; `masks` are the indices of words that stand for a name, in order. Without a formula only words are
  /// counted.
  init(_ sentence: Sentence, of passage: Passage, masks: ArraySlice<Range<Int>>, syllables counter: Syllables?) {
    sentences = 1
    var masks = masks
    for index in sentence.words {
      if let mask = masks.first, mask.upperBound <= index { masks.removeFirst() }
      if let mask = masks.first, mask.contains(index) {
        if index == mask.lowerBound || index == sentence.words.lowerBound { addWord(of: Self.maskedSyllables) }
      } else {
        addWord(of: counter?.count(in: passage.prose.bytes[passage.words[index].range]) ?? 1)
      }
    }
    let autolinks = passage.links(in: sentence.bytes).count { $0.link.link.kind == .autolink }
    for _ in 0..<autolinks { addWord(of: Self.maskedSyllables) }
  }

  private mutating func addWord(of syllables: Int) {
    words += 1
    self.syllables += syllables
    if syllables >= Self.longWordSyllables { longWords += 1 }
  }
}

extension TextSide {
  /// The sentences that a reader comes to, those of headings and titles left out. A name of `masks` is one word.
  func measuredSentences(masks: PhraseList<Void>) -> [MeasuredSentence] {
    let counter = settings.readability.map { Syllables(formula: $0) }
    return passages.flatMap { passage -> [MeasuredSentence] in
      if passage.role == .title || passage.role == .heading { return [] }
      var masked = masks.matches(in: passage).map(\.words)[...]
      return passage.sentences.map { sentence in
        masked = masked.drop { $0.upperBound <= sentence.words.lowerBound }
        return MeasuredSentence(
          measure: ReadingMeasure(sentence, of: passage, masks: masked, syllables: counter),
          place: passage.location(ofWords: sentence.words))
      }
    }
  }
}
