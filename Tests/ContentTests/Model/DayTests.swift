import Testing

@testable import Content

struct DayTests {
  @Test(
    "a day is read from and written as ISO 8601", arguments: ["2026-11-21", "2024-02-29", "0001-01-01", "9999-12-31"])
  func iso(_ text: String) throws {
    #expect(try #require(Day(text)).description == text)
  }

  @Test(
    "what the calendar does not have is no day",
    arguments: [
      "2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-1-1", "26-01-01", "2026/01/01",
      "2026-01-01 ", "", "٢٠٢٦-01-01", "-026-01-01", "0000-01-01",
    ])
  func noDay(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test("the epoch is day 0, and every day leads to the next, for 800 years")
  func days() throws {
    #expect(try #require(Day("1970-01-01")).daysSinceEpoch == 0)
    var day = try #require(Day("1600-01-01"))
    for count in 0..<(2 * 146_097) {
      let next = day.adding(days: 1)
      guard next > day, next.daysSinceEpoch == day.daysSinceEpoch + 1,
        Day(year: next.year, month: next.month, day: next.day) == next
      else {
        Issue.record("after \(day), day \(count), comes \(next)")
        return
      }
      day = next
    }
    #expect(day == Day("2400-01-01"))
  }

  @Test("months later is the same day, or the last of a shorter month")
  func months() {
    #expect(Day("2025-05-31")?.adding(months: 18) == Day("2026-11-30"))
    #expect(Day("2025-08-31")?.adding(months: 18) == Day("2027-02-28"))
    #expect(Day("2026-12-15")?.adding(months: 1) == Day("2027-01-15"))
    #expect(Day("2026-01-15")?.adding(months: 0) == Day("2026-01-15"))
  }

  @Test("months beyond the calendar do not trap")
  func farMonths() throws {
    #expect(try #require(Day("2026-11-21")).adding(months: 999_999) > Day("9999-12-31")!)
  }
}
