import Content
import Diagnostics

/// A lesson as WhatsApp messages, each of which can be forwarded alone: title, a piece of the lesson, and last the day
/// of the check with the address. `*` is the only sign of form.
struct WhatsAppText: Sendable {
  private(set) var parts: [String] = []
  private(set) var problems: [ChannelProblem] = []

  /// UTF-16 units, as phones count; so many stand in a status, and before "read more".
  static let limit = 700

  /// Lines below the headings of their section and of their part of it, which every message repeats: a sign to be wary
  /// of that stood alone would read like advice.
  private struct Group {
    var section: String?
    var part: String?
    var lines: [Line]

    /// Both, where they open a message.
    var heading: String? { section.map { [$0, part].compactMap { $0 }.joined(separator: "\n") } }
  }

  fileprivate struct Line {
    var text: String
    var location: SourceLocation
  }

  private let words: LessonWords
  /// What one message has room for between its head and its foot.
  private var room = 0
  private var bodies: [String] = []
  private var body = ""
  /// The section whose heading stands in the message so far.
  private var sectionOfBody: String?

  init(_ words: LessonWords) {
    self.words = words
    // More messages have longer heads, which may make more messages of it.
    var most = 9
    divide(intoAtMost: most)
    while bodies.count > most {
      most = most * 10 + 9
      divide(intoAtMost: most)
    }
    let count = bodies.count
    parts = bodies.enumerated().map { index, body in
      [Self.head(words, index + 1, of: count), body, Self.foot(words)].joined(separator: "\n\n")
    }
  }

  /// All parts, divided by a line that nobody sends.
  var file: String { parts.joined(separator: "\n\n\(Self.divider)\n\n") + "\n" }

  static let divider = "----------"

  private static func head(_ words: LessonWords, _ number: Int, of count: Int) -> String {
    "*\(words.title.withoutForm)* (\(number)/\(count))"
  }

  private static func foot(_ words: LessonWords) -> String {
    [words.checkedLine, words.address].compactMap { $0 }.joined(separator: " ")
  }

  private var groups: [Group] {
    let place = words.lesson.texts[words.language].article.title.location
    func line(_ text: String) -> Line { Line(text: text, location: place) }
    var groups: [Group] = []
    if let caution = words.caution { groups.append(Group(lines: [line(caution)])) }
    groups.append(Group(lines: words.blocks(.core).map(Line.init)))
    for key in [Lesson.SectionKey.points, .redFlags, .actions] {
      let blocks = words.blocks(key).filter { key == .actions || $0.isItem }
      groups += Self.groups(blocks, below: "*\(words.heading(key).withoutForm)*")
    }
    let contacts =
      words.blocks(.contacts).map(Line.init) + words.otherRoutes(isSpoken: false).map { line("- \($0)") }
      + [words.validity, words.mentioned.isEmpty ? nil : words.string(.beforeCall), words.string(.channelShare)]
      .compactMap { $0 }.map(line)
    groups.append(Group(section: "*\(words.heading(.contacts).withoutForm)*", lines: contacts))
    return groups.filter { !$0.lines.isEmpty }
  }

  private static func groups(_ blocks: [PlainBlock], below section: String) -> [Group] {
    var groups = [Group(section: section, lines: [])]
    for block in blocks {
      if block.form == .heading {
        groups.append(Group(section: section, part: Line(block).text, lines: []))
      } else {
        groups[groups.count - 1].lines.append(Line(block))
      }
    }
    return groups
  }
}

extension WhatsAppText {
  private mutating func divide(intoAtMost most: Int) {
    room = Self.limit - Self.head(words, most, of: most).units - Self.foot(words).units - 4
    (bodies, problems) = ([], [])
    for group in groups { add(group) }
    endPart()
  }

  /// A group that fits into one message, but not into what is left of this one, begins the next.
  private mutating func add(_ group: Group) {
    let heading = group.heading
    let whole = ([heading].compactMap { $0 } + group.lines.map(\.text)).joined(separator: "\n")
    if whole.units <= room, !body.isEmpty, body.units + 2 + whole.units > room { endPart() }
    var isOpen = false
    for line in group.lines {
      for piece in pieces(of: line, room: room - (heading.map { $0.units + 1 } ?? 0)) {
        let start = isOpen ? "\n" : opening(of: group)
        if body.units + start.units + piece.units > room {
          endPart()
          body = opening(of: group) + piece
        } else {
          body += start + piece
        }
        (isOpen, sectionOfBody) = (true, group.section)
      }
    }
  }

  /// What stands between what a message has so far and the first line of a group.
  private func opening(of group: Group) -> String {
    let isGoingOn = group.section != nil && sectionOfBody == group.section
    let heading = isGoingOn ? group.part : group.heading
    return (body.isEmpty ? "" : isGoingOn ? "\n" : "\n\n") + (heading.map { "\($0)\n" } ?? "")
  }

  private mutating func endPart() {
    if !body.isEmpty { bodies.append(body) }
    body = ""
    sectionOfBody = nil
  }

  /// The line, or its sentences where it is longer than a message.
  private mutating func pieces(of line: Line, room: Int) -> [String] {
    if line.text.units <= room { return [line.text] }
    var pieces: [String] = []
    for sentence in line.text.sentences {
      if sentence.units > room {
        problems.append(
          ChannelProblem(kind: .tooLong(.whatsApp, signs: sentence.units, room: max(0, room)), location: line.location))
      }
      if let last = pieces.last, last.units + 1 + sentence.units <= room {
        pieces[pieces.count - 1] = "\(last) \(sentence)"
      } else {
        pieces.append(sentence)
      }
    }
    return pieces
  }
}

extension WhatsAppText.Line {
  fileprivate init(_ block: PlainBlock) {
    let words = block.pieces.map { piece in
      let text = piece.text.withoutForm
      return piece.isBold ? "*\(text.trimmed)*" : text
    }.joined().trimmed
    switch block.form {
    case .item(let number?): text = "\(number). \(words)"
    case .item(nil), .tick: text = "- \(words)"
    case .heading: text = "*\(words.filter { $0 != "*" })*"
    default: text = words
    }
    location = block.location
  }
}

extension String {
  fileprivate var units: Int { utf16.count }

  /// Without the signs that WhatsApp takes for form.
  fileprivate var withoutForm: String { filter { !"*_~`".contains($0) } }

  /// Divided behind full stops, question and exclamation marks that white space follows.
  fileprivate var sentences: [String] {
    var result: [String] = []
    var sentence = ""
    for word in split(separator: " ") {
      sentence += sentence.isEmpty ? word : " \(word)"
      if let last = word.last(where: { !"\"')”’*".contains($0) }), ".?!".contains(last) {
        result.append(sentence)
        sentence = ""
      }
    }
    return sentence.isEmpty ? result : result + [sentence]
  }
}
