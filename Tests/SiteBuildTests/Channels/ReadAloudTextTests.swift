import Content
import Testing

@testable import SiteBuild

struct ReadAloudTextTests {
  @Test("numbers are said in words, headings are sentences, and small print and questions are not read")
  func spoken() async throws {
    let site = try TemporarySite()
    try site.addSpokenDigits()
    try site.writeSection(
      "Poin penting",
      ["- [Tidak dapat dibebani biaya](fact:wajib-bebas-biaya)", "", "Dasarnya [Pasal 30](source:uu-18-2017#30)."])
    let text = try await site.channelFile(.readAloud)
    let flat = text.replacing("\n", with: " ")
    #expect(flat.contains("pusat panggilan: nol delapan nol nol, satu nol nol nol (0800 1000; hanya dari Indonesia)."))
    #expect(text.contains("\nTanda bahaya.\n\nAda yang menahan paspor.\n"))
    #expect(text.contains("\nTidak dapat dibebani biaya.\n"))
    #expect(!text.contains("Pasal 30") && !text.contains("Siapa yang membayar") && !text.contains("=="))
    #expect(text.hasSuffix("https://suluh.test/id/pelajaran/langkah-resmi.html]\n"))
  }
}
