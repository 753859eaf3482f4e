import Content
import Foundation
import Output
import Testing

@testable import SiteBuild

struct SavedCopyTests {
  /// What stands in the file for the script of saved pages.
  private struct List: Decodable {
    let base: String, regions: String, date: String, months: [String], said: String, line: String, old: String
    let pages: [String]
  }

  private func list(_ path: String, in output: MemorySink) throws -> List {
    try JSONDecoder().decode(List.self, from: Data(try #require(output.text(path)).utf8))
  }

  @Test("a copy has what helps on the way in one language, and the harmless page; nothing discreet and no region")
  func pages() async throws {
    let output = try await TemporarySite().rendered()
    #expect(
      try list("id/simpan.json", in: output).pages == [
        "id/aman.html", "id/arti-kata.html", "id/index.html", "id/negara-tujuan/index.html",
        "id/negara-tujuan/malaysia.html", "id/nomor-bantuan.html", "id/pelajaran/index.html",
        "id/pelajaran/langkah-resmi.html", "id/simpan.html", "satuan.html",
      ])
    #expect(try list("en/save.json", in: output).pages.allSatisfy { !$0.hasPrefix("id/") })
  }

  @Test("the page says no less than all that is saved weighs, and not much more")
  func sizes() async throws {
    let output = try await TemporarySite().rendered()
    for (path, name) in [("id/simpan.html", "id/simpan.json"), ("en/save.html", "en/save.json")] {
      let pages = try list(name, in: output).pages
      let html = try #require(output.text(path))
      let words = try #require(html.firstRange(of: "id=\"go\">"))
      let number = try #require(Int(String(html[words.upperBound...].prefix { $0 != "<" }.filter(\.isNumber))))
      let sum = try pages.reduce(0) { $0 + (try #require(output.text($1))).utf8.count }
      #expect(number * 1_000 >= sum + 8_000 && number * 1_000 <= sum + 21_000 && number % 10 == 0)
    }
  }

  @Test("a page that has been rendered is not rendered again to be weighed")
  func weighedOnce() async throws {
    let site = try TemporarySite()
    let (checked, plan) = try await site.planned()
    let language = try #require(plan.dated.site.settings.languages.first)
    var renderer = SiteRenderer(plan, of: checked, folder: site.path)
    for path in renderer.savedCopy(language).paths { renderer.sizes[path] = 0 }
    let save = try #require(plan.pages.first { $0.page == Page(.save, in: language) })
    let html = String(decoding: renderer.savePage(save.page, at: save.path), as: UTF8.self)
    #expect(html.contains("20 kB") || html.contains("30 kB"), "the page itself and what every copy has")
  }

  @Test("its list has the words for saved pages as HTML, with places for the day and for the address of the site")
  func words() async throws {
    let list = try list("en/save.json", in: try await TemporarySite().rendered())
    #expect(list.base == "en/" && list.regions == "en/regions/" && list.months.count == 12)
    #expect(list.date == "{day} {month} {year}" && list.said.contains("{date}"))
    #expect(list.line.hasPrefix("<p class=\"care\">") && list.line.hasSuffix("</p>") && list.line.contains("{date}"))
    #expect(list.old.contains("{date}") && list.old.contains(" <a href=\"{top}en/help-numbers.html\">"))
  }

  @Test("a file of the content that stands for the harmless page is saved in its place")
  func ownNeutral() async throws {
    let site = try TemporarySite()
    try site.write("content/files/cuaca.html", "<p>Cerah</p>")
    try site.edit("content/site.yml", "safety_page: aman", "exit_file: cuaca.html\nsafety_page: aman")
    let pages = try list("id/simpan.json", in: try await site.rendered()).pages
    #expect(pages.contains("cuaca.html") && !pages.contains("satuan.html"))
  }

  @Test("the script of saved pages is the same for all sites and days, and small")
  func worker() async throws {
    let site = try TemporarySite()
    let script = try #require(try await site.rendered().text("sw.js"))
    #expect(script.utf8.count < 5_000 && !script.contains("//") && !script.contains(".html'\n"))
    let day = try #require(Day("2026-11-22"))
    #expect(try await site.rendered(site.options(today: day)).text("sw.js") == script)
  }

  @Test("a region's page and a country's lead to the page for saving, the former with its own name")
  func links() async throws {
    let output = try await TemporarySite().rendered()
    let region = try #require(output.text("id/daerah/kota-semarang.html"))
    #expect(region.contains("<a href=\"../simpan.html#kota-semarang\">"))
    #expect(try #require(output.text("en/destinations/malaysia.html")).contains("<a href=\"../save.html\">"))
    #expect(try #require(output.text("en/save.html")).contains("<meta name=\"robots\" content=\"noindex\">"))
  }
}
