import Testing

@testable import suluh

@Suite struct CitationScannerTests {
  /// `source=data` of each citation, the data as the bytes of its place say it.
  private func citations(_ text: String) -> [String] {
    let lines = RecordLine.all(in: Array(text.utf8))
    let scanner = CitationScanner(lines, from: 0, at: "sources:".utf8.count, to: lines.count)
    return scanner.citations.map { citation in
      let data = citation.data.map { String(decoding: lines[$0.line].bytes[$0.range], as: UTF8.self) }
      return "\(citation.source ?? "?")=\(data ?? "?")\(citation.isFlow ? " {}" : "")"
    }
  }

  @Test("a key a line, with comments and other keys between")
  func block() {
    let first = "# data: 1\n- source: a # data: 2\n  section: x, data: y\n  data: 2025\n"
    let second = "-\n  data: '2024'\n  source: \"b\"\n"
    #expect(citations("sources:\n" + first + second) == ["a=2025", "b='2024'"])
  }

  @Test("in braces, a line each or all in one line")
  func flow() {
    #expect(
      citations("sources:\n  - {source: a, section: \"x, data: y}\", data: 2025}\n  - {data: 2024-05, source: b}\n")
        == ["a=2025 {}", "b=2024-05 {}"])
    #expect(
      citations("sources: [{source: a, data: 2025}, {source: b, data: 2024}] # c\n") == ["a=2025 {}", "b=2024 {}"])
    #expect(citations("sources: [\n  {source: a,\n   data: 2025}]\n") == ["a=2025 {}"])
  }

  @Test("what is missing is missing")
  func gaps() {
    #expect(citations("sources:\n- source: a\n- data: 2025\n") == ["a=?", "?=2025"])
    #expect(citations("sources: []\n") == [])
    #expect(citations("sources:\n") == [])
  }
}
