import Testing

@testable import Output

@Suite("Output trees")
struct OutputTreeTests {
  static func file(_ path: StaticString, _ text: String = "x") -> OutputFile {
    OutputFile(path: OutputPath(fixed: path), bytes: Array(text.utf8))
  }

  @Test("files are sorted, whatever order they come in")
  func sorts() throws {
    let tree = try OutputTree([Self.file("b"), Self.file("a/c"), Self.file("a")])
    #expect(tree.files.map(\.path.string) == ["a", "a/c", "b"])
    #expect(try tree == OutputTree([Self.file("a"), Self.file("a/c"), Self.file("b")]))
  }

  @Test("a path that occurs twice is named")
  func twice() {
    #expect(throws: OutputError.pathTwice(OutputPath(fixed: "a/b"))) {
      try OutputTree([Self.file("a/b"), Self.file("c"), Self.file("a/b", "y")])
    }
  }

  @Test("a file is found by its path")
  func finds() throws {
    let tree = try OutputTree([Self.file("a", "1"), Self.file("a-b", "2"), Self.file("a/b", "3")])
    #expect(tree[OutputPath(fixed: "a/b")] == Self.file("a/b", "3"))
    #expect(tree[OutputPath(fixed: "a/c")] == nil)
    #expect(try OutputTree([])[OutputPath(fixed: "a")] == nil)
  }

  @Test("a folder is known by the files in it, not by names that begin like it")
  func folders() throws {
    let tree = try OutputTree([Self.file("a-b"), Self.file("b/c/d")])
    func hasAny(_ folder: String) -> Bool { Array(folder.utf8).withUnsafeBytes { tree.containsAny(below: $0) } }
    #expect(hasAny("b/") && hasAny("b/c/"))
    #expect(!hasAny("a/") && !hasAny("b/c/d/") && !hasAny("z/"))
  }
}
