import Foundation
import Testing

@testable import Preview

struct FileTracesTests {
  @Test("what has changed, come or gone is named, also when the bytes are as many as before")
  func changes() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "suluh-traces-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let paths = ["a", "b", "c", "d"].map { folder.appending(path: $0).path(percentEncoded: false) }
    for path in paths.dropLast() { try "one".write(toFile: path, atomically: false, encoding: .utf8) }
    let former = FileTraces(of: paths)
    #expect(FileTraces(of: paths) == former && former.changes(since: former).isEmpty)
    // The clock of a file system moves in steps of some milliseconds.
    usleep(20_000)
    try "two".write(toFile: paths[0], atomically: false, encoding: .utf8)
    try FileManager.default.removeItem(atPath: paths[1])
    try "new".write(toFile: paths[3], atomically: false, encoding: .utf8)
    #expect(FileTraces(of: paths).changes(since: former) == [paths[0], paths[1], paths[3]])
    #expect(FileTraces(of: Array(paths[1...2])).changes(since: former) == [paths[0], paths[1]])
  }

  @Test("a file that another takes the place of has changed")
  func replaced() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "suluh-trace-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try "one".write(toFile: path, atomically: true, encoding: .utf8)
    let former = FileTraces(of: [path])
    try "two".write(toFile: path, atomically: true, encoding: .utf8)
    #expect(FileTraces(of: [path]).changes(since: former) == [path])
  }
}
