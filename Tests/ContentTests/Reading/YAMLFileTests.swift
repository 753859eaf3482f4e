import Diagnostics
import Testing

@testable import Content

struct YAMLFileTests {
  private func problems(_ marked: Marked) -> [Diagnostic] {
    let findings = Findings()
    _ = YAMLFile(marked.file, text: marked.file.text, findings: findings)
    return findings.diagnostics
  }

  @Test("scalars are read as they are written")
  func rawScalars() throws {
    let (record, findings) = try record(
      Marked("a: 08001000\nb: no\nc: 1:30\nd: 53.10\ne: 0x1F\nf: '08'\ng: \"6.20\"\nh: 2026-11-21\n"))
    let values = ["a", "b", "c", "d", "e", "f", "g", "h"].map { record.text($0)?.value }
    #expect(values == ["08001000", "no", "1:30", "53.10", "0x1F", "08", "6.20", "2026-11-21"])
    #expect(findings.diagnostics.isEmpty)
  }

  @Test(
    "a scalar's place is where it stands, after whatever characters",
    arguments: [
      "a: ‸Kopi‸\n", "a:   ‸Kopi‸   # kata\n", "{b: \"café 🙂\", a: ‸Kopi‸}\n", "a: ‸\"Kopi\"‸\n", "a: ‸'Kopi'‸\n",
      "b: 1\r\na: ‸Kopi‸\r\n", "\u{FEFF}a: ‸Kopi‸\n", "a: ‸|‸\n  Kopi\n", "a:\n  ‸Kopi‸\n",
    ])
  func places(_ text: String) throws {
    let marked = Marked(text)
    let (record, _) = try record(marked)
    let value = try #require(record.text("a"))
    #expect(value.value == "Kopi" || value.value == "Kopi\n")
    #expect(value.location == marked.places[0])
  }

  @Test(
    "a key that stands twice is reported at its second place",
    arguments: [
      "nama: 1\n‸nama‸: 2\n", "a:\n  nama: 1\n  lain: 2\n  ‸nama‸: 3\nb:\n  nama: 4\n", "- nama: 1\n  ‸nama‸: 2\n",
      "{nama: 1, ‸nama‸: 2}\n", "a: {nama: 1, b: {nama: 0}, ‸nama‸: 2}\n", "nama: 1\n‸nama‸ : 2\n",
      "nama: 1\n‸\"nama\"‸: 2\n", "nama: |\n  nama: teks\n‸nama‸: 2\n", "café: é\nnama: 1\n‸nama‸: 2\n",
    ])
  func duplicateKey(_ text: String) {
    let marked = Marked(text)
    expect(["duplicate-key: the key 'nama' stands twice"], at: marked, in: problems(marked))
  }

  @Test(
    "anchors, aliases and merge keys are reported where they stand",
    arguments: [
      ("a: ‸&x‸ teks\nb: *x\nc: *x\n", "&x"), ("a: ‸&x‸ teks\n", "&x"), ("a: ‸&x‸ {b: 1}\nc: *x\n", "&x"),
      ("a: ‸&x‸ [1, 2]\nc: *x\n", "&x"), ("a: ‸&x‸\n  b: 1\nc: *x\n", "&x"), ("a: ‸*x‸\n", "*x"),
      ("a: [1, ‸*x‸]\n", "*x"), ("a:\n  ‸<<‸: {b: 1}\n", "<<"),
    ])
  func aliases(_ text: String, _ name: String) {
    let marked = Marked(text)
    expect(["yaml-alias: '\(name)' hides a value behind a name"], at: marked, in: problems(marked))
  }

  @Test("signs of YAML inside texts are texts", arguments: ["a: Tom & Jerry\n", "a: 5 * 3 < 20\n", "a: \"&x *y\"\n"])
  func harmlessSigns(_ text: String) {
    #expect(problems(Marked(text)).isEmpty)
  }

  @Test("aliases that multiply are no trap")
  func manyAliases() {
    var text = "a0: &a0 [x, x]\n"
    for level in 1...40 {
      text += "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", "))]\n"
    }
    #expect(problems(Marked(text)).count == 41)
  }

  @Test(
    "what is not YAML is said in plain words, at its place",
    arguments: [
      ("a:\n‸\t‸b: 1\n", "a tab stands where spaces belong"),
      ("title: Cek‸:‸ perusahaan\n", "a ':' stands in a text without quotation marks"),
      ("a: [1, 2\n‸‸", "a list in square brackets is not closed"),
      ("a: \"satu\nb: 2\n‸‸", "a quotation mark is not closed"),
      ("a: ‸@‸kantor\n", "a text cannot begin with this sign"),
      ("a: \"C:\\‸x‸y\"\n", "this cannot be read as YAML: did not find expected hexdecimal number"),
      ("a: 1\n‸---‸\nb: 2\n", "a line of hyphens begins a second document"),
      ("a: satu‸\u{7}‸dua\n", "an invisible control character stands here"),
    ])
  func syntax(_ text: String, _ message: String) {
    let marked = Marked(text)
    let found = problems(marked)
    #expect(found.map(\.message.en) == [message])
    #expect(found.map(\.kind.id) == ["yaml-syntax"])
    #expect(found.map(\.location.line) == marked.places.map(\.line))
  }

  @Test("deep nesting is an error, not a crash", arguments: ["[", "{a: ", "- ", "a: {b: ["])
  func deepNesting(_ opening: String) {
    let text = String(repeating: opening, count: 20_000)
    #expect(!problems(Marked(text)).isEmpty)
    #expect(!problems(Marked(text + String(repeating: "]", count: 20_000))).isEmpty)
  }

  @Test("nesting that YAML still reads is read, and walked")
  func nesting() {
    let text = "a: " + String(repeating: "[", count: 900) + "&x 1" + String(repeating: "]", count: 900)
    #expect(problems(Marked(text)).map(\.message.en) == ["'&x' hides a value behind a name"])
  }

  @Test("an empty file, and one of remarks, is an empty mapping", arguments: ["\n", "# belum ada\n"])
  func empty(_ text: String) throws {
    #expect(try record(Marked(text)).record.entries.isEmpty)
  }

  @Test("random text of YAML's own signs never traps")
  func randomText() {
    var numbers = SeededNumbers(state: 11)
    let signs = [
      "a", "b: ", "\n", "  ", "- ", "{", "}", "[", "]", "&x", "*x", "\"", "'", "|", "\t", ": ", ", ", "é", "\u{2028}",
      "---\n", "<<",
    ]
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 0..<25, using: &numbers)).map { _ in signs.randomElement(using: &numbers)! }
        .joined()
      let findings = Findings()
      let file = SourceFile(path: "x.yml", text: text)
      if let yaml = YAMLFile(file, text: text, findings: findings), let record = Record(yaml, findings: findings) {
        _ = record.localized("a", [indonesian])
        record.finish()
      }
      #expect(findings.diagnostics.allSatisfy { $0.location.line >= 1 && $0.location.column >= 1 })
    }
  }
}
