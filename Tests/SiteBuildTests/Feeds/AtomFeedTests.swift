import Content
import Foundation
import FoundationXML
import Testing

@testable import SiteBuild

struct AtomFeedTests {
  private static let changes = """
    baru:
      on: 2026-11-20
      text: {id: "Langkah & surat", en: "Steps & papers"}
      about: lesson:langkah-resmi
    nanti:
      on: 2027-01-01
      text: {id: "Nanti", en: "Later"}

    """

  private func feed(_ tag: String = "id", changes: String = changes, on today: Day = TemporarySite.today) async throws
    -> String
  {
    let site = try TemporarySite()
    try site.write("content/changes.yml", changes)
    let path = tag == "id" ? "id/perubahan.xml" : "en/changes.xml"
    return try #require(try await site.rendered(site.options(today: today)).text(path))
  }

  @Test("the newest stands first: what was written, and how much was checked on a day, each with an id for good")
  func entries() async throws {
    let feed = try await feed()
    #expect(feed.contains("<title>Langkah &amp; surat</title>\n<id>tag:suluh.test,2026-11-20:id/change/baru</id>"))
    #expect(feed.contains("<updated>2026-11-20T00:00:00Z</updated>\n<link rel=\"self\""))
    #expect(feed.contains("<link href=\"https://suluh.test/id/pelajaran/langkah-resmi.html\"/>"))
    let written = try #require(feed.firstRange(of: "id/change/baru"))
    let checked = try #require(feed.firstRange(of: "tag:suluh.test,2026-11-01:id/checked"))
    #expect(written.lowerBound < checked.lowerBound)
    let parser = XMLParser(data: Data(feed.utf8))
    #expect(parser.parse())
  }

  @Test("each language has its own feed, and what is dated later appears on its day")
  func later() async throws {
    let english = try await feed("en")
    #expect(english.contains("Steps &amp; papers") && !english.contains("Later"))
    #expect(try await feed("en", on: #require(Day("2027-01-01"))).contains("<title>Later</title>"))
  }

  @Test("a number that was withdrawn is named, and not repeated")
  func withdrawn() async throws {
    let site = try TemporarySite()
    try site.edit("content/contacts/national.yml", "pusat-panggilan:\n", "pusat-panggilan:\n  withdrawn: 2026-11-20 x\n")
    let feed = try #require(try await site.rendered().text("id/perubahan.xml"))
    #expect(feed.contains("<title>Jangan pakai lagi nomor lama: Pusat panggilan</title>"))
    #expect(!feed.contains("0800"))
  }
}
