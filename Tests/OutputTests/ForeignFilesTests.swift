import Glibc
import Testing

@testable import Output

@Suite("Files that no build made")
struct ForeignFilesTests {
  let scratch: ScratchFolder

  init() async throws {
    scratch = try ScratchFolder()
    try await build(["a": "1", "id/b": "1", "gone/c": "1"], into: scratch.target)
  }

  static let allAbilities: [FileSystemAbilities] = [
    .real, ReplacingInPlaceTests.noExchange, ReplacingInPlaceTests.noLinks,
  ]

  @Test("they survive every build: files, folders, links, names that are not UTF-8", arguments: 0..<3)
  func survive(_ index: Int) async throws {
    try scratch.write("public/CNAME", "example.org")
    try scratch.write("public/.git/objects/ab/cdef", "blob")
    try scratch.write("public/id/note.txt", "note")
    try scratch.write("public/gone/kept.txt", "kept")
    try scratch.makeFolder("public/empty")
    try #require(chmod(scratch.target + "/empty", 0o750) == 0)
    try scratch.makeLink("public/link", to: "nowhere")
    try scratch.makeLink("public/folder-link", to: ".git")
    let odd = Array((scratch.target + "/").utf8CString.dropLast()) + [-1, 65, 0]
    try #require(symlink("x", odd) == 0)
    let kept = ["CNAME", ".git/objects/ab/cdef", "id/note.txt", "gone/kept.txt", "link", "folder-link"]
    let before = try kept.map { try scratch.trace("public/" + $0) }
    let names = try scratch.names(in: "public")

    let report = try await build(["a": "2", "id/b": "1"], into: scratch.target, abilities: Self.allAbilities[index])

    #expect(report.written.count == 1 && report.replacedForeign.isEmpty)
    #expect(try kept.map { try scratch.trace("public/" + $0) } == before)
    #expect(try scratch.names(in: "public") == names)
    #expect(try scratch.names(in: "public/gone") == ["kept.txt"])
    #expect(try scratch.status("public/empty").mode == 0o750)
    #expect(try scratch.names() == ["public"])
  }

  @Test("a folder that forbids writing is kept with its mode and does not stop a build")
  func forbidding() async throws {
    try scratch.write("public/mine/deep/x", "1")
    try #require(chmod(scratch.target + "/mine/deep", 0o500) == 0)
    try #require(chmod(scratch.target + "/mine", 0o500) == 0)
    let report = try await build(["a": "2"], into: scratch.target)
    #expect(report.leftBehind == nil)
    #expect(try scratch.status("public/mine").mode == 0o500)
    #expect(scratch.read("public/mine/deep/x") == "1")
    #expect(try scratch.names() == ["public"])
  }

  @Test("one that has the path of a new file is replaced and named")
  func replaced() async throws {
    try scratch.write("public/new", "mine")
    try scratch.makeLink("public/linked", to: "a")
    try #require(mkfifo(scratch.target + "/pipe", 0o600) == 0)
    let report = try await build(["a": "1", "new": "ours", "linked": "1", "pipe": "1"], into: scratch.target)
    #expect(report.replacedForeign.map(\.string) == ["linked", "new", "pipe"])
    #expect(scratch.read("public/new") == "ours")
    #expect(try scratch.status("public/linked").kind == .file)
    #expect(scratch.read("public/pipe") == "1")
  }

  @Test("one that already has the bytes of a new file is taken as it is")
  func adopted() async throws {
    try scratch.write("public/new", "ours")
    let trace = try scratch.trace("public/new")
    let report = try await build(["a": "1", "new": "ours"], into: scratch.target)
    #expect(report.written.isEmpty && report.replacedForeign.isEmpty)
    #expect(try scratch.trace("public/new") == trace)
    #expect(try Manifest(of: scratch.target).tree == report.tree)
  }

  @Test("one that would have to turn from file to folder, or the reverse, is named and stays", arguments: 0..<3)
  func inTheWay(_ index: Int) async throws {
    try scratch.write("public/file", "mine")
    try scratch.makeLink("public/link", to: "id")
    try scratch.write("public/folder/x", "mine")
    try scratch.write("public/id/deep/x", "mine")
    let traces = try scratch.traces(in: "public")
    for (path, blocked) in [("file/y", "file"), ("link/y", "link"), ("folder", "folder"), ("id", "id/deep")] {
      await #expect(throws: OutputError.inTheWay(path: scratch.target + "/" + blocked)) {
        try await build([path: "1"], into: scratch.target, abilities: Self.allAbilities[index])
      }
      #expect(try scratch.traces(in: "public") == traces)
    }
  }
}
