import Content
import Markdown
import Output

/// The digest of the words of a text: the first twelve digits of a SHA-256. White space, wrapping and the targets of
/// links are no words, so changing them changes no digest.
struct WordsDigest: Hashable {
  let text: String

  init(of part: LessonPart, in lesson: LessonText) {
    self.init(Words(of: part, in: lesson).bytes)
  }

  /// Of all parts in all languages.
  init(of lesson: Lesson) {
    self.init(
      lesson.texts.all.flatMap { text in LessonPart.all.flatMap { Words(of: $0, in: text).bytes + [0] } })
  }

  /// Of a whole text in all languages.
  init(of texts: Localized<Article>) {
    self.init(texts.all.flatMap { Words(of: $0).bytes + [0] })
  }

  private init(_ bytes: [UInt8]) {
    text = String(SHA256Digest(of: bytes).hex.prefix(12))
  }
}

extension LessonText {
  /// The words of a part, a line for each block.
  package func words(of part: LessonPart) -> [String] { Words(of: part, in: self).blocks.map(\.words) }

  /// The digest of the words of a part.
  package func digest(of part: LessonPart) -> String { WordsDigest(of: part, in: self).text }
}

/// The words of a text or of a part of it, block after block.
private struct Words {
  /// What each block is, and its words in one line.
  private(set) var blocks: [(form: String, words: String)] = []

  /// A line for each block.
  var bytes: [UInt8] { blocks.flatMap { Array("\($0.form):\($0.words)\n".utf8) } }

  init(of part: LessonPart, in lesson: LessonText) {
    switch part {
    case .title: addHead(of: lesson.article)
    case .opening:
      if let opening = lesson.sections.first(where: { $0.section.heading == nil }) {
        add(opening.section, lesson.article)
      }
    case .section(let key):
      if let section = lesson.section(key) { add(section, lesson.article) }
    }
  }

  /// Headings included.
  init(of article: Article) {
    addHead(of: article)
    for section in article.document.sections {
      if let heading = section.heading { add("heading", heading.plainText) }
      add(section, article)
    }
  }

  private mutating func addHead(of article: Article) {
    add("title", article.title.value)
    add("summary", article.summary.value)
  }

  private mutating func add(_ section: Section, _ article: Article) {
    for block in section.blocks {
      switch block.kind {
      case .component(let index): add(article.components[index])
      case .paragraph: add(block.marker == nil ? "p" : "item", text(of: block, in: section))
      case .heading(let level): add("h\(level)", text(of: block, in: section))
      case .code: add("code", text(of: block, in: section))
      case .thematicBreak: add("line", "")
      }
    }
  }

  /// `<lesson:…>` takes the title of its target: its own words are the target. A passage of the Bible is what it
  /// says.
  private func text(of block: Block, in section: Section) -> String {
    section.runs[block.runs].filter { run in
      guard case .linkText(let index) = run.kind else { return true }
      let link = section.links[index]
      return link.destination != run.text || link.scheme == LinkScheme.bible.rawValue
    }.plainText
  }

  private mutating func add(_ component: ArticleComponent) {
    switch component {
    case .quiz(let quiz):
      for question in quiz.questions {
        add("question", question.prompt.plainText)
        for option in question.options {
          add(option.isRight ? "right" : "wrong", option.answer.plainText)
          add("feedback", option.feedback.plainText)
        }
      }
    case .checklist(let items), .story(let items), .note(let items):
      for item in items { add("line", item.plainText) }
    }
  }

  private mutating func add(_ form: String, _ words: String) {
    blocks.append((form, words.inOneLine))
  }
}

extension String {
  /// With one space for each run of white space, and none at its ends.
  fileprivate var inOneLine: String {
    // Most texts have nothing to fold, which is quickly seen where they are plain ASCII.
    var last: UInt8 = 0x20
    let isFolded = utf8.allSatisfy { byte in
      defer { last = byte }
      return (0x21..<0x7F).contains(byte) || byte == 0x20 && last != 0x20
    }
    if isFolded, last != 0x20 { return self }
    return split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
