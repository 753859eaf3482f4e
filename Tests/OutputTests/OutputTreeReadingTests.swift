import Testing

@testable import Output

@Suite("Reading an output from a folder")
struct OutputTreeReadingTests {
  @Test("a folder gives the tree of what was built into it")
  func roundTrip() async throws {
    let scratch = try ScratchFolder()
    let files = Dictionary(uniqueKeysWithValues: (0..<300).map { ("a\($0 % 7)/b/\($0).html", "text \($0)") })
    let report = try await build(files, into: scratch.target)
    #expect(try await OutputTree(readingFolder: scratch.target) == report.tree)
    #expect(report.tree.files.count == 300)
  }

  @Test("files that no build made count, the manifest and .git do not")
  func foreign() async throws {
    let scratch = try ScratchFolder()
    try await build(["a": "1"], into: scratch.target)
    try scratch.write("public/CNAME", "example.org")
    try scratch.write("public/.git/HEAD", "ref")
    try scratch.makeLink("public/link", to: "a")
    try scratch.makeFolder("public/folder")
    try scratch.makeLink("public/folder-link", to: "folder")
    let tree = try await OutputTree(readingFolder: scratch.target)
    #expect(tree.files.map(\.path.string) == ["CNAME", "a", "link"])
    #expect(tree.files[1].digest == tree.files[2].digest)
  }

  @Test("a file that no output can have is named")
  func unusable() async throws {
    let scratch = try ScratchFolder()
    try scratch.write("public/a\\b", "x")
    await #expect(throws: OutputError.unusableName(path: scratch.target + "/a\\b")) {
      try await OutputTree(readingFolder: scratch.target)
    }
  }

  @Test("a folder that is not there is an error that names it")
  func missing() async throws {
    let scratch = try ScratchFolder()
    await #expect(throws: OutputError.failed(.reading, path: scratch.target, code: 2)) {
      try await OutputTree(readingFolder: scratch.target)
    }
  }
}
