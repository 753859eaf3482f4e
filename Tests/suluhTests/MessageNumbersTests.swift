import Diagnostics
import Testing

@testable import suluh

@Suite struct MessageNumbersTests {
  @Test(
    "numbers are grouped as each language does it",
    arguments: [(0, "0", "0"), (999, "999", "999"), (1734, "1,734", "1.734"), (-1_000_000, "-1,000,000", "-1.000.000")])
  func numbers(number: Int, english: String, indonesian: String) {
    #expect(Message.number(number) == Message(en: english, id: indonesian))
  }

  @Test(
    "a span of time has two decimals",
    arguments: [(0, "0.00 s", "0,00 detik"), (45, "0.05 s", "0,05 detik"), (1_234_560, "1,234.56 s", "1.234,56 detik")])
  func seconds(milliseconds: Int, english: String, indonesian: String) {
    #expect(Message.seconds(.milliseconds(milliseconds)) == Message(en: english, id: indonesian))
  }
}
