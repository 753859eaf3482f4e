import Glibc
import Testing

@testable import Output

@Suite("Writing a folder")
struct FolderWriterTests {
  let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
  }

  @Test("the first build makes the folder, the folders above it and the manifest, and leaves nothing beside it")
  func first() async throws {
    let report = try await build(["index.html": "1", "id/pelajaran/a.html": "2"], into: scratch.path + "/x/y/public")
    #expect(report.manner == .atOnce)
    #expect(report.written.map(\.string) == ["id/pelajaran/a.html", "index.html"])
    #expect(report.unchanged == 0 && report.removed.isEmpty && report.replacedForeign.isEmpty)
    #expect(scratch.read("x/y/public/id/pelajaran/a.html") == "2")
    #expect(try Manifest(of: scratch.path + "/x/y/public").tree == report.tree)
    #expect(try scratch.names(in: "x/y") == ["public"])
  }

  @Test("files get mode 0644 and folders 0755, less the umask")
  func modes() async throws {
    let mask = try umaskOfProcess()
    try await build(["id/a.html": "1"], into: scratch.target)
    #expect(try scratch.status("public").mode == 0o755 & ~mask)
    #expect(try scratch.status("public/id").mode == 0o755 & ~mask)
    #expect(try scratch.status("public/id/a.html").mode == 0o644 & ~mask)
    #expect(try scratch.status("public/manifest.json").mode == 0o644 & ~mask)
  }

  /// umask(2) can only be read by changing it, which other tests would notice.
  private func umaskOfProcess() throws -> mode_t {
    let bytes = try FileDescriptor(reading: "/proc/self/status", in: nil).readAll()
    let line = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix("Umask:") }
    return try #require(line.flatMap { mode_t($0.dropFirst(6).drop { $0 == "\t" }, radix: 8) })
  }

  @Test("a build into an empty folder keeps its mode")
  func emptyFolder() async throws {
    try scratch.makeFolder("public")
    try #require(chmod(scratch.target, 0o2770) == 0)
    let report = try await build(["a": "1"], into: scratch.target + "/")
    #expect(report.manner == .atOnce)
    #expect(try scratch.status("public").mode == 0o2770)
    #expect(try scratch.names() == ["public"])
  }

  @Test("a build that makes the same files touches nothing, on another day either")
  func unchanged() async throws {
    let files = ["index.html": "1", "id/a.html": "2", "en/a.html": ""]
    let first = try await build(files, into: scratch.target)
    let traces = try scratch.traces(in: "public")
    let report = try await build(files, into: scratch.target, today: "2027-01-01")
    #expect(report.manner == .untouched)
    #expect(report.unchanged == 3 && report.written.isEmpty)
    #expect(report.tree == first.tree)
    #expect(try scratch.traces(in: "public") == traces)
    #expect(try scratch.names() == ["public"])
    #expect(try Manifest(of: scratch.target).header.today == "2026-11-21")
  }

  @Test("another cmark changes the manifest and keeps the files")
  func otherHeader() async throws {
    try await build(["a": "1"], into: scratch.target)
    let trace = try scratch.trace("public/a")
    let report = try await build(["a": "1"], into: scratch.target, today: "2027-01-01", cmark: "0.31.0")
    #expect(report.manner == .atOnce && report.written.isEmpty)
    #expect(try scratch.trace("public/a") == trace)
    let header = try Manifest(of: scratch.target).header
    #expect(header == ManifestHeader(today: "2027-01-01", fields: [.init("cmark", "0.31.0")]))
  }

  @Test("what the disk holds counts, not what the manifest says")
  func mendsDamage() async throws {
    let files = ["a": "1", "b": "2", "c/d": "3"]
    try await build(files, into: scratch.target)
    try scratch.write("public/a", "!")
    try Folder(at: scratch.target).remove("c/d")
    let report = try await build(files, into: scratch.target)
    #expect(report.written.map(\.string) == ["a", "c/d"])
    #expect(report.replacedForeign.isEmpty)
    #expect(scratch.read("public/a") == "1" && scratch.read("public/c/d") == "3")
  }

  @Test("an abandoned build leaves the folder and everything beside it as it was")
  func abandons() async throws {
    try await build(["a": "1"], into: scratch.target)
    let traces = try scratch.traces(in: "public")
    let writer = try FolderWriter(target: scratch.target)
    try writer.put(OutputPath(fixed: "x/y"), [1])
    #expect(try scratch.names().count == 3)
    writer.abandon()
    #expect(try scratch.names() == ["public"])
    #expect(try scratch.traces(in: "public") == traces)
    #expect(throws: OutputError.interrupted) { try writer.put(OutputPath(fixed: "b"), [1]) }
    await #expect(throws: OutputError.interrupted) { try await writer.finish(ManifestTests.header) }
  }

  @Test("a build that is let go without an end leaves nothing either")
  func letGo() throws {
    do {
      let writer = try FolderWriter(target: scratch.target)
      try writer.put(OutputPath(fixed: "x/y"), [1])
    }
    #expect(try scratch.names() == [])
  }

  @Test("a path that is put twice is named, changed or not")
  func twice() async throws {
    try await build(["a": "1"], into: scratch.target)
    let writer = try FolderWriter(target: scratch.target)
    for path in [OutputPath(fixed: "a"), OutputPath(fixed: "b")] {
      try writer.put(path, Array("1".utf8))
      #expect(throws: OutputError.pathTwice(path)) { try writer.put(path, Array("2".utf8)) }
    }
  }

  @Test("nothing can be put at the path of the manifest")
  func reserved() throws {
    let writer = try FolderWriter(target: scratch.target)
    #expect(throws: OutputError.pathReserved(.manifest)) { try writer.put(.manifest, []) }
  }

  @Test(
    "a path that is a file and a folder at once is named",
    arguments: [["a", "a/b"], ["a/b", "a"]], [[:], ["a": "1"], ["a/b": "1"]])
  func fileAndFolder(_ paths: [String], _ before: [String: String]) async throws {
    if !before.isEmpty { try await build(before, into: scratch.target) }
    let traces = before.isEmpty ? nil : try scratch.traces(in: "public")
    let writer = try FolderWriter(target: scratch.target)
    await #expect {
      for path in paths { try writer.put(try #require(OutputPath(path)), Array("1".utf8)) }
      _ = try await writer.finish(ManifestTests.header)
    } throws: { error in
      guard case .fileAndFolder(let path) = error as? OutputError else { return false }
      return paths.contains(path.string)
    }
    #expect(try (before.isEmpty ? nil : scratch.traces(in: "public")) == traces)
    writer.abandon()
    #expect(try scratch.names() == (before.isEmpty ? [] : ["public"]))
  }

  @Test("files come from several tasks at once")
  func parallel() async throws {
    let writer = try FolderWriter(target: scratch.target)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for task in 0..<8 {
        group.addTask {
          for number in 0..<100 {
            try writer.put(#require(OutputPath("\(number % 10)/x/\(task)-\(number)")), Array("\(number)".utf8))
          }
        }
      }
      try await group.waitForAll()
    }
    let report = try await writer.finish(ManifestTests.header)
    #expect(report.written.count == 800)
    #expect(try await OutputTree(readingFolder: scratch.target) == report.tree)
  }

  @Test("a folder with something in it and no manifest is refused, and taken with force")
  func refuses() async throws {
    try scratch.write("public/a", "mine")
    try scratch.write("public/notes/b", "mine too")
    #expect(throws: OutputError.folderNotOurs(folder: scratch.target)) {
      try FolderWriter(target: scratch.target)
    }
    #expect(try scratch.names() == ["public"])
    let report = try await build(["a": "1"], into: scratch.target, force: true)
    #expect(report.replacedForeign.map(\.string) == ["a"])
    #expect(scratch.read("public/a") == "1" && scratch.read("public/notes/b") == "mine too")
  }

  @Test("a damaged manifest is refused, and replaced with force; then nothing is removed")
  func damagedManifest() async throws {
    try await build(["a": "1", "b": "2"], into: scratch.target)
    let damaged = "<<<<<<< HEAD\n" + (scratch.read("public/manifest.json") ?? "")
    try scratch.write("public/manifest.json", damaged)
    #expect(throws: OutputError.brokenManifest(path: scratch.target + "/manifest.json", line: 1)) {
      try FolderWriter(target: scratch.target)
    }
    let report = try await build(["a": "1"], into: scratch.target, force: true)
    #expect(report.unchanged == 1 && report.removed.isEmpty)
    #expect(scratch.read("public/b") == "2")
    #expect(try Manifest(of: scratch.target).tree == report.tree)
  }
}
