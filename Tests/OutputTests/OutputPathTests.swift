import Testing

@testable import Output

@Suite("Output paths")
struct OutputPathTests {
  @Test(
    "a relative path of plain parts is accepted",
    arguments: ["index.html", "id/pelajaran/x.html", ".well-known/a", "a..b", "...", "é/ü x&.html", "a:b"])
  func accepts(_ text: String) {
    #expect(OutputPath(text)?.string == text)
  }

  @Test(
    "a path that could leave the output or has no name is refused",
    arguments: [
      "", "/", "/a", "a/", "a//b", ".", "..", "../a", "a/../b", "a/.", "./a", "a\\b", "a\nb", "a\u{0}b", "a\u{7F}",
      String(repeating: "x", count: 256), "a/" + String(repeating: "é", count: 128) + "/b",
    ])
  func refuses(_ text: String) {
    #expect(OutputPath(text) == nil)
  }

  @Test("a part of 255 bytes is the longest")
  func longest() {
    #expect(OutputPath(String(repeating: "x", count: 255)) != nil)
  }

  @Test("paths are sorted by their bytes, not by what a language would do")
  func sorts() throws {
    let texts = ["a", "Z", "a/b", "a-b", "é", "z", "a.html"]
    let sorted = try texts.map { try #require(OutputPath($0)) }.sorted().map(\.string)
    #expect(sorted == ["Z", "a", "a-b", "a.html", "a/b", "z", "é"])
  }

  @Test("two ways to write the same letter are two paths, as on the disk")
  func bytesCount() throws {
    let composed = try #require(OutputPath("\u{E9}"))
    let decomposed = try #require(OutputPath("e\u{301}"))
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed]).count == 2)
    #expect((composed < decomposed) != (decomposed < composed))
  }
}
