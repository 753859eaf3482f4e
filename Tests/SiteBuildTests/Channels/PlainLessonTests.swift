import Content
import Testing

@testable import SiteBuild

struct PlainLessonTests {
  @Test("the plain text has every section, the right answer with its reason, and the day of the check")
  func whole() async throws {
    let text = try await TemporarySite().channelFile(.plainText)
    #expect(text.hasPrefix("== Langkah resmi ==\n\n== Inti ==\n\nTempuh jalur resmi"))
    #expect(text.contains("\na) Bukan pekerja.\n   Jawaban: a) Benar.\nb) Pekerja.\n"))
    #expect(!text.contains("Bukan begitu."))
    #expect(text.contains("\nDicek 1 November 2026.\nhttps://suluh.test/id/pelajaran/langkah-resmi.html\n"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 72 })
  }

  @Test("boxes to tick and numbered steps keep their marks")
  func marks() async throws {
    let site = try TemporarySite()
    try site.writeSection("Yang bisa dilakukan", ["```checklist", "- Centang", "```", "", "1. Langkah"])
    #expect(try await site.channelFile(.plainText).contains("\n[ ] Centang\n1. Langkah\n"))
  }
}
