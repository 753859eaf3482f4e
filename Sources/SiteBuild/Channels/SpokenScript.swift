import Content

/// A script of a certain length for radio or a voice note: opening, core, warning signs, steps, the number twice,
/// closing. Which items it takes is a search: the first ones with which the number of words comes out right.
struct SpokenScript: Sendable {
  /// Paragraphs to be read.
  let paragraphs: [String]
  let wordCount: Int
  let length: Length

  /// How long it takes to read out: about 115 to 120 words a minute.
  enum Length: Sendable, Hashable, CaseIterable {
    case halfMinute, minute, voiceNote

    var seconds: ClosedRange<Int> {
      switch self {
      case .halfMinute: 30...30
      case .minute: 60...60
      case .voiceNote: 75...90
      }
    }

    var words: ClosedRange<Int> {
      switch self {
      case .halfMinute: 55...60
      case .minute: 110...120
      case .voiceNote: 150...170
      }
    }
  }

  /// Whether it has as many words as its time asks for.
  var fits: Bool { length.words.contains(wordCount) }

  /// `words` with spoken numbers.
  init(_ words: LessonWords, _ length: Length) {
    self.length = length
    let frame = ScriptFrame(words, length)
    let choice = ItemChoice(frame, in: length.words)
    paragraphs = frame.paragraphs(with: choice)
    wordCount = frame.fixedWords(with: choice) + choice.wordCount
  }
}

/// What of a script does not depend on the choice of items.
struct ScriptFrame {
  /// May be left out where time is short.
  let opening: String
  let core: String
  let groups: [Group]
  /// The number twice; empty where none is shown.
  let number: String
  /// May be left out where time is short.
  let closing: String

  struct Group {
    let heading: String
    let items: [String]
  }

  init(_ words: LessonWords, _ length: SpokenScript.Length) {
    let isNote = length == .voiceNote
    opening = words.string(isNote ? .voiceOpening : .radioOpening)
    core = words.blocks(.core).map(\.text.asSentence).joined(separator: " ")
    let keys: [Lesson.SectionKey] = length == .halfMinute ? [.redFlags, .actions] : [.points, .redFlags, .actions]
    groups = keys.map { key in
      let items = words.blocks(key).filter { key == .actions ? $0.isStep : $0.isItem }
      return Group(heading: words.heading(key).asLabel, items: items.map(\.text.asSentence))
    }
    let shown = words.mentioned.first { contact in
      words.dated.states[contact.id].isShown && contact.line?.reach.fromIndonesia == true
    }
    let spoken = shown?.line.flatMap { words.settings.spoken($0.displayed) }
    let ask = shown.map { words.string(.radioAsk, ["name": $0.name[words.language]]) }
    number = ask.flatMap { ask in spoken.map { "\(ask) \($0). \(words.string(.radioAgain)) \($0)." } } ?? ""
    let publisher = words.site.settings.publisher.name.value
    closing = isNote ? words.string(.voiceClosing) : words.string(.radioClosing, ["publisher": publisher])
  }

  func fixedWords(with choice: ItemChoice) -> Int {
    core.numberOfWords + number.numberOfWords + (choice.hasOpening ? opening.numberOfWords : 0)
      + (choice.hasClosing ? closing.numberOfWords : 0)
  }

  func paragraphs(with choice: ItemChoice) -> [String] {
    var result = [(choice.hasOpening ? "\(opening) " : "") + core]
    for (index, group) in groups.enumerated() {
      let items = group.items.indices.filter { choice.items.contains(.init(group: index, item: $0)) }
      if !items.isEmpty { result.append(([group.heading] + items.map { group.items[$0] }).joined(separator: " ")) }
    }
    result.append([number, choice.hasClosing ? closing : ""].filter { !$0.isEmpty }.joined(separator: " "))
    return result.filter { !$0.isEmpty }
  }
}

extension String {
  /// With a colon at its end.
  fileprivate var asLabel: String { (last.map { ".:?!".contains($0) } ?? false ? String(dropLast()) : self) + ":" }
}
