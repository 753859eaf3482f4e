import Testing

@testable import Output

@Suite("Publishing a change")
struct PublishingTests {
  let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
  }

  @Test("changed files are written, equal ones keep their inode, gone ones go with their folders")
  func changes() async throws {
    try await build(["same": "1", "id/changed": "1", "gone/deep/file": "1"], into: scratch.target)
    let same = try scratch.trace("public/same")
    let files = ["same": "1", "id/changed": "2", "new": "1"]
    let report = try await build(files, into: scratch.target, today: "2027-01-01")
    #expect(report.manner == .atOnce)
    #expect(report.written.map(\.string) == ["id/changed", "new"])
    #expect(report.removed.map(\.string) == ["gone/deep/file"])
    #expect(report.unchanged == 1 && report.leftBehind == nil)
    #expect(try scratch.trace("public/same") == same)
    #expect(scratch.read("public/id/changed") == "2")
    #expect(try scratch.names(in: "public") == ["id", "manifest.json", "new", "same"])
    #expect(try scratch.names() == ["public"])
    #expect(try Manifest(of: scratch.target).header.today == "2027-01-01")
    #expect(try await OutputTree(readingFolder: scratch.target) == report.tree)
  }

  @Test("a file may become a folder and a folder a file", arguments: [false, true])
  func kinds(_ inPlace: Bool) async throws {
    let abilities = inPlace ? ReplacingInPlaceTests.noExchange : .real
    try await build(["a": "1", "b/c": "1", "b/d/e": "1"], into: scratch.target)
    let report = try await build(["a/x": "2", "b": "2"], into: scratch.target, abilities: abilities)
    #expect(scratch.read("public/a/x") == "2" && scratch.read("public/b") == "2")
    #expect(try await OutputTree(readingFolder: scratch.target) == report.tree)
  }

  @Test("a folder that appears while the first build runs is not replaced")
  func appears() async throws {
    let writer = try FolderWriter(target: scratch.target)
    try writer.put(OutputPath(fixed: "a"), [1])
    try scratch.write("public/mine", "mine")
    await #expect(throws: OutputError.inTheWay(path: scratch.target)) {
      try await writer.finish(ManifestTests.header)
    }
    #expect(try scratch.names() == ["public"])
    #expect(try scratch.names(in: "public") == ["mine"])
  }

  @Test("random builds one after the other leave exactly the last one, whatever the file system can do")
  func random() async throws {
    var numbers = SeededNumbers(state: 11)
    let manners: [FileSystemAbilities] = [.real, ReplacingInPlaceTests.noExchange, ReplacingInPlaceTests.noLinks]
    try scratch.write("mine", "mine")
    for round in 0..<60 {
      var files: [String: String] = [:]
      for path in ["a", "b/c", "b/d", "b/e/f", "g/h", "i-j", "i/k"] where Bool.random(using: &numbers) {
        files[path] = ["", "1", "22"].randomElement(using: &numbers)
      }
      let abilities = manners.randomElement(using: &numbers) ?? .real
      let report = try await build(files, into: scratch.target, abilities: abilities)
      #expect(try Manifest(of: scratch.target).tree == report.tree, "round \(round)")
      #expect(try await OutputTree(readingFolder: scratch.target) == report.tree, "round \(round)")
      for (path, text) in files { #expect(scratch.read("public/" + path) == text, "round \(round)") }
      #expect(try scratch.names() == ["mine", "public"], "round \(round)")
    }
  }
}
