import Diagnostics
import Foundation
import Testing

@testable import SiteDiff

@Suite("reports")
struct ReportTests {
  /// A bit of everything, with signs that mean something in HTML and JSON.
  private func everything() async throws -> SiteDifference {
    let versions = ["id": "id/a.html", "en": "en/a.html"]
    var site = SmallSite(["style.css": "‹a|b›"])
    for (language, path) in versions.sorted(by: { $0.key < $1.key }) {
      site.addPage(
        path, language: language, versions: versions,
        main: """
          <h1>R &lt;&amp; "D"</h1>
          <p>Tunggu ‹3|4› hari &lt;script&gt;alert(1)&lt;/script&gt; ‹&lt;b&gt;|&quot;c\\&quot;›.</p>
          <p>Dasar <a data-source="uu-1" href="s.html">UU &lt;1&gt;</a> sejak ‹2018|2019›</p>
          <div data-contact="x"><h3>Nama &lt;i&gt;</h3><a href="tel:12‹8|9›">12‹8|9›</a></div>
          """,
        footer: "<p>‹&lt;lama&gt;|&lt;baru&gt;›</p>")
    }
    site.new["id/b.html"] = "<main>baru</main>"
    site.old["id/c.html"] = "<main>lama</main>"
    return try await site.difference()
  }

  @Test("the JSON is JSON, has its schema, and holds every page")
  func json() async throws {
    let difference = try await everything()
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(difference.json().utf8)) as? [String: Any])
    #expect(object["schema"] as? Int == 1)
    let contacts = try #require(object["contacts"] as? [[String: Any]])
    #expect(contacts.first?["contact"] as? String == "x")
    #expect(contacts.first?["pages"] as? [String] == ["en/a.html", "id/a.html"])
    let pages = try #require(object["pages"] as? [String: [[String: Any]]])
    #expect(pages["changed"]?.count == 2)
    #expect(pages["added"]?.first?["path"] as? String == "id/b.html")
    #expect(pages["removed"]?.first?["path"] as? String == "id/c.html")
    let changes = try #require(object["changes"] as? [[String: Any]])
    #expect(changes.contains { $0["class"] as? String == "money-or-law" })
    #expect(difference.json() == difference.json())
  }

  @Test("the HTML shows words of the pages as words", arguments: MessageLanguage.allCases)
  func htmlEscapes(language: MessageLanguage) async throws {
    let html = try await everything().html(in: language)
    #expect(!html.contains("<script"))
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(html.contains("<ins>4</ins>"))
    #expect(html.contains("UU &lt;1&gt; (uu-1)"))
    let known: Set<String> = [
      "html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "p", "code", "b", "table", "thead", "tbody",
      "tr",
      "th", "td", "div", "del", "ins", "small", "section", "ul", "li", "!doctype",
    ]
    let names = html.split(separator: "<").dropFirst().map { piece in
      String(piece.drop { $0 == "/" }.prefix { !" >\n".contains($0) })
    }
    #expect(names.count > 50)
    #expect(Set(names).subtracting(known).isEmpty)
    #expect(html.components(separatedBy: "class=\"signature\"").count == 3)
    #expect(!html.contains("http://") && !html.contains("https://"))
  }

  @Test("the HTML opens and closes every element")
  func htmlNesting() async throws {
    let html = try await everything().html(in: .english)
    var open: [String] = []
    for piece in html.split(separator: "<").dropFirst() {
      let name = String(piece.drop { $0 == "/" }.prefix { !" >\n".contains($0) })
      if ["!doctype", "meta"].contains(name) { continue }
      if piece.hasPrefix("/") { #expect(open.popLast() == name) } else { open.append(name) }
    }
    #expect(open.isEmpty)
  }

  @Test("both languages of the tool have their own words in every report")
  func languages() async throws {
    let difference = try await everything()
    #expect(difference.text(in: .english) != difference.text(in: .indonesian))
    #expect(difference.html(in: .english) != difference.html(in: .indonesian))
    #expect(difference.text(in: .indonesian).contains("2 halaman berubah"))
  }

  @Test("ten pages are named, all when verbose")
  func namedPages() async throws {
    var site = SmallSite()
    for index in 10..<25 {
      site.addPage("id/\(index).html", main: "<a data-contact=\"x\" href=\"tel:12‹8|9›\">12‹8|9›</a>")
    }
    let difference = try await site.difference()
    let short = difference.text(in: .english)
    #expect(short.hasPrefix("x: telephone 128 → 129, on 15 pages\n  id/10.html\n"))
    #expect(short.contains("  id/19.html\n  and 5 more: --verbose lists all\n"))
    #expect(difference.text(in: .english, verbose: true).contains("  id/24.html\n"))
  }

  @Test("colours come only when they are asked for")
  func colors() async throws {
    let difference = try await everything()
    #expect(!difference.text(in: .english).contains("\u{1B}"))
    #expect(difference.text(in: .english, usesColor: true).contains("\u{1B}[1;32m129\u{1B}[0m"))
  }

  @Test("long unchanged text around a change is cut, and the change is not")
  func shortened() async throws {
    var site = SmallSite()
    let many = (1...30).map { _ in "kata" }.joined(separator: " ")
    site.addPage("id/a.html", main: "<h2>Inti</h2><p>\(many) ‹tiga|empat› \(many)</p>")
    let text = try await site.difference().text(in: .english)
    #expect(
      text.contains(
        "id/a.html § Inti: … kata kata kata kata kata kata [tiga → empat] kata kata kata kata kata kata …\n"))
  }
}
