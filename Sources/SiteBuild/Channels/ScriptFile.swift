import Content

/// Scripts as a file: what the reader sees and does not read out stands in brackets.
struct ScriptFile: Sendable {
  let file: String

  /// `words` with spoken numbers.
  init(_ scripts: [SpokenScript], _ words: LessonWords) {
    var text = WrappedText()
    text.add("[\(words.title)]")
    let notes = [words.caution, words.validity, words.checkedLine].compactMap { $0 }
    text.add("[\((notes + [words.address]).joined(separator: " "))]", isTight: true)
    for script in scripts {
      let range = script.length.seconds
      let seconds = range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
      text.add("[\(words.string(.scriptSeconds, ["seconds": seconds])) \(words.string(.scriptGreeting))]")
      script.paragraphs.forEach { text.add($0) }
    }
    file = text.string
  }
}
