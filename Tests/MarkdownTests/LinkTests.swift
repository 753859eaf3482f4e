import Diagnostics
import Testing

@testable import Markdown

struct LinkTests {
  /// Each mark stands before the destination of a link.
  static let cases: [(String, String)] = [
    ("a link", "lihat [itu](‸lesson:cek)"),
    ("a link over a line break", "lihat [itu\nyang](\n  ‸lesson:cek\n 'judul')"),
    ("a link in angle brackets", "[a](<‸a b> (t))"),
    ("parentheses in a destination", "[a](‸b(c)d) [e](‸f)"),
    ("the same destination twice", "x:y [x:y](‸x:y) [x:y](‸x:y)"),
    ("an empty destination", "[a](‸)"),
    ("an autolink", "a <‸lesson:cek> b <‸a@b.id>"),
    ("an image", "![foto](‸foto.webp \"t\")"),
    ("an image in a link", "[![a](‸b)](‸c)"),
    ("a list and a quote", "- a\n  > b\n  > [c](‸d)"),
    ("a lazy line", "> a\n[b](‸c)"),
    ("a heading", "## [a](‸b) ##"),
    ("a reference at its label", "[a][‸b] [‸b][] [‸b]\n\n[b]: c"),
    ("brackets within the text", "[a [b] \\] `]`](‸c)"),
    ("after a backslash break", "a\\\n[b](‸c)"),
  ]

  @Test("a link is placed at its destination", arguments: cases)
  func places(name: String, marked: String) {
    let text = MarkedText(marked)
    let links = text.document().links
    #expect(Set(links.map { MarkedText.Place($0.location) }) == Set(text.places), "\(name)")
    #expect(links.count == text.places.count)
  }

  @Test("the place is as long as the destination")
  func length() throws {
    let link = try #require(MarkedText("[a](region:53.71#b)").document().links.first)
    #expect(link.location == SourceLocation(path: "a.md", line: 1, column: 5, length: 14))
  }

  @Test(
    "a destination is a scheme, a target and a fragment",
    arguments: [
      ("lesson:cek-perusahaan", "lesson", "cek-perusahaan", nil),
      ("region:53.71", "region", "53.71", nil),
      ("contact:kp2mi", "contact", "kp2mi", nil),
      ("fact:ntt-deaths-2025", "fact", "ntt-deaths-2025", nil),
      ("source:uu-18-2017#13", "source", "uu-18-2017", "13"),
      ("term:p3mi", "term", "p3mi", nil),
      ("system:siskop2mi", "system", "siskop2mi", nil),
      ("destination:my", "destination", "my", nil),
      ("handout:sisipan-mimbar", "handout", "sisipan-mimbar", nil),
      ("LESSON:x", "lesson", "x", nil),
      ("https://a.id/b?c#d", "https", "//a.id/b?c", "d"),
      ("mailto:a@b.id", "mailto", "a@b.id", nil),
      ("javascript:alert(1)", "javascript", "alert(1)", nil),
      ("foto.webp", nil, "foto.webp", nil),
      ("a/b:c", nil, "a/b:c", nil),
      ("#x", nil, "", "x"),
      ("1a:b", nil, "1a:b", nil),
    ] as [(String, String?, String, String?)])
  func destination(written: String, scheme: String?, target: String, fragment: String?) throws {
    let link = try #require(MarkedText("[a](\(written))").document().links.first)
    #expect(link.destination == written)
    #expect(link.scheme == scheme)
    #expect(link.target == target)
    #expect(link.fragment == fragment)
  }

  @Test("a link carries its text, title and kind")
  func contents() {
    let links = MarkedText("[a *b*\n`c`](d \"e &amp; f\") ![g **h**](i) <lesson:x> <a@b.id> [j][k]\n\n[k]: l")
      .document().links
    #expect(links.map(\.plainText) == ["a b c", "g h", "lesson:x", "a@b.id", "j"])
    #expect(links.map(\.title) == ["e & f", nil, nil, nil, nil])
    #expect(links.map(\.kind) == [.link, .image, .autolink, .autolink, .link])
    #expect(links.map(\.destination) == ["d", "i", "lesson:x", "mailto:a@b.id", "l"])
    #expect(links.map(\.isReference) == [false, false, false, false, true])
  }

  @Test("links within an image's text are only text")
  func linkInImage() {
    let document = MarkedText("![a [b](c)](d) [e](f)").document()
    #expect(document.links.map(\.destination) == ["d", "f"])
    #expect(document.plainHTML == "<p><img src=\"d\" alt=\"a b\" /> <a href=\"f\">e</a></p>\n")
  }
}
