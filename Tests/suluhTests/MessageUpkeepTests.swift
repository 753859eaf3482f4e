import Content
import Diagnostics
import SiteBuild
import Testing

@testable import suluh

@Suite struct MessageUpkeepTests {
  @Test(
    "how long a check holds is said from the day on which it is asked",
    arguments: [
      ("2026-11-20", "held until 2026-11-20, 1 day ago"), ("2026-11-21", "holds until today, 2026-11-21"),
      ("2027-11-21", "holds until 2027-11-21, 365 more days"),
    ])
  func holds(day: String, words: String) {
    let message = Message.holds(until: Day(day), on: SmallContent.today)
    #expect(message.en == words && message.id.hasPrefix("berlaku sampai "))
  }
}
