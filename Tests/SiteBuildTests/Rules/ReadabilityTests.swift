import Content
import Diagnostics
import Testing

@testable import SiteBuild

/// What the rule counts and leaves alone; what it finds is shown by the broken sites.
struct ReadabilityTests {
  private func measure(_ text: String) async throws -> ReadingMeasure {
    let texts = try await PassageTexts()
    let passage = texts.passage(text)
    let masks = texts.subject.lexicons[0].masks.matches(in: passage).map(\.words)
    return passage.sentences.reduce(into: ReadingMeasure()) { sum, sentence in
      let masked = masks.drop { $0.upperBound <= sentence.words.lowerBound }
      sum.add(ReadingMeasure(sentence, of: passage, masks: masked, syllables: Syllables(formula: .indonesian)))
    }
  }

  @Test("words, sentences, syllables and long words are counted")
  func counts() async throws {
    let found = try await measure("Cek dulu perusahaannya. Lalu jalan-jalan.")
    #expect((found.sentences, found.words, found.syllables, found.longWords) == (2, 6, 15, 1))
    #expect(abs(found.indonesianEase - (206.835 - 1.015 * 3 - 84.6 * 0.6 * 15 / 6)) < 1e-9)
    #expect(abs(found.englishGrade - (0.39 * 3 + 11.8 * 15 / 6 - 15.59)) < 1e-9)
  }

  @Test(
    "an official name or a term of the glossary is one word of two syllables",
    arguments: [
      "Balai Pelayanan Pelindungan Pekerja Migran Indonesia", "perusahaan penempatan", "P3MI",
      "Perusahaan  Penempatan",
    ])
  func masks(_ name: String) async throws {
    let found = try await measure("Cek \(name) dulu.")
    #expect((found.words, found.syllables, found.longWords) == (3, 5, 0))
  }

  @Test("a list item is a sentence of its own, and headings, code and links' targets are not read")
  func leftAlone() async throws {
    let long = "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua-belas"
    let site = try TemporarySite()
    try site.writePage(
      id: "### Judul \(long) \(long)\n\n- \(long)\n- \(long)\n\n`\(long) \(long)` <lesson:langkah-resmi>",
      en: "### Heading\n\n- one\n- two\n\n`code` <lesson:langkah-resmi>")
    #expect(await site.problems() == [])
  }

  @Test("a language without a formula has none applied to it, and long sentences are still told")
  func noFormula() async throws {
    let site = try TemporarySite()
    try site.edit("content/languages/en.yml", "readability: en\n", "")
    let hard = String(repeating: "Institutional coordination necessitates organisational preparation. ", count: 20)
    try site.writePage(id: "Telepon itu baik.", en: hard + String(repeating: "and so on ", count: 9))
    #expect(await site.problems() == ["long-sentence"])
  }
}
