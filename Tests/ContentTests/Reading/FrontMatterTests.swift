import Diagnostics
import Testing

@testable import Content

struct FrontMatterTests {
  private func read(_ text: String) -> (matter: FrontMatter?, body: String, diagnostics: [Diagnostic]) {
    let findings = Findings()
    let file = SourceFile(path: "content/x.md", text: text)
    let matter = FrontMatter(file, findings: findings)
    let body = matter.map { String(decoding: file.bytes[$0.bodyOffset...], as: UTF8.self) } ?? ""
    return (matter, body, findings.diagnostics)
  }

  @Test(
    "front matter stands between two lines of hyphens, however office programs end lines",
    arguments: [
      "---\ntitle: A\n---\nIsi\n", "---\r\ntitle: A\r\n---\r\nIsi\n", "\u{FEFF}---\ntitle: A\n---\nIsi\n",
      "--- \ntitle: A\n---\t\nIsi\n", "---\u{A0}\ntitle: A\n---\u{A0}\r\nIsi\n",
    ])
  func forms(_ text: String) throws {
    let (matter, body, diagnostics) = read(text)
    #expect(diagnostics.isEmpty)
    let yaml = try #require(matter).yaml
    let record = try #require(Record(yaml, findings: Findings()))
    #expect(record.text("title")?.value == "A")
    #expect(body == "Isi\n")
  }

  @Test("it may be empty, and so may the body", arguments: ["---\n---\n", "---\n---", "---\n\n---\n"])
  func empty(_ text: String) throws {
    let (matter, body, diagnostics) = read(text)
    #expect(diagnostics.isEmpty && body.isEmpty)
    let yaml = try #require(matter).yaml
    #expect(Record(yaml, findings: Findings()) != nil)
  }

  @Test(
    "without it, or without its end, there is an error at the top",
    arguments: [
      ("Isi\n", "the file does not open with '---'"), ("\n---\ntitle: A\n---\n", "the file does not open with '---'"),
      ("--\ntitle: A\n", "the file does not open with '---'"), ("---", "the front matter is never closed"),
      ("---\ntitle: A\n\nIsi\n", "the front matter is never closed"),
    ])
  func broken(_ text: String, _ message: String) {
    let (matter, _, diagnostics) = read(text)
    #expect(matter == nil)
    #expect(diagnostics.map(\.message.en) == [message])
    #expect(diagnostics.map(\.location.line) == [1])
  }

  @Test("places in it are places in the file", arguments: ["", "\u{FEFF}"])
  func places(_ mark: String) throws {
    let marked = Marked("\(mark)---\ntitle: Café\njudul: ‸Kopi‸\n---\n")
    let matter = try #require(FrontMatter(marked.file, findings: Findings()))
    let record = try #require(Record(matter.yaml, findings: Findings()))
    #expect(record.text("judul")?.location == marked.places[0])
  }
}
