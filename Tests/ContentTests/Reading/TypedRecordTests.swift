import Diagnostics
import Testing

@testable import Content

struct TypedRecordTests {
  @Test(
    "flags are yes, no, true or false", arguments: [("yes", true), ("true", true), ("no", false), ("false", false)])
  func flags(_ word: String, _ expected: Bool) throws {
    #expect(try record(Marked("a: \(word)\n")).record.flag("a", default: !expected) == expected)
  }

  @Test(
    "a value of the wrong kind is reported at its place",
    arguments: [
      ("flag: ‸ya‸\n", "'ya' is not 'yes' or 'no'"), ("number: ‸satu‸\n", "'satu' is not a whole number"),
      ("number: ‸-1‸\n", "'-1' is not a whole number"), ("number: ‸1000000‸\n", "'1000000' is not a whole number"),
      ("number: ‸99999999999999999999‸\n", "'99999999999999999999' is not a whole number"),
      ("day: ‸21-11-2026‸\n", "'21-11-2026' is not a date such as 2026-11-21"),
      ("date: ‸2026-13‸\n", "'2026-13' is not a date such as 2026-11-21, 2026-11, 2026 or unknown"),
      ("word: ‸kadang‸\n", "'kadang' is not one of the words for this key"),
    ])
  func invalid(_ text: String, _ message: String) throws {
    let marked = Marked(text)
    let (record, findings) = try record(marked)
    _ = record.flag("flag", default: false)
    if text.hasPrefix("number") { #expect(record.wholeNumber("number") == nil) }
    _ = (record.optionalDay("day"), record.optionalPartialDate("date"))
    _ = record.optionalChoice("word", of: Contact.Answer.self)
    expect(["invalid-value: \(message)"], at: marked, in: findings.diagnostics)
  }

  @Test("a misspelt word has the nearest as its hint")
  func nearestWord() throws {
    let (record, findings) = try record(Marked("a: unknwn\n"))
    #expect(record.choice("a", default: Contact.Answer.no) == .no)
    #expect(findings.diagnostics.first?.hint?.en == "did you mean 'unknown'?")
  }

  @Test("a text in every language is kept for the rules, with its place")
  func localized() throws {
    let marked = Marked("a: {id: ‸satu‸, en: ‸one‸}\n")
    let (record, findings) = try record(marked)
    #expect(record.localized("a", [indonesian, english])?.all == ["satu", "one"])
    #expect(findings.strings.map(\.location) == marked.places)
    #expect(findings.strings.map(\.language) == [indonesian, english])
    #expect(findings.diagnostics.isEmpty)
  }

  @Test(
    "a missing or empty language is a missing translation",
    arguments: ["a: ‸{‸id: satu}\n", "a: ‸{‸id: satu, en: \"\"}\n"])
  func missingLanguage(_ text: String) throws {
    let marked = Marked(text)
    let (record, findings) = try record(marked)
    #expect(record.localized("a", [indonesian, english]) == nil)
    expect(["missing-translation: 'a' has no text in 'en'"], at: marked, in: findings.diagnostics)
  }

  @Test("a language that the site does not have is an unknown key")
  func otherLanguage() throws {
    let marked = Marked("a: {id: satu, ‸jv‸: siji}\n")
    let (record, findings) = try record(marked)
    #expect(record.localized("a", [indonesian])?.all == ["satu"])
    expect(["unknown-key: no key is called 'jv' here"], at: marked, in: findings.diagnostics)
  }

  @Test("an empty text for readers is missing")
  func emptyReaderText() throws {
    let marked = Marked("a: ‸\"\"‸\n")
    let (record, findings) = try record(marked)
    #expect(record.readerText("a") == nil)
    expect(["missing-key: the key 'a' is missing"], at: marked, in: findings.diagnostics)
  }
}
