import Content
import Diagnostics
import Testing

@testable import SiteBuild

struct UnusedRecordsTests {
  @Test("what only a draft names is used")
  func drafts() async throws {
    let site = try TemporarySite()
    let fact = "tambahan:\n  statement: {id: Satu kalimat., en: One sentence.}\n  verification:\n    sources:\n"
      + "    - {source: uu-18-2017, data: 2017-11-22}\n    method: official-page\n    by: editor\n    on: 2026-11-01\n"
      + "    expires: 2027-11-01\n"
    try site.edit("content/facts/figures.yml", "", "\n" + fact)
    #expect(await unused(in: site) == ["tambahan"])
    for tag in ["id", "en"] {
      try site.write(
        "content/pages/baru/\(tag).md",
        "---\ntitle: Baru\nslug: baru\nsummary: Baru.\ndraft: true\n---\n\n[Kalimat](fact:tambahan)\n")
    }
    #expect(await unused(in: site) == [])
  }

  /// What the notes name, in quotation marks.
  private func unused(in site: TemporarySite) async -> [String] {
    await site.diagnostics().filter { $0.kind.id == "unused-record" }.map {
      String($0.message.en.split(separator: "'")[1])
    }
  }
}
