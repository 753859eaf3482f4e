import Content
import Diagnostics
import Markdown
import Testing

@testable import SiteBuild

struct PlainReaderTests {
  private func blocks(_ lines: [String], section heading: String = "Yang bisa dilakukan") async throws -> [PlainBlock] {
    let site = try TemporarySite()
    try site.writeSection(heading, lines)
    let dated = try await site.dated()
    let lesson = try #require(dated.site.index.lessons[.init(rawValue: "langkah-resmi")])
    let language = dated.site.settings.languages[0]
    let key = try #require(lesson.texts[language].sections.first { $0.section.heading?.plainText == heading }?.key)
    return LessonWords(lesson, in: language, of: dated, LinkTargets(dated.site), isSpoken: false).blocks(key)
  }

  @Test("paragraphs, headings, steps and bullets keep what they are, and only important words stay important")
  func forms() async throws {
    let blocks = try await blocks(
      ["Satu *dua* **tiga** **empat** & lima.", "", "### Langkah", "", "3. Pertama", "4. Kedua", "", "- Titik `kode`"])
    #expect(blocks.map(\.form) == [.paragraph, .heading, .item(number: 3), .item(number: 4), .item(number: nil)])
    #expect(blocks.map(\.text) == ["Satu dua tiga empat & lima.", "Langkah", "Pertama", "Kedua", "Titik kode"])
    #expect(blocks[0].pieces.filter(\.isBold).map(\.text) == ["tiga", "empat"])
    #expect(blocks.map(\.isStep) == [false, false, true, true, false])
  }

  @Test("items of loose lists and lists within lists are read once each, in order")
  func lists() async throws {
    let blocks = try await blocks(["- Satu", "", "  lagi", "- Dua", "  1. Dalam", "- Tiga"])
    #expect(blocks.map(\.text) == ["Satu", "lagi", "Dua", "Dalam", "Tiga"])
    #expect(blocks.map(\.form) == [
      .item(number: nil), .paragraph, .item(number: nil), .item(number: 1), .item(number: nil),
    ])
  }

  @Test("each item is placed where it is written, so that a message about it leads there")
  func places() async throws {
    let blocks = try await blocks(["- Satu", "- Dua", "", "```checklist", "- Tiga", "```"])
    let lines = blocks.map(\.location.line)
    #expect(lines[1] == lines[0] + 1 && lines[2] == lines[1] + 3)
    #expect(blocks[2].form == .tick)
  }

  @Test("links keep their words, a bare one says its target's title, and a contact brings its number")
  func links() async throws {
    let blocks = try await blocks(
      ["Baca <destination:my> dan [portal](system:portal-kerja). Telepon [kami](contact:pusat-panggilan)."])
    #expect(
      blocks.map(\.text) == [
        "Baca Malaysia dan portal. Telepon kami: 0800 1000 (hanya dari Indonesia)."
      ])
  }

  @Test("a sentence that leads to a discreet lesson is left out, with the questions that it answers")
  func discreet() async throws {
    let blocks = try await blocks([
      "Tanya dulu. **Baca juga <lesson:minta-tolong>.** Simpan nomornya.", "",
      "1. Takut? Dipaksa? Baca <lesson:minta-tolong>.", "2. Cek namanya. Takut? Baca <lesson:minta-tolong>.",
      "3. Simpan surat.", "", "Merasa terancam? Baca <lesson:minta-tolong>.",
    ])
    #expect(blocks.map(\.text) == ["Tanya dulu. Simpan nomornya.", "Cek namanya.", "Simpan surat."])
    #expect(blocks.map(\.form) == [.paragraph, .item(number: 1), .item(number: 2)])
  }

  @Test("what only names an article of a law is small print")
  func smallPrint() async throws {
    let blocks = try await blocks(["Tanya dulu.", "", "Dasarnya [Pasal 30](source:uu-18-2017#30)."])
    #expect(blocks.map(\.citesLaw) == [false, true])
  }

  @Test("questions keep their answers with which is right")
  func quiz() async throws {
    let blocks = try await blocks(
      ["```quiz", "? Siapa?", "+ Bukan pekerja. | Benar.", "- Pekerja. | Bukan.", "```"], section: "Cek pemahaman")
    #expect(
      blocks.map(\.form) == [.question, .answer(isRight: true), .feedback, .answer(isRight: false), .feedback])
  }
}
