import Diagnostics
import Testing

@testable import Markdown

struct PlainWordsTests {
  private static let place = SourceLocation(path: "a.md", line: 3, column: 5)

  @Test("a line is more than words if any byte of it may be syntax, or white space stands at an end")
  func syntax() {
    for character in "\\`*_[]<>&\"\t\u{0}" {
      #expect(PlainWords(SourceLine("a\(character)b", at: Self.place), in: nil) == nil, "\(character.debugDescription)")
    }
    for text in ["", " a", "a ", "\ta"] {
      #expect(PlainWords(SourceLine(text, at: Self.place), in: nil) == nil, "\(text.debugDescription)")
    }
  }

  @Test("cmark leaves words as they are", arguments: UInt64(1)...20)
  func oracle(seed: UInt64) {
    var numbers = SeededGenerator(seed: seed)
    let pieces = "aZ09 .,:;!?()-+=~#$%'/|{}@^é“”’\u{A0}😀".map(String.init) + ["1. ", "- ", "---", "www.a.id"]
    var count = 0
    for _ in 0..<50 {
      let text = (0..<12).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
      guard let words = PlainWords(SourceLine(text, at: Self.place), in: nil) else { continue }
      #expect(PlainCMark.html(Array(".\n    \(text)".utf8)) == "<p>.\n\(text)</p>\n", "\(text.debugDescription)")
      #expect(words.run == InlineParts([SourceLine(text, at: Self.place)]).runs.first, "\(text.debugDescription)")
      #expect(words.html.pieces == [.html(Array(text.utf8)[...])])
      count += 1
    }
    #expect(count > 20)
  }

  @Test("words of a component are not kept a second time")
  func shared() throws {
    let text = MarkedText("```quiz\n? ‸satu dua\n```")
    let component = try #require(text.document(componentNames: ["quiz"]).components.first)
    let place = SourceLocation(path: "a.md", line: text.places[0].line, column: text.places[0].column)
    let inline = InlineMarkdown([SourceLine("satu dua", at: place)], in: component)
    let run = try #require(inline.runs.first)
    #expect(run.document === component.document)
    #expect(run.text == "satu dua")
    #expect(MarkedText.Place(run.location) == text.places[0])
  }

  @Test("words that a component does not say at their place are their own", arguments: ["satu tiga", "satu dua tiga"])
  func foreign(words: String) throws {
    let text = MarkedText("```quiz\n? ‸satu dua\n```")
    let component = try #require(text.document(componentNames: ["quiz"]).components.first)
    let place = SourceLocation(path: "a.md", line: text.places[0].line, column: text.places[0].column)
    let run = try #require(InlineMarkdown([SourceLine(words, at: place)], in: component).runs.first)
    #expect(run.document !== component.document)
    #expect(run.text == words)
  }
}
