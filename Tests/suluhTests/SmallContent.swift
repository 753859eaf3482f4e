import Content
import Foundation
import SiteBuild
import Testing

/// The base site of the build's tests in a folder of its own, with the repository's interface strings; gone with it.
final class SmallContent: Sendable {
  let path: String

  static let today = Day("2026-11-21")!

  init() throws {
    let files = FileManager.default
    let tests = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    path = files.temporaryDirectory.appending(path: "suluh-small-\(UUID().uuidString)").path(percentEncoded: false)
    try files.createDirectory(atPath: path, withIntermediateDirectories: true)
    try files.copyItem(
      at: tests.appending(path: "../SiteBuildTests/BaseSite/content"), to: URL(filePath: path + "/content"))
    for tag in ["id", "en"] {
      let name = "content/languages/\(tag).yml"
      let real = try String(contentsOf: tests.appending(path: "../../\(name)"), encoding: .utf8)
      let strings = try #require(real.firstRange(of: "\ntext:\n"), "'\(name)' has a section of interface strings")
      try write(name, try text(name) + real[strings.lowerBound...])
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func text(_ name: String) throws -> String { try String(contentsOfFile: path + "/" + name, encoding: .utf8) }

  func write(_ name: String, _ text: String) throws {
    try text.write(toFile: path + "/" + name, atomically: true, encoding: .utf8)
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: path + "/" + name, withIntermediateDirectories: true)
  }

  /// Replaces a text that stands in a file once.
  func edit(_ name: String, _ old: String, _ new: String) throws {
    let text = try text(name)
    try #require(text.ranges(of: old).count == 1, "'\(old)' stands once in '\(name)'")
    try write(name, text.replacing(old, with: new))
  }

  func dated(on today: Day = today) async throws -> DatedSite {
    let loaded = await Site.load(from: ContentFolder(site: path), width: 1)
    return DatedSite(try #require(loaded.site), on: today)
  }
}

/// What is due in a small site, once it was changed, and the site on that day.
func smallDue(
  within days: Int, on today: Day = SmallContent.today, change: (SmallContent) throws -> Void = { _ in }
) async throws -> (due: [DueRecord], dated: DatedSite) {
  let content = try SmallContent()
  try change(content)
  let dated = try await content.dated(on: today)
  return (dated.recordsDue(within: days), dated)
}
