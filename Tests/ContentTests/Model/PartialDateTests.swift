import Testing

@testable import Content

struct PartialDateTests {
  @Test("a date is as exact as it is known")
  func forms() {
    #expect(PartialDate("2026-09-12") == Day("2026-09-12").map(PartialDate.day))
    #expect(PartialDate("2026-09") == .month(year: 2026, month: 9))
    #expect(PartialDate("2026") == .year(2026))
    #expect(PartialDate("unknown") == .unknown)
  }

  @Test(
    "anything else is no date", arguments: ["", "2026-13", "2026-9", "26", "September 2026", "2026-09-31", "Unknown"])
  func noDate(_ text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test("an age is reckoned from the middle of what is possible")
  func reckoned() {
    #expect(PartialDate("2026-09-12")?.reckoned == Day("2026-09-12"))
    #expect(PartialDate("2026-09")?.reckoned == Day("2026-09-15"))
    #expect(PartialDate("2026")?.reckoned == Day("2026-07-01"))
    #expect(PartialDate.unknown.reckoned == nil)
  }

  @Test("the earliest day is the first that it may mean")
  func earliest() {
    #expect(PartialDate("2026-09-12")?.earliest == Day("2026-09-12"))
    #expect(PartialDate("2026-09")?.earliest == Day("2026-09-01"))
    #expect(PartialDate("2026")?.earliest == Day("2026-01-01"))
    #expect(PartialDate("2026")?.year == 2026)
    #expect(PartialDate.unknown.earliest == nil)
    #expect(PartialDate.unknown.year == nil)
  }
}
