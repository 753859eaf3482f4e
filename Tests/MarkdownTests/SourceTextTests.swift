import Diagnostics
import Testing

@testable import Markdown

struct SourceTextTests {
  @Test("places are counted in the file, front matter included")
  func bodyOffset() throws {
    let text = MarkedText("---\r\ntitle: x\r\n---\r\nSatu *‸dua*\r\n")
    let document = text.document(bodyOffset: 20)
    #expect(document.runs.map(\.text) == ["Satu ", "dua"])
    #expect(MarkedText.Place(try #require(document.runs.last).location) == text.places[0])
  }

  @Test("a byte-order mark before the file or the body moves nothing")
  func byteOrderMark() {
    let file = SourceFile(path: "a.md", text: "\u{FEFF}\u{FEFF}## a\nb")
    let document = MarkdownDocument(file)
    #expect(document.outline.map(\.plainText) == ["a"])
    #expect(document.runs.map(\.location.column) == [7, 1])
    #expect(document.runs.map(\.location.line) == [1, 2])
  }

  @Test("a lone carriage return ends a line for cmark but not for the file")
  func loneCarriageReturn() {
    let text = MarkedText("satu\r*‸dua*\r\n> ‸tiga\r> ‸empat")
    let runs = text.document().runs
    #expect(runs.dropFirst().map { MarkedText.Place($0.location) } == text.places)
  }

  @Test("an empty body is one empty section", arguments: ["", "\n", "\r\n\r\n", "---\n---\n"])
  func emptyBody(text: String) {
    let document = MarkdownDocument(SourceFile(path: "a.md", text: text), bodyOffset: text.utf8.count)
    #expect(document.sections.count == 1)
    #expect(document.sections[0].html.isEmpty)
  }

  @Test("lines that stand inside something else keep their places")
  func lines() {
    let lines = [
      SourceLine("> satu", at: SourceLocation(path: "b.md", line: 7, column: 5)),
      SourceLine("> *dua*", at: SourceLocation(path: "b.md", line: 9, column: 1)),
    ]
    let document = MarkdownDocument(lines)
    #expect(document.runs.map(\.text) == ["satu", "dua"])
    #expect(document.runs.map(\.location.line) == [7, 9])
    #expect(document.runs.map(\.location.column) == [7, 4])
    #expect(document.runs.allSatisfy { $0.location.path == "b.md" })
  }
}
