import Diagnostics

extension Thresholds {
  /// What the section `thresholds` says, and for what it leaves out, what holds for lessons that people with six years
  /// of school can follow.
  init(_ parent: Record) {
    let record = parent.record("thresholds", required: false) ?? parent.empty
    defer { record.finish() }
    self.init(
      lessonWords: record.range("lesson-words", default: 250...450),
      keyPoints: record.range("key-points", default: 7...10),
      redFlags: record.range("red-flags", default: 3...8),
      actions: record.range("actions", default: 3...6),
      questions: record.range("questions", default: 3...5),
      sentenceWords: record.wholeNumber("sentence-words", default: 25),
      meanSentenceWords: record.wholeNumber("mean-sentence-words", default: 14),
      longWordsPercent: record.wholeNumber("long-words-percent", default: 18),
      readingEase: record.wholeNumber("reading-ease", default: 65),
      schoolGrade: record.wholeNumber("school-grade", default: 8))
  }
}
