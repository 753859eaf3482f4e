import Diagnostics
import Markdown

extension ArticleComponent {
  /// Reads the lines of a fenced component. What does not fit its form is a finding, and the rest is kept.
  init(_ component: Component, findings: Findings) {
    switch component.name {
    case "quiz": self = .quiz(Quiz(component, findings: findings))
    case "checklist": self = .checklist(Self.items(component, findings: findings))
    case "story": self = .story(Self.paragraphs(component))
    default: self = .note(Self.paragraphs(component))
    }
  }

  /// All Markdown inside, in order.
  public var texts: [InlineMarkdown] {
    switch self {
    case .quiz(let quiz):
      quiz.questions.flatMap { [$0.prompt] + $0.options.flatMap { [$0.answer, $0.feedback] } }
    case .checklist(let items), .story(let items), .note(let items): items
    }
  }

  /// Lines that begin with a hyphen; a line without one goes on the item before it.
  private static func items(_ component: Component, findings: Findings) -> [InlineMarkdown] {
    var items: [[SourceLine]] = []
    for line in component.lines where !line.isBlank {
      if let item = line.dropping("-") {
        items.append([item])
      } else if items.isEmpty {
        findings.add(
          .badComponentLine(line, expected: Message(en: "'- ' and a thing to tick", id: "'- ' dan satu hal")))
      } else {
        items[items.count - 1].append(line)
      }
    }
    return items.map { InlineMarkdown($0, in: component) }
  }

  /// Runs of lines between empty lines.
  private static func paragraphs(_ component: Component) -> [InlineMarkdown] {
    component.lines.split { $0.isBlank }.map { InlineMarkdown(Array($0), in: component) }
  }
}

extension Quiz {
  /// Questions begin with `?`, right answers with `+`, wrong ones with `-`; feedback follows after a bar.
  init(_ component: Component, findings: Findings) {
    var drafts: [QuestionDraft] = []
    for line in component.lines where !line.isBlank {
      if let prompt = line.dropping("?") {
        drafts.append(QuestionDraft(prompt: prompt))
      } else if let option = line.option(in: component), !drafts.isEmpty {
        drafts[drafts.count - 1].options.append(option)
      } else {
        findings.add(
          .badComponentLine(
            line,
            expected: Message(
              en: "'? question', '+ right answer | feedback' or '- wrong answer | feedback'",
              id: "'? pertanyaan', '+ jawaban benar | tanggapan', atau '- jawaban salah | tanggapan'")))
      }
    }
    for draft in drafts where draft.options.count(where: \.isRight) != 1 {
      findings.add(.notOneRightAnswer(draft.prompt.whole, count: draft.options.count(where: \.isRight)))
    }
    if drafts.isEmpty { findings.add(.emptyComponent(component)) }
    self.init(
      questions: drafts.map {
        Question(prompt: InlineMarkdown([$0.prompt], in: component), options: $0.options, location: $0.prompt.location)
      }, location: component.location)
  }

  private struct QuestionDraft {
    let prompt: SourceLine
    var options: [Option] = []
  }
}

extension SourceLine {
  /// The place of the whole line.
  fileprivate var whole: SourceLocation { location(atByte: 0, length: text.utf8.count) }

  fileprivate var isBlank: Bool { text.utf8.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } }

  /// The first bar with spaces or no-break spaces around it, and those.
  private var bar: Range<String.Index>? {
    let bytes = text.utf8
    var rest = bytes[...]
    while let bar = rest.firstIndex(of: UInt8(ascii: "|")) {
      rest = bytes[bytes.index(after: bar)...]
      let before = bytes[..<bar].spaceAtEnd
      let after = rest.spaceAtStart
      if before > 0, after > 0 { return bytes.index(bar, offsetBy: -before)..<bytes.index(bar, offsetBy: 1 + after) }
    }
    return nil
  }

  /// What follows the mark and a space, if the line begins with them.
  fileprivate func dropping(_ mark: String) -> SourceLine? {
    for space in [" ", "\u{A0}"] where text.hasPrefix(mark + space) {
      let body = text.dropFirst(2)
      return SourceLine(String(body), at: location(atByte: text.utf8.count - body.utf8.count))
    }
    return nil
  }

  /// `+ right | feedback` or `- wrong | feedback`.
  fileprivate func option(in component: Component) -> Quiz.Option? {
    guard let body = dropping("+") ?? dropping("-"), let bar = body.bar else { return nil }
    let answer = SourceLine(String(body.text[..<bar.lowerBound]), at: body.location)
    let offset = body.text.utf8.distance(from: body.text.startIndex, to: bar.upperBound)
    let feedback = SourceLine(String(body.text[bar.upperBound...]), at: body.location(atByte: offset))
    if answer.isBlank || feedback.isBlank { return nil }
    return Quiz.Option(
      answer: InlineMarkdown([answer], in: component), feedback: InlineMarkdown([feedback], in: component),
      isRight: text.hasPrefix("+"))
  }
}

extension Substring.UTF8View {
  /// How many bytes the space or no-break space (C2 A0) at the start takes; 0 where there is none.
  fileprivate var spaceAtStart: Int {
    first == UInt8(ascii: " ") ? 1 : starts(with: [0xC2, 0xA0]) ? 2 : 0
  }

  fileprivate var spaceAtEnd: Int {
    last == UInt8(ascii: " ") ? 1 : suffix(2).elementsEqual([0xC2, 0xA0]) ? 2 : 0
  }
}

extension DiagnosticKind {
  static let badComponent = DiagnosticKind(
    "bad-component", .error,
    explanation: Message(
      en: """
        A fenced block that is more than text has a form of its own. In a quiz each question begins with '? ', its \
        one right answer with '+ ' and the wrong ones with '- ', each followed by ' | ' and the feedback. In a \
        checklist each line begins with '- '.
        """,
      id: """
        Blok berpagar yang bukan sekadar teks punya bentuk sendiri. Dalam quiz setiap pertanyaan diawali '? ', satu \
        jawaban benar dengan '+ ' dan yang salah dengan '- ', masing-masing diikuti ' | ' dan tanggapannya. Dalam \
        checklist setiap baris diawali '- '.
        """))
}

extension Diagnostic {
  static func badComponentLine(_ line: SourceLine, expected: Message) -> Diagnostic {
    Diagnostic(
      .badComponent, at: line.whole,
      Message(en: "this line does not fit its block", id: "baris ini tidak cocok dengan bloknya"),
      hint: Message(en: "write \(expected.en)", id: "tulis \(expected.id)"))
  }

  static func notOneRightAnswer(_ location: SourceLocation, count: Int) -> Diagnostic {
    Diagnostic(
      .badComponent, at: location,
      Message(
        en: "the question has \(count) right answers, one is needed",
        id: "pertanyaan ini punya \(count) jawaban benar, seharusnya satu"),
      hint: Message(
        en: "begin the right answer with '+ ' and the others with '- '",
        id: "awali jawaban benar dengan '+ ' dan yang lain dengan '- '"))
  }

  static func emptyComponent(_ component: Component) -> Diagnostic {
    Diagnostic(
      .badComponent, at: component.location,
      Message(en: "the block '\(component.name)' is empty", id: "blok '\(component.name)' kosong"),
      hint: Message(en: "write a question, or remove the block", id: "tulis satu pertanyaan, atau hapus bloknya"))
  }
}
