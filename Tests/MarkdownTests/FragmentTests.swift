import Testing

@testable import Markdown

struct FragmentTests {
  @Test("a fragment is its HTML and its slots in order")
  func pieces() {
    let document = MarkedText("a [b](c) <dd:e> ![f](g)\n\n```x\n```").document(componentNames: ["x"])
    #expect(
      document.sections[0].html.pieces == [
        .html(Array("<p>a ".utf8)[...]), .slot(.linkOpen(0)), .html(Array("b".utf8)[...]), .slot(.linkClose(0)),
        .html(Array(" ".utf8)[...]), .slot(.linkOpen(1)), .slot(.linkText(1)), .slot(.linkClose(1)),
        .html(Array(" ".utf8)[...]), .slot(.image(2)), .html(Array("</p>\n".utf8)[...]), .slot(.component(0)),
        .html(Array("\n".utf8)[...]),
      ])
  }

  @Test("text that looks like a tag fills no slot")
  func forgery() {
    let document = MarkedText("`<a href=\"\">` \\<img src> &lt;h2&gt; \"</a>\" [b](c)").document()
    let slots = document.sections[0].html.pieces.filter { if case .slot = $0 { true } else { false } }
    #expect(slots == [.slot(.linkOpen(0)), .slot(.linkClose(0))])
  }

  @Test("an error of the filling stops the writing")
  func failure() {
    struct Stop: Error {}
    let document = MarkedText("a [b](c)").document()
    var page: [UInt8] = []
    #expect(throws: Stop.self) {
      try document.sections[0].html.write(to: &page) { (_, _) throws(Stop) in throw Stop() }
    }
    #expect(page == Array("<p>a ".utf8))
  }
}
