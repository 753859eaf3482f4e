import Content

/// A whole lesson as plain text, in lines of at most 72 signs.
struct PlainLesson: Sendable {
  let file: String

  init(_ words: LessonWords) {
    var text = WrappedText()
    text.add(heading: words.title)
    if let caution = words.caution { text.add(caution) }
    Self.add(words.opening, to: &text, answer: words.string(.channelAnswer))
    for section in words.sections {
      text.add(heading: section.heading)
      Self.add(section.blocks, to: &text, answer: words.string(.channelAnswer))
      guard section.key == .contacts else { continue }
      for (index, route) in words.otherRoutes(isSpoken: false).enumerated() {
        text.add(route, mark: "- ", isTight: index > 0)
      }
      if let validity = words.validity { text.add(validity) }
      if !words.mentioned.isEmpty { text.add(words.string(.beforeCall)) }
    }
    text.add([words.checkedLine].compactMap { $0 }.joined())
    text.add(words.address, isTight: words.checkedLine != nil)
    file = text.string
  }

  private static func add(_ blocks: [PlainBlock], to text: inout WrappedText, answer: String) {
    var (letters, right) = (0, "")
    for (previous, block) in zip([nil] + blocks.map { $0 }, blocks) {
      let isTight = block.isItem && previous?.isItem == true
      switch block.form {
      case .paragraph: text.add(block.text)
      case .heading: text.add("\(block.text):")
      case .item(let number): text.add(block.text, mark: number.map { "\($0). " } ?? "- ", isTight: isTight)
      case .tick: text.add(block.text, mark: "[ ] ", isTight: isTight)
      case .question:
        text.add(block.text)
        letters = 0
      case .answer(let isRight):
        right = "\(letterName(letters))) "
        text.add(block.text, mark: right, isTight: true)
        right = isRight ? right : ""
        letters += 1
      case .feedback: if !right.isEmpty { text.add("\(answer) \(right)\(block.text)", mark: "   ", isTight: true) }
      }
    }
  }

  private static func letterName(_ index: Int) -> Character { Array("abcdefghij")[min(index, 9)] }
}
