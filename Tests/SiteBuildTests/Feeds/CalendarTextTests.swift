import Content
import Testing

@testable import SiteBuild

struct CalendarTextTests {
  private func text(_ summary: String) throws -> String {
    var calendar = CalendarText(name: "Uji", host: "suluh.test")
    let day = try #require(Day("2026-12-31"))
    calendar.addEvent("satu", from: day, to: day, summary: summary, description: "", url: nil)
    return String(decoding: calendar.bytes, as: UTF8.self)
  }

  @Test("lines end with CR and LF, have at most 75 octets, and go on behind a space without breaking a sign")
  func folding() throws {
    let summary = String(repeating: "é日ab", count: 60)
    let text = try text(summary)
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.last == "" && lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") })
    #expect(text.replacing("\r\n ", with: "").contains("SUMMARY:\(summary)\r\n"))
  }

  @Test("commas, semicolons, backslashes and line feeds are written so that they end nothing")
  func escaping() throws {
    #expect(try text("a, b; c\\d\ne").contains("SUMMARY:a\\, b\\; c\\\\d\\ne\r\n"))
  }

  @Test("a day ends before the next, and an event keeps its name")
  func days() throws {
    let text = try text("x")
    #expect(text.contains("UID:satu@suluh.test\r\n"))
    #expect(text.contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"))
  }
}
