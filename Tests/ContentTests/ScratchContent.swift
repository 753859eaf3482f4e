import Foundation

@testable import Content

/// A folder with a `content` folder in it, for one test; gone with it.
final class ScratchContent: Sendable {
  let path: String

  var folder: ContentFolder { ContentFolder(site: path) }

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "suluh-content-\(UUID().uuidString)")
      .path(percentEncoded: false)
    try FileManager.default.createDirectory(atPath: path + "/content", withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let file = URL(filePath: path + "/" + name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path + "/" + name)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
  }

  /// The smallest whole site: the base site of the build's tests, with the repository's interface strings.
  static func baseSite() throws -> ScratchContent {
    let scratch = try ScratchContent()
    try scratch.remove("content")
    let tests = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    let files = FileManager.default
    try files.copyItem(
      at: tests.appending(path: "../SiteBuildTests/BaseSite/content"), to: URL(filePath: scratch.path + "/content"))
    for tag in ["id", "en"] {
      let name = "content/languages/\(tag).yml"
      let head = scratch.folder.read(name).file?.text ?? ""
      let real = try String(contentsOf: tests.appending(path: "../../\(name)"), encoding: .utf8)
      let start = real.firstRange(of: "\ntext:\n")?.lowerBound ?? real.startIndex
      try scratch.write(name, head + real[start...])
    }
    return scratch
  }
}
