import Content
import Testing

@testable import SiteBuild

struct ChurchYearTests {
  @Test(
    "Easter, the beginning of Lent and of Advent are those of the tables",
    arguments: [
      (2024, "2024-03-31", "2024-02-14", "2024-12-01"), (2026, "2026-04-05", "2026-02-18", "2026-11-29"),
      (2027, "2027-03-28", "2027-02-10", "2027-11-28"), (2038, "2038-04-25", "2038-03-10", "2038-11-28"),
    ])
  func days(_ year: Int, _ easter: String, _ lent: String, _ advent: String) {
    #expect(ChurchYear.easter(of: year)?.description == easter)
    #expect(ChurchYear.lent(of: year)?.lowerBound.description == lent)
    #expect(ChurchYear.advent(of: year)?.lowerBound.description == advent)
    #expect(ChurchYear.advent(of: year)?.upperBound.description == "\(year)-12-24")
  }

  @Test("the last Sunday before a day is never the day itself")
  func sunday() throws {
    #expect(ChurchYear.lastSunday(before: try #require(Day("2026-11-29"))).description == "2026-11-22")
    #expect(ChurchYear.lastSunday(before: try #require(Day("2026-11-28"))).description == "2026-11-22")
  }
}
