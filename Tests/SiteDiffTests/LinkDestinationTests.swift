import Output
import Testing

@testable import SiteDiff

@Suite("where links lead")
struct LinkDestinationTests {
  @Test(
    "a relative link is a path from the top, anything else stays",
    arguments: [
      ("b.html", "id/x/b.html"), ("../b.html#c", "id/b.html#c"), ("../../../../b.html", "b.html"), ("./", "id/x/"),
      ("#c", "#c"), ("/b.html", "/b.html"), ("https://a.id/../b", "https://a.id/../b"),
      ("data:image/png,1", "data:image/png,1"),
    ])
  func resolved(link: String, expected: String) throws {
    #expect(LinkDestination.resolved(link, from: try #require(OutputPath("id/x/a.html"))) == expected)
  }

  @Test(
    "an absolute link leads to the file at the longest end of its path",
    arguments: [
      ("https://a.id/pmi/id/a.html", "id/a.html"), ("https://a.id/id/a.html#x", "id/a.html"),
      ("https://a.id/pmi/", "index.html"),
      ("id/a.html", "id/a.html"), ("https://a.id", "index.html"),
    ])
  func file(link: String, expected: String) throws {
    let tree = try OutputTree(
      ["id/a.html", "index.html"].map { OutputFile(path: try #require(OutputPath($0)), bytes: []) })
    #expect(LinkDestination.file(link, in: tree)?.string == expected)
  }

  @Test("the same move of a site is the same difference on every page")
  func difference() {
    let a = LinkDestination.difference("https://a.id/pmi/id/x.html", "https://b.org/id/x.html")
    let b = LinkDestination.difference("https://a.id/pmi/en/y.html", "https://b.org/en/y.html")
    #expect(a == b)
    #expect(a == ("https://a.id/pmi/…", "https://b.org/…"))
  }
}
