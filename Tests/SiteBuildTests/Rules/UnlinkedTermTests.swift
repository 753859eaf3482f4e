import Testing

@testable import SiteBuild

/// What the rule leaves alone; what it finds is shown by the broken sites.
struct UnlinkedTermTests {
  @Test(
    "a term that something explains passes",
    arguments: [
      "- Cek [P3MI](term:p3mi). Nama P3MI itu perlu.", "- Cek [PT berizin (P3MI)](fact:wajib-bebas-biaya).",
      "- Cek P3MI ([perusahaan penempatan](term:p3mi)).", "- Cek P3MIX.", "- Ia bilang \"P3MI\".",
    ])
  func good(_ text: String) async throws {
    let site = try TemporarySite()
    try site.edit("content/lessons/minta-tolong/id.md", "- Nama tidak perlu disebut.", text)
    #expect(await !site.problems().contains("unlinked-term"))
  }

  @Test("an everyday word needs no link")
  func everyday() async throws {
    let site = try TemporarySite()
    try site.edit("content/lessons/minta-tolong/id.md", "- Nama tidak perlu disebut.", "- Cek P3MI.")
    #expect(await site.problems().contains("unlinked-term"))
    try site.edit("content/glossary.yml", "p3mi:\n", "p3mi:\n  everyday: yes\n")
    #expect(await !site.problems().contains("unlinked-term"))
  }

  @Test("a term that was linked above the key points is known, one that is linked later is not")
  func order() async throws {
    let site = try TemporarySite()
    try site.edit("content/lessons/langkah-resmi/id.md", "- Pada 2025 ada", "- Cek P3MI.\n- Pada 2025 ada")
    #expect(await !site.problems().contains("unlinked-term"))
    try site.edit("content/lessons/minta-tolong/id.md", "- Nama tidak", "- Cek P3MI.\n- Nama [P3MI](term:p3mi) tidak")
    #expect(await site.problems().contains("unlinked-term"))
  }
}
