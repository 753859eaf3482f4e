import Testing

@testable import SiteBuild

/// What the rule leaves alone; what it finds is shown by the broken sites.
struct FactValuesTests {
  @Test(
    "the same number, no number, or a number of something else passes",
    arguments: [
      "Ada [1.250 orang](fact:penempatan-2025) pada 2025.", "Ada [1,25 ribu orang](fact:penempatan-2025).",
      "Pada 2024 [penempatannya](fact:penempatan-2025) naik.", "Ada [62 persen](fact:penempatan-2025).",
      "Menurut [Pasal 30](fact:wajib-bebas-biaya), tidak.", "Dari 3.000 orang, [1.250](fact:penempatan-2025).",
      "Dari 3.000 dan 4.000 orang, [sebagian](fact:penempatan-2025).",
    ])
  func good(_ text: String) async throws {
    let site = try TemporarySite()
    try site.writePage(id: text, en: "Fine.")
    #expect(await !site.problems().contains("different-fact-value"))
  }

  @Test("another number that the fact says passes, as long as it says its value, too")
  func severalNumbers() async throws {
    let site = try TemporarySite()
    try site.edit("content/facts/figures.yml", "1.250 penempatan resmi.", "1.250 penempatan resmi, 730 di antaranya baru.")
    try site.edit("content/facts/figures.yml", "1,250 official placements.", "1,250 official placements, 730 of them new.")
    try site.writePage(id: "Ada [730 yang baru](fact:penempatan-2025).", en: "There were [730](fact:penempatan-2025).")
    #expect(await !site.problems().contains("different-fact-value"))
    try site.edit("content/facts/figures.yml", "value: \"1250\"", "value: \"1260\"")
    #expect(await site.problems().contains("different-fact-value"))
  }

  @Test("another number of that unit is told", arguments: [("5000000", "idr", "Rp6 juta"), ("62", "percent", "26 %")])
  func units(_ value: String, _ unit: String, _ written: String) async throws {
    let site = try TemporarySite()
    try site.edit("content/facts/figures.yml", "\"1250\"\n  unit: people", "\"\(value)\"\n  unit: \(unit)")
    try site.writePage(id: "Itu [\(written)](fact:penempatan-2025).", en: "Fine.")
    #expect(await site.problems().contains("different-fact-value"))
  }
}
