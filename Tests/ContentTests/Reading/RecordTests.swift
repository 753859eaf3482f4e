import Diagnostics
import Testing

@testable import Content

struct RecordTests {
  @Test("a key that nobody asks for is unknown, with the nearest that was asked for")
  func unknownKey() throws {
    let marked = Marked("judul: A\n‸ringkasn‸: B\n")
    let (record, findings) = try record(marked)
    _ = record.text("judul")
    _ = record.optionalText("ringkasan")
    record.finish()
    expect(["unknown-key: no key is called 'ringkasn' here"], at: marked, in: findings.diagnostics)
    #expect(findings.diagnostics.first?.hint?.en == "did you mean 'ringkasan'?")
  }

  @Test(
    "a required key that is missing or null is reported at its record",
    arguments: ["b: 1\n", "a:\n", "a: ~\n", "a: null\n"])
  func missing(_ text: String) throws {
    let (record, findings) = try record(Marked(text))
    #expect(record.text("a") == nil)
    #expect(findings.diagnostics.map(\.message.en) == ["the key 'a' is missing"])
    #expect(record.optionalText("a") == nil)
    #expect(findings.diagnostics.count == 1, "an optional key may be missing")
  }

  @Test("words in quotation marks are texts, not nothing", arguments: ["\"~\"", "'null'"])
  func quotedNull(_ text: String) throws {
    #expect(try record(Marked("a: \(text)\n")).record.text("a") != nil)
  }

  @Test(
    "the wrong form is reported at the value",
    arguments: [
      ("a: ‸[‸1]\n", "'a' must be a text"), ("a: ‸{‸b: 1}\n", "'a' must be a text"),
      ("c: ‸teks‸\n", "'c' must be a list"),
      ("d: ‸teks‸\n", "'d' must be keys with values"), ("d: ‸[‸1]\n", "'d' must be keys with values"),
      ("c: [1, ‸[‸2]]\n", "'c' must be a text"),
    ])
  func wrongType(_ text: String, _ message: String) throws {
    let marked = Marked(text)
    let (record, findings) = try record(marked)
    _ = (record.optionalText("a"), record.texts("c"), record.record("d", required: false))
    expect(["wrong-type: \(message)"], at: marked, in: findings.diagnostics)
  }

  @Test("a file that is a list or a text is no record", arguments: ["‸-‸ a\n", "‸teks‸\n"])
  func noMapping(_ text: String) throws {
    let marked = Marked(text)
    let findings = Findings()
    let yaml = try #require(YAMLFile(marked.file, text: marked.file.text, findings: findings))
    #expect(Record(yaml, findings: findings) == nil)
    expect(["wrong-type: this must be keys with values"], at: marked, in: findings.diagnostics)
  }

  @Test("no-break spaces and curly quotation marks of office programs are accepted")
  func office() throws {
    let (record, findings) = try record(
      Marked(
        """
        a:\u{A0}satu\u{A0}
        b: \u{201C}dua\u{201D}
        c: \u{2018}tiga\u{2019}
        d:
        \u{A0}\u{A0}-\u{A0}empat
        e: \u{201C}a\u{201D} dan \u{201C}b\u{201D}
        f: Jum\u{2019}at
        """))
    #expect(record.text("a")?.value == "satu")
    #expect(record.text("b")?.value == "dua")
    #expect(record.text("c")?.value == "tiga")
    #expect(record.texts("d").map(\.value) == ["empat"])
    #expect(record.text("e")?.value == "\u{201C}a\u{201D} dan \u{201C}b\u{201D}", "these are part of the text")
    #expect(record.text("f")?.value == "Jum\u{2019}at")
    record.finish()
    #expect(findings.diagnostics.isEmpty)
  }
}
