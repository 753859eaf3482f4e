import Testing

@testable import SiteBuild

struct FirstBytesTests {
  private static let parts: [(FirstBytes.Essential, String)] = [
    (.title, "<title>T</title><h1>T</h1>"), (.exit, "<a href=\"x.html\">Leave</a>"),
    (.core, "<h2 id=\"core\">C</h2><p>Core</p>"),
    (.contacts, "<li data-contact=\"a\">1</li><li data-contact=\"a\">1</li><li data-contact=\"b\">2</li>"),
  ]

  private func missing(_ html: String, core: String? = "core") -> [FirstBytes.Essential] {
    FirstBytes.missing(in: Array(html.utf8), exit: "x.html", core: core)
  }

  @Test("a page that has all of it at the top lacks nothing")
  func complete() {
    #expect(missing(Self.parts.map(\.1).joined()).isEmpty)
  }

  @Test("what stands below the first bytes comes too late", arguments: 0..<4)
  func late(_ index: Int) {
    var parts = Self.parts
    let (essential, html) = parts.remove(at: index)
    let filler = String(repeating: "x", count: FirstBytes.count)
    #expect(missing(parts.map(\.1).joined() + filler + html) == [essential])
  }

  @Test("what ends too late is too late")
  func end() {
    let html = Self.parts.map(\.1).joined()
    let filler = String(repeating: "x", count: FirstBytes.count - html.utf8.count - 3)
    #expect(missing(filler + html).isEmpty)
    #expect(missing(filler + "xxxx" + html) == [.contacts])
  }

  @Test("a page with one contact keeps it, and one without a core sentence needs none")
  func fewer() {
    let html = Self.parts[0].1 + Self.parts[1].1
    #expect(missing(html, core: nil).isEmpty)
    #expect(missing(html + "<li data-contact=\"a\">1</li>", core: nil).isEmpty)
  }
}
