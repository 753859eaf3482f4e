import Diagnostics
import Testing

@testable import Content

struct ContentFolderTests {
  @Test("files are found at every depth, sorted; hidden ones and old copies are not")
  func files() throws {
    let scratch = try ScratchContent()
    for name in ["b.yml", "a/z.md", "a/b/c.md", ".git/x", "a/.DS_Store", "a/z.md~"] {
      try scratch.write("content/\(name)", "x")
    }
    let (paths, diagnostics) = scratch.folder.files()
    #expect(paths == ["content/a/b/c.md", "content/a/z.md", "content/b.yml"])
    #expect(diagnostics.isEmpty)
  }

  @Test("links within the content are followed")
  func linksInside() throws {
    let scratch = try ScratchContent()
    try scratch.write("content/asli/a.md", "x")
    try scratch.link("content/salinan", to: "asli")
    try scratch.link("content/a.md", to: "asli/a.md")
    let (paths, diagnostics) = scratch.folder.files()
    #expect(paths == ["content/a.md", "content/asli/a.md", "content/salinan/a.md"])
    #expect(diagnostics.isEmpty)
  }

  @Test("links out of the content, to nothing and in circles are errors")
  func badLinks() throws {
    let scratch = try ScratchContent()
    try scratch.write("rahasia.md", "x")
    try scratch.write("content-lama/x.md", "x")
    try scratch.link("content/a.md", to: "../rahasia.md")
    try scratch.link("content/b", to: "../content-lama")
    try scratch.link("content/c", to: "hilang")
    try scratch.link("content/d", to: ".")
    try scratch.link("content/e", to: "e")
    let (paths, diagnostics) = scratch.folder.files()
    #expect(paths.isEmpty)
    #expect(
      diagnostics.sorted().map { "\($0.location.path) \($0.kind.id)" } == [
        "content/a.md link-out-of-content", "content/b link-out-of-content", "content/c unreadable-file",
        "content/d unreadable-file", "content/e unreadable-file",
      ])
  }

  @Test("two folders that lead to each other are no trap")
  func mutualLinks() throws {
    let scratch = try ScratchContent()
    for name in ["a", "b", "c"] {
      try scratch.write("content/\(name)/\(name).md", "x")
      for other in ["a", "b", "c"] { try scratch.link("content/\(name)/ke-\(other)", to: "../\(other)") }
    }
    let (paths, diagnostics) = scratch.folder.files()
    #expect(paths.contains("content/a/ke-b/ke-c/c.md"))
    #expect(!diagnostics.isEmpty && diagnostics.allSatisfy { $0.kind.id == "unreadable-file" })
  }

  @Test("a site without content says so once")
  func noContent() throws {
    let scratch = try ScratchContent()
    try scratch.remove("content")
    #expect(scratch.folder.files().diagnostics.map(\.message.en) == ["there is no file 'content'"])
  }

  @Test(
    "what is not text is refused, with its place",
    arguments: [
      ([], "empty-file", 1, 1), (Array("ab\nc\0d".utf8), "nul-byte", 2, 2),
      (Array("ab\nc".utf8) + [0xFF], "invalid-utf8", 2, 2), ([0xC3], "invalid-utf8", 1, 1),
      ([0xED, 0xA0, 0x80], "invalid-utf8", 1, 1), ([0xEF, 0xBB, 0xBF, 0x61, 0xE2, 0x82], "invalid-utf8", 1, 2),
    ] as [([UInt8], String, Int, Int)])
  func notText(_ bytes: [UInt8], _ id: String, _ line: Int, _ column: Int) throws {
    let scratch = try ScratchContent()
    try scratch.write("content/a.md", bytes)
    let (file, diagnostics) = scratch.folder.read("content/a.md")
    #expect(file == nil)
    #expect(diagnostics.map(\.kind.id) == [id])
    #expect(diagnostics.map(\.location.line) == [line])
    #expect(diagnostics.map(\.location.column) == [column])
  }

  @Test("the byte offset counts the byte-order mark, which is in the file")
  func byteOffset() throws {
    let scratch = try ScratchContent()
    try scratch.write("content/a.md", [0xEF, 0xBB, 0xBF, 0x61, 0xFF])
    #expect(scratch.folder.read("content/a.md").diagnostics.map(\.message.en) == ["byte 4 is not UTF-8"])
  }

  @Test("a file may have as many bytes as the limit, and no more")
  func limit() throws {
    let scratch = try ScratchContent()
    try scratch.write("content/a.md", "1234")
    #expect(scratch.folder.read("content/a.md", limit: 4).file?.text == "1234")
    #expect(scratch.folder.read("content/a.md", limit: 3).diagnostics.map(\.kind.id) == ["file-too-large"])
  }

  @Test("a file that is missing and a folder in its place are errors")
  func noFile() throws {
    let scratch = try ScratchContent()
    try scratch.write("content/a/b.md", "x")
    #expect(scratch.folder.read("content/hilang.md").diagnostics.map(\.kind.id) == ["missing-file"])
    #expect(scratch.folder.read("content/a").diagnostics.map(\.kind.id) == ["unreadable-file"])
  }
}
