import Testing

@testable import suluh

@Suite struct RecordLineTests {
  /// The value that `valueRange` finds: what stands between the two marks.
  @Test(
    "a value ends before a comment and the spaces around it, and a quoted one at its quote",
    arguments: [
      "  by: «editor»\n", "  by: «editor»   # role\r\n", "  by: «a#b»\n", "  by: «'it''s # me'» # role\n",
      "  by: «\"a # b\"»\n", "  by:«» # nobody\n", "  by:«»\n", "  by:«»", "  'by' : «a b»  \n", "  by: «a»",
    ])
  func values(marked: String) throws {
    let text = marked.filter { $0 != "«" && $0 != "»" }
    let line = RecordLine(bytes: Array(text.utf8))
    let range = try #require(line.valueRange(indent: 2))
    let start = try #require(marked.firstIndex(of: "«"))
    #expect(range.lowerBound == marked[..<start].utf8.count)
    #expect(range.count == marked[start...].prefix { $0 != "»" }.dropFirst().utf8.count)
  }

  @Test(
    "a line has a key only at its own indent",
    arguments: ["by: x\n", "   by: x\n", "  # by: x\n", "  - by: x\n", "  byx\n"])
  func noKey(text: String) {
    #expect(RecordLine(bytes: Array(text.utf8)).key(indent: 2) == nil)
  }

  @Test("an item of a list begins with a hyphen that stands alone")
  func items() {
    #expect(RecordLine(bytes: Array("  - a\n".utf8)).isItem && RecordLine(bytes: Array("-\n".utf8)).isItem)
    #expect(!RecordLine(bytes: Array("  -a: 1\n".utf8)).isItem && !RecordLine(bytes: Array("a\n".utf8)).isItem)
  }

  @Test("the lines of a file are all its bytes")
  func lines() {
    let bytes = Array("a:\r\n\n  b\n c".utf8)
    #expect(RecordLine.all(in: bytes).count == 4)
    #expect(RecordLine.all(in: bytes).flatMap(\.bytes) == bytes)
  }
}
