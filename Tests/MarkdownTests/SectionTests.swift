import Testing

@testable import Markdown

struct SectionTests {
  private let document = MarkedText(
    """
    Pembuka [a](x).

    ## Satu *dua*

    Isi **b**.

    - satu [c](y)
    - dua

    ### Tiga

    > ## Empat

    ## Satu dua
    1. a

       b
    5. ![d](z)
    """
  ).document()

  @Test("sections begin at top-level headings of level 2")
  func sections() {
    #expect(document.sections.map { $0.heading?.plainText } == [nil, "Satu dua", "Satu dua"])
    #expect(document.sections.map { $0.heading?.id } == [nil, "satu-dua", "satu-dua-2"])
    #expect(document.sections[1].headingHTML.html(links: document.links) == "Satu <em>dua</em>")
    #expect(document.sections[0].html.html(links: document.links) == "<p>Pembuka <a href=\"x\">a</a>.</p>\n")
    #expect(document.sections[1].html.html(links: document.links).hasSuffix("""
      <h3 id="tiga">Tiga</h3>
      <blockquote>
      <h2 id="empat">Empat</h2>
      </blockquote>

      """))
  }

  @Test("the outline has every heading")
  func outline() {
    #expect(document.outline.map(\.level) == [2, 3, 2, 2])
    #expect(document.outline.map(\.isTopLevel) == [true, true, false, true])
    #expect(document.outline.map(\.location.line) == [3, 10, 12, 14])
    #expect(document.outline.map(\.location.column) == [4, 5, 6, 4])
    #expect(document.outline[0].location.length == 10)
  }

  @Test("a section's slices keep the document's indices")
  func slices() {
    #expect(document.sections.map(\.links.indices) == [0..<1, 1..<2, 2..<3])
    #expect(document.sections[1].links[1].destination == "y")
    #expect(document.sections[1].plainText == "Isi b.\nsatu c\ndua\nTiga\nEmpat")
    #expect(document.sections[2].runs.plainText == "Satu dua\na\nb\nd")
  }

  @Test("items of top-level lists come in order, with the inlines that they begin with")
  func items() {
    let items = document.sections.flatMap(\.items)
    #expect(items.map(\.plainText) == ["satu c", "dua", "a", "d"])
    #expect(items.map(\.number) == [nil, nil, 1, 2])
    #expect(items.map { $0.inlines.html(links: document.links) } == [
      "satu <a href=\"y\">c</a>", "dua", "a", "<img src=\"z\" alt=\"d\" />",
    ])
    #expect(items[2].html.html(links: document.links) == "\n<p>a</p>\n<p>b</p>\n")
    #expect(items.map(\.location.line) == [7, 8, 15, 18])
    #expect(items.map(\.location.column) == [3, 3, 4, 6])
  }

  @Test("blocks tell the structure around the words")
  func blocks() {
    let blocks = document.sections[1].blocks
    #expect(blocks.map(\.kind) == [.paragraph, .paragraph, .paragraph, .heading(3), .heading(2)])
    #expect(blocks.map(\.marker) == [nil, .bullet, .bullet, nil, nil])
    #expect(blocks.map(\.quoteDepth) == [0, 0, 0, 0, 1])
    #expect(blocks.map(\.listDepth) == [0, 1, 1, 0, 0])
    #expect(blocks.map { document.runs[$0.runs].plainText } == ["Isi b.", "satu c", "dua", "Tiga", "Empat"])
  }

  @Test(
    "an item's inlines end before its other blocks",
    arguments: [
      ("- a\n  - b\n- c", ["a", "c"]), ("- a\n  > b", ["a"]), ("- ## a", [""]), ("- - a", [""]), ("-\n- b", ["", "b"]),
      ("- a\n  ```\n  b\n  ```\n  c", ["a"]), ("- a\n\n  > b\n\n  c", ["a"]), ("> - a\n\n- b\n  c", ["b\nc"]),
    ])
  func itemInlines(text: String, expected: [String]) {
    let items = MarkedText(text).document().sections[0].items
    #expect(items.map { $0.inlines.html(links: []) } == expected)
    #expect(items.map(\.plainText) == expected.map { $0.split(separator: "\n").joined(separator: " ") })
  }
}
