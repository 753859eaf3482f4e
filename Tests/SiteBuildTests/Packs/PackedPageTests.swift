import Output
import Templates
import Testing

@testable import SiteBuild

struct PackedPageTests {
  private func packed(_ html: String, address: String? = "https://suluh.test") throws -> String {
    func path(_ text: String) throws -> OutputPath { try #require(OutputPath(text)) }
    let page = PackedPage(
      paths: [try path("id/a.html"), try path("id/pelajaran/b.html")], discreet: [try path("id/pelajaran/rahasia.html")],
      address: address)
    let bytes = page.bytes(
      of: Array(html.utf8), at: try path("id/pelajaran/b.html")
    ) { contacts in Markup(html: "<p>Salinan\(contacts.sorted().map { " \($0.rawValue)" }.joined())</p>") }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "a link within the pack, to a place on the page, to a number or to another site stays as it is",
    arguments: ["../a.html", "../a.html#x", "#x", "tel:129", "https://wa.me/62", "b.html"])
  func stays(_ href: String) throws {
    let html = "<p><a class=\"x\" href=\"\(href)\">Ya</a></p>"
    #expect(try packed(html) == html)
  }

  @Test("a link that leaves the pack leads to the site, with its fragment")
  func leaves() throws {
    #expect(
      try packed("<a href=\"../sumber.html#fact-1\" data-fact=\"1\">Ya</a>")
        == "<a href=\"https://suluh.test/id/sumber.html#fact-1\" data-fact=\"1\">Ya</a>")
  }

  @Test("without an address, and to a discreet page, a link is its words alone")
  func words() throws {
    #expect(try packed("<a href=\"../c.html\">Ya <b>ya</b></a> <a href=\"../a.html\">A</a>", address: nil)
      == "<span>Ya <b>ya</b></span> <a href=\"../a.html\">A</a>")
    #expect(try packed("<a href=\"rahasia.html\">Info</a>") == "<span>Info</span>")
  }

  @Test("what a pack has not got is not named in the head of its pages")
  func head() throws {
    let kept = "<link rel=\"canonical\" href=\"https://suluh.test/x\"><link rel=\"icon\" href=\"data:,\">"
    #expect(try packed("\(kept)<link rel=\"manifest\" href=\"../site.webmanifest\">") == kept)
  }

  @Test("leaving the page leads to the harmless page of the pack, wherever it leads on the site")
  func exit() throws {
    let exit = "<a class=\"exit\" href=\"https://cuaca.test/\" data-near=\"../a.html\" rel=\"noreferrer\">"
    #expect(try packed(exit) == "<a class=\"exit\" href=\"../a.html\" data-near=\"../a.html\" rel=\"noreferrer\">")
  }

  @Test("the day is told with the contacts that stand in the main part")
  func contacts() throws {
    let main = "<main><p data-contact=\"b\">1</p><li class=\"x\" data-contact=\"a\">2</li><p data-contact=\"b\">3</p></main>"
    #expect(try packed(main).hasSuffix("<p>Salinan a b</p></main>"))
  }

  @Test("the day stands at the end of the main part; scripts and styles are left alone")
  func stamp() throws {
    let script = "<script>x='<a href=\"c.html\"></main>'</script><style>a{b:c}</style>"
    #expect(try packed("<main>M</main>\(script)Z") == "<main>M<p>Salinan</p></main>\(script)Z")
  }
}
