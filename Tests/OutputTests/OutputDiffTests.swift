import Testing

@testable import Output

@Suite("Output diffs")
struct OutputDiffTests {
  @Test("added, removed and changed files are told apart")
  func lists() throws {
    let file = OutputTreeTests.file
    let old = try OutputTree([file("a", "1"), file("b", "1"), file("c", "1")])
    let new = try OutputTree([file("b", "1"), file("c", "2"), file("d", "1")])
    let diff = OutputDiff(from: old, to: new)
    #expect(diff.added == [file("d", "1")])
    #expect(diff.removed == [file("a", "1")])
    #expect(diff.changed.map(\.old) == [file("c", "1")])
    #expect(diff.changed.map(\.new) == [file("c", "2")])
    #expect(!diff.isEmpty)
  }

  @Test("a tree does not differ from itself, and its differences from another lead to that other")
  func applies() throws {
    var numbers = SeededNumbers(state: 42)
    for _ in 0..<300 {
      let old = try randomTree(&numbers)
      let new = try randomTree(&numbers)
      #expect(OutputDiff(from: old, to: old).isEmpty)
      let diff = OutputDiff(from: old, to: new)
      #expect(diff.isEmpty == (old == new))
      #expect(try apply(diff, to: old) == new)
    }
  }

  private func randomTree(_ numbers: inout SeededNumbers) throws -> OutputTree {
    let paths = ["a", "a/b", "a-b", "b", "c/d/e", "é", "z"].filter { _ in Bool.random(using: &numbers) }
    return try OutputTree(
      paths.map { path in
        OutputFile(path: try #require(OutputPath(path)), bytes: [UInt8.random(in: 0...2, using: &numbers)])
      })
  }

  private func apply(_ diff: OutputDiff, to tree: OutputTree) throws -> OutputTree {
    var files = Dictionary(uniqueKeysWithValues: tree.files.map { ($0.path, $0) })
    for file in diff.removed { #expect(files.removeValue(forKey: file.path) == file) }
    for change in diff.changed { #expect(files.updateValue(change.new, forKey: change.new.path) == change.old) }
    for file in diff.added { #expect(files.updateValue(file, forKey: file.path) == nil) }
    return try OutputTree(files.values)
  }
}
