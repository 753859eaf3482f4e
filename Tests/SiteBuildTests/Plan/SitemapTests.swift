import Content
import Output
import Testing

@testable import SiteBuild

struct SitemapTests {
  private func sitemap(_ site: TemporarySite) async throws -> String {
    try #require(try await site.rendered().text("sitemap.xml"))
  }

  @Test("it lists pages with the same page in every language, and the first language for all others")
  func alternates() async throws {
    let xml = try await sitemap(TemporarySite())
    #expect(
      xml.contains(
        """
        <url><loc>https://suluh.test/en/lessons/official-steps.html</loc>\
        <xhtml:link rel="alternate" hreflang="id" href="https://suluh.test/id/pelajaran/langkah-resmi.html"/>\
        <xhtml:link rel="alternate" hreflang="x-default" href="https://suluh.test/id/pelajaran/langkah-resmi.html"/>\
        <xhtml:link rel="alternate" hreflang="en" href="https://suluh.test/en/lessons/official-steps.html"/></url>
        """))
  }

  @Test("it has neither discreet lessons, nor redirects, nor regions without local knowledge")
  func leftOut() async throws {
    let xml = try await sitemap(TemporarySite())
    for path in [
      "info-keluarga-2", "family-info-2", "en/lessons/steps", "jawa-tengah", "kabupaten-manggarai", "/r/", "404",
      "cari.html", "search.html", "simpan", "save", "sw.js",
    ] {
      #expect(!xml.contains(path), "'\(path)' is not in it")
    }
    for path in ["kabupaten-semarang", "kota-semarang", "nusa-tenggara-timur", "id/aman.html", "en/index.html"] {
      #expect(xml.contains(path), "'\(path)' is in it")
    }
  }

  @Test("a region whose only number is withheld, and whose note is a draft, is left out")
  func noKnowledgeLeft() async throws {
    let site = try TemporarySite()
    try site.edit(
      "content/contacts/offices.yml", "  owner: pemda-33.74\n", "  owner: pemda-33.74\n  withheld: lists-differ\n")
    for tag in ["id", "en"] { try site.edit("content/regions/53/\(tag).md", "---\n---\n", "---\ndraft: true\n---\n") }
    let xml = try await sitemap(site)
    #expect(!xml.contains("kota-semarang") && !xml.contains("nusa-tenggara-timur"))
    #expect(xml.contains("kabupaten-semarang"))
  }

  @Test("a large site has several parts", arguments: [(0, 1), (1, 1), (20_000, 1), (20_001, 2), (183_000, 10)])
  func parts(_ pages: Int, _ parts: Int) {
    #expect(Sitemap.parts(ofPages: pages) == parts)
  }

  @Test("an index names its parts by absolute addresses")
  func index() async throws {
    let xml = String(decoding: Sitemap.index(parts: 2, of: try await TemporarySite().dated().site), as: UTF8.self)
    #expect(xml.contains("<loc>https://suluh.test/sitemap-1.xml</loc>"))
    #expect(xml.contains("<loc>https://suluh.test/sitemap-2.xml</loc>"))
    #expect(!xml.contains("sitemap-3"))
  }

  @Test("robots may read everything and find the sitemap")
  func robots() async throws {
    let text = try await TemporarySite().rendered().text("robots.txt")
    #expect(text == "User-agent: *\nAllow: /\nSitemap: https://suluh.test/sitemap.xml\n")
  }
}
