import Testing

@testable import SiteBuild

struct ListPagesTests {
  @Test("the first page has a door for each situation, and its links lead to pages, or to a place on them")
  func doors() async throws {
    let page = try #require(try await TemporarySite().rendered().text("id/index.html"))
    #expect(page.contains("Saya mau pergi</h2>") && page.contains("Mulai dari sini."))
    #expect(page.contains("href=\"pelajaran/langkah-resmi.html#inti\">Langkah resmi<"))
  }

  @Test("regions stand under their letters, with what else they are called, and the field is for those with a script")
  func regions() async throws {
    let output = try await TemporarySite().rendered()
    let page = try #require(output.text("en/regions/index.html"))
    for part in [
      "<p class=\"find\" hidden>", "<a href=\"#letter-c\">C</a>\n<a href=\"#letter-n\">N</a>", "<span id=\"letter-c\">",
      "<summary class=\"title\" data-also=\"jateng jawatengah\">Central Java</summary>",
      "data-also=\"kotasemarang\">Semarang City</a>",
    ] {
      #expect(page.contains(part), "the page has '\(part)'")
    }
    let indonesian = try #require(output.text("id/daerah/index.html"))
    #expect(indonesian.contains("<a href=\"kota-semarang.html\">Kota Semarang</a>"))
  }

  @Test("a day, a season and a rule are written in the language's own words, with whose calendar they stand in")
  func observances() async throws {
    let site = try TemporarySite()
    let output = try await site.rendered()
    let (indonesian, english) = (output.text("id/kalender.html"), output.text("en/calendar.html"))
    #expect(try #require(indonesian).contains("<b>18 Desember</b> · GMIT · Gereja Katolik · Semua orang"))
    #expect(try #require(indonesian).contains("<b>November–Januari</b>"))
    #expect(try #require(english).contains("<b>The last Sunday of September</b> · Catholic Church"))
  }

  @Test("a site without observances has no page of them")
  func noObservances() async throws {
    let site = try TemporarySite()
    try site.remove("content/observances.yml")
    let output = try await site.rendered()
    #expect(output.text("id/kalender.html") == nil && output.text("id/index.html")?.contains("kalender") == false)
  }
}
