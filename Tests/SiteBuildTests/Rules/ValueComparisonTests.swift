import Content
import Diagnostics
import Testing

@testable import SiteBuild

struct ValueComparisonTests {
  let comparison: ValueComparison

  init() async throws {
    let languages = try await TemporarySite().planned().site.dated.site.languages
    comparison = ValueComparison(first: ValueReader(languages[0]), second: ValueReader(languages[1]))
  }

  @Test(
    "what both languages say in their own way is the same",
    arguments: [
      ("Rp1,5 juta", "Rp 1.5 million"), ("1,5 juta rupiah", "1,500,000 rupiah"), ("62 %", "62 percent"),
      ("62 persen", "62%"), ("62 persen", "62 per cent"), ("99.773 orang", "99,773 people"), ("0,5 persen",
      "0.5 percent"),
      ("2 miliar", "2 billion"), ("UU 18/2017 Pasal 69", "Law (UU) 18/2017 Article 69"),
      ("28 Oktober 2025", "28 October 2025"), ("Pada 2025 dan 2026", "In 2026 and 2025"), ("12 ribu", "12 thousand"),
      ("Pada 2025 ada 127; tahun 2025 itu", "In 2025 there were 127 in that year"), ("3 hari", "three days"),
      ("dua orang", "2 people"), ("ke-2", "2nd"), ("P3MI dan SIP2MI", "the company"), ("2015-2018", "2015-2018"),
    ])
  func same(_ first: String, _ second: String) {
    #expect(differences(first, second).isEmpty)
  }

  @Test(
    "times of day, telephone numbers and passages of the Bible are not compared",
    arguments: [
      ("pukul 08.00-16.00", "from 8 am to 4 pm"), ("pukul 16.30", "at 4:30"), ("Mazmur 146:9", "Psalm 145:9"),
      ("0812 9876 5432", "+62 812 9876 5432"), ("Matius 25:35-36", "Matthew 25"),
    ])
  func notCompared(_ first: String, _ second: String) {
    #expect(differences(first, second).isEmpty)
  }

  @Test(
    "another number is told where the other language writes it",
    arguments: [
      ("Rp1,5 juta", "Rp ‹1.6› million"), ("62 persen", "‹26› percent"), ("62 persen", "‹62› people"),
      ("Pasal 69", "Article ‹96›"), ("99.773 orang", "‹99,737› people"), ("pada 2025", "in ‹2024›"),
      ("3 hari", "‹5› days"), ("1,5 juta", "‹1.5› billion"), ("2 juta", "‹2› people"),
      ("120 dari 127 orang", "127 of ‹210› people"), ("Pasal 5 dan Pasal 13", "Articles 5 and ‹31›"),
    ])
  func different(_ first: String, _ marked: String) {
    let (second, marks) = RawContactTests.unmarked(marked)
    let places = differences(first, second).map(\.place)
    #expect(places == marks.map { SourceLocation(path: "second", column: $0.lowerBound + 1, length: $0.count) })
  }

  @Test("a number that only the first language has is told there")
  func onlyInFirst() {
    let found = differences("Pada 2025 ada banyak.", "There were many.")
    #expect(found.map(\.place.path) == ["first"])
    #expect(found.map(\.written) == ["2025"])
  }

  @Test("random digits and signs never trap, and every text is like itself")
  func randomTexts() {
    var generator = SeededGenerator(seed: 62)
    let alphabet = Array("0123456789.,:-/ %RpPasaljuta")
    for _ in 0..<3000 {
      let text = String((0..<Int.random(in: 0..<40, using: &generator)).map { _ in
        alphabet.randomElement(using: &generator) ?? " "
      })
      let alike = ValueComparison(first: comparison.first, second: comparison.first)
      #expect(alike.differences([prose(text, "first")], [prose(text, "second")]).isEmpty)
      _ = differences(text, text)
    }
  }

  private func differences(_ first: String, _ second: String) -> [ValueComparison.Difference] {
    comparison.differences([prose(first, "first")], [prose(second, "second")])
  }

  private func prose(_ text: String, _ path: String) -> Prose {
    Prose(text, at: SourceLocation(path: path, length: text.utf8.count))
  }
}
