import Testing

@testable import Output

@Suite("Fresh folders")
struct StagingFolderTests {
  let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
  }

  @Test("what killed builds left is removed by the next, and only that")
  func leftovers() async throws {
    try await build(["a": "1"], into: scratch.target)
    try scratch.write("other/x", "not ours")
    try scratch.makeLink(".public.suluh-new-link", to: "other")
    let left = [".public.suluh-new-1/x/y", ".public.suluh-new-file", "public/.suluh-new-3/a"]
    for name in left { try scratch.write(name, "left") }
    try scratch.makeLink(".public.suluh-new-1/x/link", to: "../../other")
    for name in [".public2.suluh-new-1/x", "public.suluh-new-1/x"] { try scratch.write(name, "not ours") }
    let report = try await build(["a": "1"], into: scratch.target)
    #expect(report.manner == .untouched)
    #expect(try scratch.names() == [".public2.suluh-new-1", "other", "public", "public.suluh-new-1"])
    #expect(scratch.read("other/x") == "not ours")
    #expect(try scratch.names(in: "public") == ["a", "manifest.json"])
  }

  @Test("a fresh folder is made only when there is something to write")
  func lazy() async throws {
    try await build(["a": "1"], into: scratch.target)
    let writer = try FolderWriter(target: scratch.target)
    try writer.put(OutputPath(fixed: "a"), Array("1".utf8))
    #expect(try scratch.names() == [".public.suluh-lock", "public"])
    try writer.put(OutputPath(fixed: "b"), Array("1".utf8))
    #expect(try scratch.names().count == 3)
  }
}
