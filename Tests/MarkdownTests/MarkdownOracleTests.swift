import Diagnostics
import Testing

@testable import Markdown

/// On random documents, what comes out is what cmark says.
struct MarkdownOracleTests {
  static let seeds = Array(UInt64(1)...40)

  @Test("documents as people write them give cmark's HTML and words, with every run in its place", arguments: seeds)
  func documents(seed: UInt64) {
    var random = RandomMarkdown(seed: seed)
    for _ in 0..<25 { expectOracle(random.document(blocks: 6), comparesImageText: true) }
  }

  @Test("pieces of syntax in any order give cmark's HTML and words, with every run in its place", arguments: seeds)
  func soup(seed: UInt64) {
    var random = RandomMarkdown(seed: seed)
    for _ in 0..<100 { expectOracle(random.soup(pieces: 40)) }
  }

  @Test("random bytes never trap, and valid ones are followed", arguments: seeds)
  func bytes(seed: UInt64) {
    var numbers = SeededGenerator(seed: seed)
    let syntax = Array("*_`[]()<>!&\\#-+=~|: \t\r\n\0a1.;\"'".utf8)
    for round in 0..<100 {
      let bytes = (0..<200).map { _ -> UInt8 in
        round < 50 || Bool.random(using: &numbers)
          ? syntax.randomElement(using: &numbers) ?? 0 : .random(in: 0...255, using: &numbers)
      }
      let file = SourceFile(path: "a.md", bytes: bytes)
      let document = MarkdownDocument(file, componentNames: ["a"])
      #expect(!document.sections.isEmpty)
      if file.firstInvalidUTF8 == nil { #expect(document.lossCount == 0, "\(bytes)") }
    }
  }

  private func expectOracle(_ text: String, comparesImageText: Bool = false) {
    let file = SourceFile(path: "a.md", text: text)
    let document = MarkdownDocument(file)
    let html = PlainCMark.html(file.bytes)
    #expect(document.plainHTML.withoutImageText == html.withoutImageText, "\(text.debugDescription)")
    if comparesImageText { #expect(document.plainHTML == html, "\(text.debugDescription)") }
    let words = document.runs.map(\.text).joined()
    #expect(words.withoutSpaces == PlainCMark.words(file.bytes).withoutSpaces, "\(text.debugDescription)")
    #expect(document.lossCount == 0, "\(text.debugDescription)")
    for run in document.runs where run.isVerbatim {
      let start = file.lineStarts[run.location.line - 1] + run.location.column - 1
      #expect(file.bytes[start...].starts(with: run.bytes), "\(text.debugDescription) \(run)")
    }
  }
}

extension String {
  /// Without the alternative texts of images: cmark keeps spaces at their edges, and raw HTML as text.
  fileprivate var withoutImageText: String {
    var result = ""
    var rest = self[...]
    while let start = rest.firstRange(of: " alt=\"") {
      result += rest[..<start.upperBound]
      rest = rest[start.upperBound...].drop { $0 != "\"" }
    }
    return result + rest
  }

  /// A code span over two lines has a space where the source has a line's end.
  fileprivate var withoutSpaces: String { filter { $0 != " " && $0 != "\t" } }
}
