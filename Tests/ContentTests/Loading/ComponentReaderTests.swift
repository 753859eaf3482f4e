import Diagnostics
import Markdown
import Testing

@testable import Content

struct ComponentReaderTests {
  private func read(_ marked: Marked) throws -> (component: ArticleComponent, diagnostics: [Diagnostic]) {
    let document = MarkdownDocument(marked.file, componentNames: ArticleComponent.names)
    let findings = Findings()
    let component = ArticleComponent(try #require(document.components.first), findings: findings)
    return (component, findings.diagnostics)
  }

  private func quiz(_ lines: String) throws -> (quiz: Quiz, diagnostics: [Diagnostic], marked: Marked) {
    let marked = Marked("```quiz\n\(lines)\n```\n", path: "content/x.md")
    let (component, diagnostics) = try read(marked)
    guard case .quiz(let quiz) = component else { throw NoQuiz() }
    return (quiz, diagnostics, marked)
  }

  private struct NoQuiz: Error {}

  @Test("a quiz has questions, answers with feedback, and one right answer each")
  func quiz() throws {
    let (quiz, diagnostics, _) = try quiz(
      "? Satu?\n+ Ya | Benar.\n- Tidak | Bukan.\n\n? Dua?\n- A | a | b\n+ **B** | c")
    #expect(diagnostics.isEmpty)
    #expect(quiz.questions.map(\.prompt.plainText) == ["Satu?", "Dua?"])
    #expect(quiz.questions[1].options.map(\.answer.plainText) == ["A", "B"])
    #expect(quiz.questions[1].options.map(\.feedback.plainText) == ["a | b", "c"])
    #expect(quiz.questions.map { $0.options.map(\.isRight) } == [[true, false], [false, true]])
  }

  @Test("no-break spaces of office programs are spaces")
  func officeSpaces() throws {
    let (quiz, diagnostics, _) = try quiz("?\u{A0}Satu?\n+\u{A0}Ya\u{A0}|\u{A0}Benar.\n- Tidak |\u{A0}Bukan.")
    #expect(diagnostics.isEmpty)
    #expect(quiz.questions.first?.options.map(\.answer.plainText) == ["Ya", "Tidak"])
    #expect(quiz.questions.first?.options.map(\.feedback.plainText) == ["Benar.", "Bukan."])
  }

  @Test("places inside answers and feedback are places in the file")
  func places() throws {
    let (quiz, _, marked) = try quiz("? Café?\n+ é ‸[a](contact:a)‸ | b\n- c | 🙂 [d](contact:d)")
    #expect(quiz.questions[0].location.line == 2)
    let link = try #require(quiz.questions[0].options[0].answer.links.first)
    #expect(link.location.line == marked.places[0].line)
    #expect(link.location.column == marked.places[0].column + "[a](".utf8.count)
  }

  @Test(
    "a line that does not fit is reported whole",
    arguments: [
      "? Satu?\n‸Ya | Benar‸", "‸+ Ya | Benar‸", "? Satu?\n‸+ Ya‸", "? Satu?\n‸+ Ya |‸", "? Satu?\n‸-  | Bukan‸",
      "‸?Satu‸",
    ])
  func badLines(_ lines: String) throws {
    let (_, diagnostics, marked) = try quiz(lines)
    let found = diagnostics.filter { $0.message.en == "this line does not fit its block" }
    #expect(found.map(\.location) == marked.places)
  }

  @Test("a question needs exactly one right answer", arguments: ["- A | a\n- B | b", "+ A | a\n+ B | b"])
  func rightAnswers(_ options: String) throws {
    let (_, diagnostics, marked) = try quiz("? ‸Satu?‸\n\(options)")
    #expect(diagnostics.map(\.kind.id) == ["bad-component"])
    #expect(diagnostics.map(\.location) == marked.places)
  }

  @Test("an empty quiz is no quiz")
  func emptyQuiz() throws {
    #expect(try quiz("").diagnostics.map(\.message.en) == ["the block 'quiz' is empty"])
  }

  @Test("a checklist has items, which may go on in the next line")
  func checklist() throws {
    let (component, diagnostics) = try read(Marked("```checklist\n- Satu\n  dan lagi\n\n- Dua\n```\n"))
    #expect(diagnostics.isEmpty)
    #expect(component.texts.map(\.plainText) == ["Satu dan lagi", "Dua"])
  }

  @Test("a checklist begins with an item")
  func badChecklist() throws {
    let marked = Marked("```checklist\n‸Satu‸\n- Dua\n```\n", path: "content/x.md")
    expect(["bad-component: this line does not fit its block"], at: marked, in: try read(marked).diagnostics)
  }

  @Test("stories and notes have paragraphs", arguments: ["story", "note"])
  func paragraphs(_ name: String) throws {
    let (component, diagnostics) = try read(Marked("```\(name)\nSatu\ndua.\n\nTiga.\n```\n"))
    #expect(diagnostics.isEmpty)
    #expect(component.texts.map(\.plainText) == ["Satu dua.", "Tiga."])
  }
}
