import Testing

@testable import SiteBuild

/// What the rule leaves alone; what it finds is shown by the broken sites.
struct BibleReferencesTests {
  @Test(
    "passages that are there, short quotations and times of day pass",
    arguments: [
      "Bacalah Kej 37:18-28.", "Bacalah Mat 25:35-40, Sir 34:21-22 dan 1 Yoh 3:16.", "Bacalah Mazmur 51:12-21.",
      "Kisah Para Rasul 27:1-44; 28:1-10", "1 Raja-raja 4:34", "Pukul 16:30 kami mulai.", "Skala 1:10 saja.",
      "Bacalah Luk 10:25–37: \"siapakah sesamaku?\"", "Maleakhi 3:5", "3 Yoh 1:15", "Kej 50:21",
      "\"satu dua tiga empat lima enam tujuh delapan sembilan\"",
    ])
  func good(_ text: String) async throws {
    let site = try TemporarySite()
    try site.writePage(id: text, en: "Fine.")
    #expect(await site.problems() == [])
  }
}
