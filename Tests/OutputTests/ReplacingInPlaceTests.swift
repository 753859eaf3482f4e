import Glibc
import Synchronization
import Testing

@testable import Output

@Suite("Replacing files one by one")
struct ReplacingInPlaceTests {
  let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
  }

  static let noExchange = FileSystemAbilities(
    exchange: { _, _, _ throws(Errno) in throw Errno(EINVAL) }, link: FileSystemAbilities.real.link)

  static let noLinks = FileSystemAbilities(
    exchange: FileSystemAbilities.real.exchange, link: { _, _, _ throws(Errno) in throw Errno(EPERM) })

  @Test("it is done where folders cannot be swapped, and the report says so")
  func exchange() async throws {
    try await build(["same": "1", "changed": "1", "gone/deep/x": "1"], into: scratch.target)
    let same = try scratch.trace("public/same")
    let folder = try scratch.status("public").inode
    let report = try await build(
      ["same": "1", "changed": "2", "new/y": "1"], into: scratch.target, abilities: Self.noExchange)
    #expect(report.manner == .inPlace(.noExchange(code: EINVAL)))
    #expect(report.written.map(\.string) == ["changed", "new/y"])
    #expect(report.removed.map(\.string) == ["gone/deep/x"])
    #expect(try scratch.status("public").inode == folder)
    #expect(try scratch.trace("public/same") == same)
    #expect(try scratch.names(in: "public") == ["changed", "manifest.json", "new", "same"])
    #expect(scratch.read("public/changed") == "2")
    #expect(try Manifest(of: scratch.target).tree == report.tree)
    #expect(try scratch.names() == ["public"])
  }

  @Test("it is done where a file cannot have two names")
  func links() async throws {
    try await build(["same": "1", "changed": "1"], into: scratch.target)
    let report = try await build(["same": "1", "changed": "2"], into: scratch.target, abilities: Self.noLinks)
    #expect(report.manner == .inPlace(.noLinks(code: EPERM)))
    #expect(try await OutputTree(readingFolder: scratch.target) == report.tree)
  }

  @Test("a build that changes nothing touches nothing there either")
  func untouched() async throws {
    try await build(["a": "1"], into: scratch.target)
    let traces = try scratch.traces(in: "public")
    let report = try await build(["a": "1"], into: scratch.target, abilities: Self.noExchange)
    #expect(report.manner == .untouched)
    #expect(try scratch.traces(in: "public") == traces)
  }

  @Test("a real failure is an error and changes nothing")
  func failure() async throws {
    try await build(["a": "1", "b": "1"], into: scratch.target)
    let traces = try scratch.traces(in: "public")
    let broken = FileSystemAbilities(
      exchange: { _, _, _ throws(Errno) in throw Errno(EIO) }, link: FileSystemAbilities.real.link)
    await #expect(throws: OutputError.failed(.writing, path: scratch.target, code: EIO)) {
      try await build(["a": "2", "b": "1"], into: scratch.target, abilities: broken)
    }
    let full = FileSystemAbilities(
      exchange: FileSystemAbilities.real.exchange, link: { _, _, _ throws(Errno) in throw Errno(ENOSPC) })
    await #expect(throws: OutputError.diskFull(path: scratch.target + "/b")) {
      try await build(["a": "2", "b": "1"], into: scratch.target, abilities: full)
    }
    #expect(try scratch.traces(in: "public") == traces)
    #expect(try scratch.names() == ["public"])
  }

  @Test("the swap comes last: until then the old files are all there, and at it the new ones are")
  func moment() async throws {
    try await build(["a": "1", "b": "1"], into: scratch.target)
    let path = scratch.target
    let seen = Mutex<[OutputTree]>([])
    let watching = FileSystemAbilities(
      exchange: { folder, fresh, target throws(Errno) in
        for name in [target, fresh] {
          let parent = path.dropLast("public".count)
          if let tree = try? Manifest(of: parent + name).tree { seen.withLock { $0.append(tree) } }
        }
        try folder.exchange(fresh, target)
      }, link: FileSystemAbilities.real.link)
    let old = try Manifest(of: path).tree
    let report = try await build(["a": "2", "b": "1"], into: path, abilities: watching)
    #expect(seen.withLock { $0 } == [old, report.tree])
  }
}
