import Diagnostics
import Testing

@testable import Markdown

/// Each run of prose knows where it stands. In the inputs `‸` marks where runs are expected to begin.
struct TextRunTests {
  /// Cases as a name and a marked text.
  static let cases: [(String, String)] = [
    ("emphasis", "‸satu *‸dua*‸ **‸tiga**"),
    ("nested emphasis", "***‸a**‸ b*‸ c"),
    ("left-over delimiters", "‸**a *‸b*"),
    ("a soft break", "‸satu\n‸dua"),
    ("a soft break before indentation", "‸satu\n    ‸dua"),
    ("a backslash break", "‸satu\\\n‸dua *‸tiga*"),
    ("a break of two spaces", "‸satu  \n  ‸dua"),
    ("an escape", "‸a \\‸*b\\‸* c"),
    ("a backslash that escapes nothing", "‸a \\b"),
    ("an entity", "‸a ‸&amp;‸ b"),
    ("an entity of two characters", "‸&NotEqualTilde;‸b"),
    ("a number for a character", "‸&#8217;‸s"),
    ("an ampersand", "‸a & b &nope; c"),
    ("a code span", "‸a `‸b`‸ c"),
    ("a code span with spaces inside", "`` ‸a`b ``‸ c"),
    ("a code span over a line break", "`‸satu\n  ‸dua`"),
    ("a link", "‸a [‸b](x)‸ c"),
    ("a link over a line break", "‸a [‸b\n‸c](x 'y\nz')‸ d"),
    ("an image", "![‸a](x)‸ b"),
    ("an autolink", "<‸https://a.id/?b&c>‸ d"),
    ("a reference", "[‸a][b]‸ c [‸b]\n\n[b]: x"),
    ("definitions before a paragraph", "[a]: x\n[b]:\n  <y> 'z'\n‸satu"),
    ("a heading", "##  ‸satu *‸dua* ##"),
    ("an underlined heading", "‸satu\n‸dua\n==="),
    ("an underlined heading that begins with a hash", "‸#satu\n==="),
    ("a list", "- ‸satu\n  ‸dua\n- ‸tiga"),
    ("a list with wide markers", "10.   ‸satu\n      ‸dua"),
    ("a list within a list", "- ‸satu\n  1. ‸dua\n     ‸tiga\n- - ‸empat\n    ‸lima"),
    ("an item that begins with an empty line", "-\n  ‸satu\n  ‸dua"),
    ("a quote", "> ‸satu\n> ‸dua\n>‸tiga"),
    ("a lazy line in a quote", "> ‸satu\n‸dua\n  ‸tiga"),
    ("a lazy line in a list", "- ‸satu\n‸dua"),
    ("a quote within a list", "- > ‸satu\n  > ‸dua\n  ‸tiga"),
    ("a list within quotes", "> > 1. ‸satu\n> >    ‸dua\n> ‸tiga"),
    ("a lazy line that looks like a quote", "> ‸satu\n     ‸> dua"),
    ("tabs", ">\t‸satu\n>\t‸dua\n\n-\t‸tiga\n\t‸empat"),
    ("no-break spaces and curly quotes", "‸“satu”\u{A0}*‸’dua’*"),
    ("a code block", "‸a\n\n```\n‸satu\n\n‸  dua\n```\n\n    ‸tiga\n    ‸  empat"),
    ("a code block in a list in a quote", "> - ```\n>   ‸satu\n>   ‸  dua\n>   ```"),
    ("a link after a link", "[‸a](x \"t\")‸ [‸b](<y z>)‸ [‸c]( z )"),
    ("an image in a link", "[![‸a](b)‸ c](d)"),
    ("raw HTML", "‸a <b\n c>‸d"),
    ("carriage returns", "‸satu\r\n*‸dua*\\\r\n‸tiga\r\n\r\n> ‸a\r\n> ‸b\r\n"),
  ]

  @Test("runs begin where the source says their words", arguments: cases)
  func places(name: String, marked: String) {
    let text = MarkedText(marked)
    let document = text.document()
    #expect(document.runs.map { MarkedText.Place($0.location) } == text.places, "\(name)")
    #expect(document.lossCount == 0)
  }

  @Test("a place within a run is counted in bytes")
  func placeWithinRun() throws {
    let text = MarkedText("é telepon ‸0812")
    let run = try #require(text.document().runs.first)
    #expect(MarkedText.Place(run.location(atByte: 11, length: 4)) == text.places[0])
    #expect(run.location(atByte: 11, length: 4).length == 4)
  }

  @Test("a place within an entity's meaning is the entity's")
  func placeWithinEntity() throws {
    let run = try #require(MarkedText("&copy;").document().runs.first)
    #expect(run.text == "©")
    #expect(!run.isVerbatim)
    #expect(run.location(atByte: 1) == SourceLocation(path: "a.md", line: 1, column: 1, length: 6))
  }

  @Test("a run knows what it is part of")
  func kinds() {
    let runs = MarkedText("# a [b `c`](x) ![d](y)\n\ne\n\n    f").document().runs
    #expect(
      runs.map(\.kind) == [
        .heading(1), .linkText(0), .code, .heading(1), .imageText, .text, .code,
      ])
  }

  @Test("plain text has spaces for soft breaks and line feeds for hard breaks and blocks")
  func plainText() {
    let document = MarkedText("satu\n*dua*\\\ntiga\n\n- empat").document()
    #expect(document.runs.plainText == "satu dua\ntiga\nempat")
  }
}
