import Testing

@testable import SiteBuild

/// What the rule leaves alone; what it finds is shown by the broken sites.
struct BibleReferencesTests {
  @Test(
    "passages that are there may be named in strings of data files",
    arguments: [
      "Kej 37:18-28", "Mat 25:35-40, Sir 34:21-22 dan 1 Yoh 3:16", "Mazmur 51:12-21", "Yesaya 8:23", "1 Raja-raja 4:34",
      "Kisah Para Rasul 27:1-44; 28:1-10", "Maleakhi 3:5", "3 Yoh 1:15", "Kej 50:21",
    ])
  func strings(_ text: String) async throws {
    let site = try TemporarySite()
    try site.edit("content/pages/aman/id.md", "summary: ", "summary: Baca \(text). ")
    #expect(await site.problems() == [])
  }

  @Test(
    "short quotations and times of day pass",
    arguments: [
      "Pukul 16:30 kami mulai.", "Skala 1:10 saja.", "Bacalah <bible:tb:Luke.10.25-37>: \"siapakah sesamaku?\"",
      "\"satu dua tiga empat lima enam tujuh delapan sembilan\"",
    ])
  func good(_ text: String) async throws {
    let site = try TemporarySite()
    let link = text.contains("<bible") ? " <bible:tb:Luke.10.25-37>" : ""
    try site.writePage(id: text, en: "Fine\(link).")
    #expect(await site.problems() == [])
  }
}
