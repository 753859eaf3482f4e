import Testing

@testable import Output

@Suite("Build locks")
struct BuildLockTests {
  let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
  }

  @Test("a second build of the same folder is refused until the first is over", arguments: [false, true])
  func refuses(_ exists: Bool) async throws {
    if exists { try await build(["a": "1"], into: scratch.target) }
    let first = try FolderWriter(target: scratch.target)
    try scratch.makeLink("other-name", to: "public")
    let names = exists ? [scratch.target, scratch.path + "/other-name"] : [scratch.target]
    for name in names {
      #expect(throws: OutputError.buildRunning(folder: name)) { try FolderWriter(target: name) }
    }
    try first.put(OutputPath(fixed: "a"), Array("2".utf8))
    _ = try await first.finish(ManifestTests.header)
    #expect(try await build(["a": "2"], into: scratch.target).manner == .untouched)
  }

  @Test("builds of other folders beside it are not held up")
  func others() throws {
    let first = try FolderWriter(target: scratch.target)
    let second = try FolderWriter(target: scratch.path + "/public2")
    try first.put(OutputPath(fixed: "a"), [1])
    try second.put(OutputPath(fixed: "a"), [1])
    #expect(try scratch.names().count == 4)
  }

  @Test("a lock file that a killed build left is taken over and removed")
  func leftover() async throws {
    try scratch.write(".public.suluh-lock", "")
    try await build(["a": "1"], into: scratch.target)
    #expect(try scratch.names() == ["public"])
  }
}
