/// What the rules about texts measure by; `thresholds` in `site.yml`.
public struct Thresholds: Sendable {
  /// Words of a lesson in the site's first language, without its quiz and its contacts.
  public let lessonWords: ClosedRange<Int>
  /// Items of a lesson's key points.
  public let keyPoints: ClosedRange<Int>
  /// Items of a lesson's warning signs.
  public let redFlags: ClosedRange<Int>
  /// Items of what readers of a lesson can do.
  public let actions: ClosedRange<Int>
  /// Questions of a lesson's quiz.
  public let questions: ClosedRange<Int>
  /// The most words that a sentence may have.
  public let sentenceWords: Int
  /// The most words that the sentences of a text may have on average.
  public let meanSentenceWords: Int
  /// The most words of four or more syllables, in percent of a text's words.
  public let longWordsPercent: Int
  /// The least reading ease of a text, on Flesch's scale from 0 (hard) to 100 (easy).
  public let readingEase: Int
  /// The most years of school that a text may ask for.
  public let schoolGrade: Int
}
