import Diagnostics
import Testing

@testable import Markdown

struct InlineMarkdownTests {
  private static let place = SourceLocation(path: "a.yml", line: 3, column: 11)

  @Test(
    "what would begin a block is text",
    arguments: ["1. satu", "# satu", "- satu", "> satu", "```satu", "---", "===", "    satu", "[a]: b", "+"])
  func blocks(text: String) {
    let inlines = InlineMarkdown(text, at: Self.place)
    #expect(inlines.plainText == String(text.drop { $0 == " " }))
    #expect(inlines.lossCount == 0)
  }

  @Test("a line gives HTML without a paragraph, and places in its file")
  func line() throws {
    let inlines = InlineMarkdown("satu **dua** [tiga](lesson:x) <term:y>", at: Self.place)
    #expect(
      inlines.html.html(links: inlines.links)
        == "satu <strong>dua</strong> <a href=\"lesson:x\">tiga</a> <a href=\"term:y\">term:y</a>")
    #expect(inlines.runs.map(\.location.column) == [11, 18, 23, 25, 40, 42])
    #expect(inlines.runs.allSatisfy { $0.location.line == 3 && $0.location.path == "a.yml" })
    #expect(inlines.links.map(\.location.column) == [31, 42])
  }

  @Test("lines are joined by breaks, each with its own place")
  func lines() {
    let inlines = InlineMarkdown([
      SourceLine("satu *dua", at: SourceLocation(path: "a.md", line: 1, column: 3)), SourceLine("", at: Self.place),
      SourceLine("tiga*  ", at: SourceLocation(path: "a.md", line: 5, column: 7)),
      SourceLine("# <b>empat", at: SourceLocation(path: "a.md", line: 6, column: 1)),
    ])
    #expect(inlines.plainText == "satu dua tiga\n# empat")
    #expect(inlines.runs.map(\.location.line) == [1, 1, 5, 6, 6])
    #expect(inlines.runs.map(\.location.column) == [3, 9, 7, 1, 6])
    let tag = SourceLocation(path: "a.md", line: 6, column: 3, length: 3)
    #expect(inlines.findings == [Finding(kind: .inlineHTML, location: tag)])
  }

  @Test("nothing but white space is empty", arguments: ["", " ", "\t"])
  func empty(text: String) {
    #expect(InlineMarkdown(text, at: Self.place).html.isEmpty)
    #expect(InlineMarkdown([]).runs.isEmpty)
  }

  @Test("random pieces of syntax on one line give what cmark makes of them in a paragraph", arguments: 1...20)
  func oracle(seed: Int) {
    var random = RandomMarkdown(seed: UInt64(seed))
    for _ in 0..<50 {
      let text = random.soup(pieces: 12).split { $0.isNewline }.joined(separator: " ")
      guard text.contains(where: { !$0.isWhitespace }) else { continue }
      let inlines = InlineMarkdown(text, at: Self.place)
      let html = PlainCMark.html(Array(".\n    \(text)".utf8))
      guard !html.contains("<img") else { continue }
      #expect("<p>.\n\(inlines.html.html(links: inlines.links))</p>\n" == html, "\(text.debugDescription)")
      #expect(inlines.lossCount == 0)
    }
  }
}
