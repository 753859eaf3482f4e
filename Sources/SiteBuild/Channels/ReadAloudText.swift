import Content

/// A lesson for somebody who reads it to others: no signs of form, no small print, no questions to tick, and numbers as
/// they are said. Each heading is a sentence of its own, so that nobody takes a warning sign for advice.
struct ReadAloudText: Sendable {
  let file: String

  /// `words` with spoken numbers.
  init(_ words: LessonWords) {
    var text = WrappedText()
    text.add("\(words.title.asSentence)")
    for block in words.opening { text.add(block.text.asSentence) }
    for section in words.sections where section.key != .quiz {
      if section.key != .core { text.add(section.heading.asSentence) }
      for block in section.blocks where !block.isSmallPrint { text.add(block.text.asSentence) }
      guard section.key == .contacts else { continue }
      for route in words.otherRoutes(isSpoken: true) { text.add(route.asSentence) }
    }
    // What the reader needs to know, and does not read out.
    let notes = [words.caution, words.validity, words.checkedLine].compactMap { $0 }
    text.add("[\((notes + [words.address]).joined(separator: " "))]")
    file = text.string
  }
}

extension PlainBlock {
  /// A paragraph that only says in which article something stands.
  fileprivate var isSmallPrint: Bool { form == .paragraph && citesLaw }
}

extension String {
  /// With a sign at its end at which a voice falls.
  var asSentence: String {
    guard let last = last(where: { !"\"')”’".contains($0) }), !".?!:".contains(last) else { return self }
    return self + "."
  }
}
