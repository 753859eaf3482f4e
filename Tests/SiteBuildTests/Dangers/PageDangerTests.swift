import Testing

@testable import SiteBuild

struct PageDangerTests {
  private func dangers(_ html: String, linked: String? = nil) -> [PageDanger] {
    PageDanger.all(in: Array(html.utf8), host: "suluh.test") { _ in linked }
  }

  @Test(
    "what a page fetches from another host by itself is found",
    arguments: [
      "<script src=\"https://cdn.test/a.js\"></script>", "<link rel=\"stylesheet\" href='https://cdn.test/a.js'>",
      "<img alt=\"a > b\" src=https://cdn.test/a.js>", "<iframe title=x src=\"https://cdn.test/a.js\"></iframe>",
      "<style>p{background:url('https://cdn.test/a.js')}</style>", "<style>@import \"https://cdn.test/a.js\";</style>",
      "<img srcset=\"a.png 1x, https://cdn.test/a.js 2x\">", "<link rel=\"preconnect\" href=\"https://cdn.test/a.js\">",
    ])
  func requests(html: String) {
    #expect(dangers(html) == [.foreignRequest("https://cdn.test/a.js")])
  }

  @Test("links that a reader follows, and files of the site itself, are no request")
  func harmless() {
    let html = """
      <link rel="canonical" href="https://other.test/"><link rel="alternate" href="https://other.test/">
      <a href="https://other.test/">x</a><img src="https://suluh.test/a.png"><img src="../a.png"><img src="data:,">
      <style>p{background:url(data:image/svg+xml,x)}</style><a href="https://wa.me/628110000">x</a><form><input></form>
      <script type="application/ld+json">{"x": "localStorage"}</script><p>document.cookie</p>
      """
    #expect(dangers(html) == [])
  }

  @Test("a script that keeps something is found, within the page and as a file of its own")
  func storage() {
    #expect(dangers("<script>document.cookie = 1</script>") == [.storage("document.cookie")])
    #expect(dangers("<script type=\"module\" src=\"a.js\"></script>", linked: "indexedDB.x") == [.storage("indexedDB")])
  }

  @Test("chats with words in them, forms that send, and long scripts are found")
  func others() {
    for address in ["https://wa.me/628110000?text=Tolong", "https://api.whatsapp.com/send?phone=628110000"] {
      #expect(dangers("<a class=\"x\" href=\"\(address)\">x</a>") == [.filledChat(address)])
    }
    #expect(dangers("<form method=post action=\"/x\">") == [.sendingForm("/x")])
    #expect(dangers("<form><button formaction=\"/x\">") == [.sendingForm("/x")])
    let half = String(repeating: "x", count: PageDanger.mostScript / 2)
    #expect(dangers("<script>\(half)</script><script>\(half)</script>") == [])
    #expect(dangers("<script>\(half)</script><script>\(half)y</script>") == [.tooMuchScript(PageDanger.mostScript + 1)])
  }

  @Test("a page that is cut off anywhere is looked at all the same")
  func cut() {
    let html = Array("<p a='b' c = d><script src=\"https://x.test\">a</script><style>@import</style><a href".utf8)
    for end in html.indices { _ = PageDanger.all(in: Array(html[..<end]), host: "suluh.test") { _ in nil } }
    #expect(PageTag.all(in: html).map(\.name) == ["p", "script", "style", "a"])
  }
}
