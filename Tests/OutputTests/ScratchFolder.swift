import Glibc
import Testing

@testable import Output

/// A folder of its own for one test; gone with it.
final class ScratchFolder: Sendable {
  let path: String

  init() throws {
    let root = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((root + "/suluh-test-XXXXXX").utf8CString)
    try #require(mkdtemp(&template) != nil)
    path = String(repairing: template)
  }

  deinit {
    let name = String(path.split(separator: "/").last ?? "")
    let parent = try? Folder(at: String(path.dropLast(name.count)))
    try? parent?.removeTree(name)
  }

  /// The folder that most tests build into; it does not exist at first.
  var target: String { path + "/public" }

  /// Writes a file below the scratch folder, with the folders above it.
  func write(_ name: String, _ text: String) throws {
    let folder = try Folder(at: path)
    try? folder.remove(name)
    let file = try folder.makingFolders(above: name) { () throws(Errno) in
      try FileDescriptor(creating: name, in: folder)
    }
    try Array(text.utf8).span.withUnsafeBytes { bytes throws(Errno) in try file.write(bytes) }
  }

  func makeFolder(_ name: String) throws {
    let folder = try Folder(at: path)
    try folder.makingFolders(above: name) { () throws(Errno) in try folder.makeFolder(name) }
  }

  func makeLink(_ name: String, to destination: String) throws {
    try #require(symlink(destination, path + "/" + name) == 0)
  }

  /// The text of a file below the scratch folder; nil when there is none.
  func read(_ name: String) -> String? {
    guard let bytes = try? FileDescriptor(reading: path + "/" + name, in: nil).readAll() else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The names in a folder below the scratch folder, sorted.
  func names(in name: String = ".") throws -> [String] {
    try Folder(name, in: Folder(at: path)).entries().map(\.repairedText).sorted()
  }

  /// Every file, link and folder below a folder, with what changes when it is touched: kind, inode, time of change.
  func traces(in name: String) throws -> [String] {
    var traces = [try trace(name)]
    for entry in try Folder(name, in: Folder(at: path)).entries() {
      let inner = name + "/" + entry.repairedText
      traces += entry.isFolder ? try self.traces(in: inner) : [try trace(inner)]
    }
    return traces.sorted()
  }

  func trace(_ name: String) throws -> String {
    var status = stat()
    try #require(lstat(path + "/" + name, &status) == 0, "\(name) is not there")
    return "\(name) \(status.st_mode) \(status.st_ino) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
  }

  func status(_ name: String) throws -> FileStatus {
    try Folder(at: path).status(of: name)
  }
}

/// Builds the files, a path and a text each, into a target.
@discardableResult
func build(
  _ files: [String: String], into target: String, today: String = "2026-11-21", cmark: String = "0.30.2",
  force: Bool = false, abilities: FileSystemAbilities = .real
) async throws -> WriteReport {
  let writer = try FolderWriter(target: target, force: force, interrupts: nil, abilities: abilities)
  for (path, text) in files {
    try writer.put(try #require(OutputPath(path)), Array(text.utf8))
  }
  return try await writer.finish(ManifestHeader(today: today, fields: [.init("cmark", cmark)]))
}

/// Random numbers that are the same on every run.
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
