import Testing

@testable import Content

struct LanguageSettingsTests {
  private var id: LanguageSettings { sampleLanguages[0] }
  private var en: LanguageSettings { sampleLanguages[1] }

  @Test("dates are written by the language's own pattern, as exactly as they are known")
  func dates() throws {
    let day = try #require(Day("2026-11-05"))
    #expect(id.written(day) == "5 id-11 2026")
    #expect(en.written(day) == "en-11 5, 2026")
    #expect(en.written(PartialDate.month(year: 2026, month: 1)) == "en-1 2026")
    #expect(en.written(PartialDate.year(2026)) == "2026")
    #expect(en.written(PartialDate.unknown) == nil)
  }

  @Test("whole numbers have the language's groups")
  func numbers() {
    #expect(
      [0, 12, 999, 1000, 51_723, 1_234_567].map { id.written($0) } == [
        "0", "12", "999", "1.000", "51.723", "1.234.567",
      ])
    #expect(en.written(-1234) == "-1,234")
  }

  @Test("patterns are filled once, and what is not known stays")
  func fill() {
    #expect(LanguageSettings.fill("{a} dan {b}", ["a": "{b}", "b": "2"]) == "{b} dan 2")
    #expect(LanguageSettings.fill("{c} {", ["a": "1"]) == "{c} {")
    #expect(LanguageSettings.fill("tanpa", [:]) == "tanpa")
  }
}
