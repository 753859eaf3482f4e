import Content
import Testing

@testable import SiteBuild

struct SpokenNumberTests {
  @Test(
    "a spoken number has the digits of the written one, with a pause between groups",
    arguments: [("0800 1000", "nol delapan nol nol, satu nol nol nol"), ("129", "satu dua sembilan")])
  func digits(_ written: String, _ spoken: String) async throws {
    let site = try TemporarySite()
    let words = "[nol, satu, dua, tiga, empat, lima, enam, tujuh, delapan, sembilan]"
    try site.edit("content/languages/id.yml", "\nwords:\n", "\nwords:\n  digit: \(words)\n  plus: [plus]\n")
    let dated = try await site.dated()
    let settings = try #require(dated.site.languages.first)
    #expect(settings.spoken(written) == spoken)
    #expect(settings.spoken("+62 21")?.hasPrefix("plus enam dua, ") == true)
    #expect(dated.site.languages.last?.spoken(written) == nil, "no words, no spoken number")
  }
}
