import Content
import Testing

@testable import SiteBuild

struct SiteCalendarTests {
  @Test("a day, a season over the new year and a moving Sunday come again every year by their rules")
  func observances() async throws {
    let calendar = try #require(try await TemporarySite().rendered().text("id/kalender.ics"))
    #expect(calendar.contains("UID:observance-hari-migran@suluh.test\r\n"))
    #expect(calendar.contains("DTSTART;VALUE=DATE:20251218\r\nDTEND;VALUE=DATE:20251219\r\nRRULE:FREQ=YEARLY\r\n"))
    #expect(calendar.contains("DTSTART;VALUE=DATE:20251101\r\nDTEND;VALUE=DATE:20260201\r\nRRULE:FREQ=YEARLY\r\n"))
    #expect(calendar.contains("DTSTART;VALUE=DATE:20250928\r\n"))
    #expect(calendar.contains("RRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=-1SU\r\n"))
  }

  @Test("what moves with the year has an event for the year of the build and the two after it")
  func moving() async throws {
    let site = try TemporarySite()
    try site.edit("content/observances.yml", "{rule: last-sunday-of-september}", "{rule: advent}")
    let calendar = try #require(try await site.rendered().text("en/calendar.ics"))
    for year in 2026...2028 { #expect(calendar.contains("UID:observance-september-\(year)@suluh.test")) }
    #expect(calendar.contains("DTSTART;VALUE=DATE:20261129\r\nDTEND;VALUE=DATE:20261225\r\n"))
  }

  @Test("days on which numbers lapse name who is to be asked, never a number, and never what is withheld")
  func expiry() async throws {
    let site = try TemporarySite()
    try site.writeContacts([
      contactRecord("kantor-satu", number: "+622150000011"),
      contactRecord("kantor-tua", number: "+622150000012", type: "mobile", data: "2019-01-05"),
    ])
    let calendar = try await site.dated().calendar
    #expect(calendar.contains("kantor-satu") && !calendar.contains("kantor-tua") && !calendar.contains("5000"))
    #expect(calendar.contains("UID:expiry-2027-03-30@suluh.test\r\n"))
    #expect(calendar.contains("SUMMARY:Cek lagi: 1 nomor"))
  }

  @Test("the same on two days on which nothing lapses, so that a daily build has nothing to write")
  func stable() async throws {
    let site = try TemporarySite()
    let (first, second) = (try await site.dated(), try await site.dated(on: TemporarySite.today.adding(days: 1)))
    #expect(first.calendar == second.calendar)
  }
}

extension DatedSite {
  fileprivate var calendar: String {
    String(decoding: SiteCalendar.expiry.bytes(of: self, site.settings.languages[0]), as: UTF8.self)
  }
}
