import Testing

@testable import SiteBuild

struct SearchPageTests {
  @Test("the page says that it cannot search until its script finds that it can, and leads to lists")
  func page() async throws {
    let page = try #require(try await TemporarySite().rendered().text("en/search.html"))
    for part in [
      "data-engine=\"../pagefind/search.js\"", "<p id=\"found\" role=\"status\">The search cannot be used here",
      "href=\"lessons/index.html\"><b>Lessons</b>", "href=\"regions/index.html\"><b>", "href=\"help-numbers.html\"><b>",
      "href=\"destinations/index.html\"><b>", "href=\"glossary.html\"><b>",
      "<meta name=\"robots\" content=\"noindex\">",
    ] {
      #expect(page.contains(part), "the page has '\(part)'")
    }
    #expect(page.contains("Pages found: {n}.\""), "the script fills in how many")
  }

  @Test("lessons, regions, countries, pages and words can be found, and nothing else, above all nothing discreet")
  func found() async throws {
    let output = try await TemporarySite().rendered()
    let found = output.tree.files.map(\.path.string).filter { output.text($0)?.contains("data-pagefind-body") == true }
    #expect(
      found == [
        "en/destinations/malaysia.html", "en/glossary.html", "en/lessons/official-steps.html",
        "en/regions/jawa-tengah.html", "en/regions/kabupaten-manggarai.html", "en/regions/kabupaten-semarang.html",
        "en/regions/kota-semarang.html", "en/regions/nusa-tenggara-timur.html", "en/safe.html", "id/aman.html",
        "id/arti-kata.html", "id/daerah/jawa-tengah.html", "id/daerah/kabupaten-manggarai.html",
        "id/daerah/kabupaten-semarang.html", "id/daerah/kota-semarang.html", "id/daerah/nusa-tenggara-timur.html",
        "id/negara-tujuan/malaysia.html", "id/pelajaran/langkah-resmi.html",
      ])
  }

  @Test("a region is found with the one around it, and without the numbers that are the same everywhere")
  func region() async throws {
    let page = try #require(try await TemporarySite().rendered().text("en/regions/kota-semarang.html"))
    #expect(
      page.contains("<p class=\"tag\" data-pagefind-meta=\"place:Central Java\"><span data-pagefind-meta=\"line\">"))
    let body = try #require(page.firstRange(of: "<article data-pagefind-body>"))
    let ignored = page[body.upperBound...].components(separatedBy: "data-pagefind-ignore")
    #expect(ignored.count > 5)
  }
}
