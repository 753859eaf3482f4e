import Diagnostics
import Testing

@testable import Markdown

struct FindingTests {
  static let cases: [(String, [Finding.Kind])] = [
    ("‸<div>\na\n</div>", [.htmlBlock]),
    ("a ‸<b>c‸</b>", [.inlineHTML, .inlineHTML]),
    ("> a\n> ‸<b\n> class='x'> c", [.inlineHTML]),
    ("- a\n\n  ‸| a | b |\n  | --- | :-: |\n  | c | d |", [.pipeTable]),
    ("‸a | b\n--- | ---", [.pipeTable]),
    ("a | b\nc - d | e", []),
    ("# ‸a", [.topHeading]),
    ("## a\n\n#### ‸b *c*\n\n### d\n\n## e", [.skippedLevel(from: 2, to: 4)]),
    ("### ‸a", [.skippedLevel(from: 1, to: 3)]),
    ("```‸chek list\n```", [.unknownComponent("chek")]),
    ("a\n\n‸```check\nb", [.unclosedFence]),
    ("```check\nb\n`````  \n\n- ~~~\n  a\n  ~~~", []),
  ]

  @Test("what a rule may want to say is found in its place", arguments: cases)
  func findings(marked: String, kinds: [Finding.Kind]) {
    let text = MarkedText(marked)
    let findings = text.document(componentNames: ["check"]).findings
    #expect(findings.map(\.kind) == kinds)
    #expect(findings.map { MarkedText.Place($0.location) } == text.places)
  }

  @Test(
    "too deep a nesting is found once, in bounded time",
    arguments: [(">", ""), ("![", "](x)"), ("*a **b ", "c** d* "), ("> - ", ""), ("- ", "")])
  func nesting(opener: String, closer: String) {
    let text = String(repeating: opener, count: 50_000) + "x" + String(repeating: closer, count: 50_000)
    let document = MarkedText(text).document()
    #expect(document.findings.count { if case .deepNesting = $0.kind { true } else { false } } == 1)
    #expect(document.lossCount == 0)
  }

  @Test("fifty thousand brackets are text")
  func brackets() {
    let text = String(repeating: "[", count: 50_000)
    let document = MarkedText(text).document()
    #expect(document.runs.plainText == text)
    #expect(document.findings.isEmpty)
  }

  @Test("a depth that people write is no finding")
  func shallow() {
    #expect(MarkedText(String(repeating: "> ", count: 20) + "a").document().findings.isEmpty)
  }
}
