import Foundation
import Testing

@testable import Print

@Suite("Where the workers run")
struct PythonEnvironmentTests {
  @Test("Without Python the problem is named before anything is written")
  func noPython() async throws {
    let cache = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    await #expect(throws: PythonEnvironment.Problem.noPython) {
      try await PythonEnvironment.ready(in: cache, python: "/no/python3")
    }
    #expect(!FileManager.default.fileExists(atPath: cache))
  }

  @Test("Without the font the problem is named, and which of its styles is missing")
  func noFont() async throws {
    await #expect(throws: PythonEnvironment.Problem.noFont("Regular")) {
      try await PythonEnvironment.ready(in: "/tmp", fonts: "/no/fonts")
    }
  }

  @Test("A cache that cannot be written is named")
  func noCache() async throws {
    await #expect(throws: PythonEnvironment.Problem.cannotWrite("/dev/null/suluh")) {
      try await PythonEnvironment.ready(in: "/dev/null/suluh", fonts: try fakeFonts())
    }
  }

  @Test("Every package is pinned by version and hash")
  func pins() {
    let lines = String(decoding: PackageResources.requirements_txt, as: UTF8.self).split(separator: "\n")
    let packages = lines.filter { !$0.hasPrefix("#") && !$0.hasPrefix(" ") }
    #expect(packages.contains { $0.hasPrefix("weasyprint==70.0 ") })
    #expect(packages.allSatisfy { $0.contains("==") && $0.hasSuffix("\\") })
    let hashes = lines.filter { $0.contains("--hash=sha256:") }
    #expect(hashes.count >= packages.count)
  }

  /// A folder with two files that are called as the fonts are.
  private func fakeFonts() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "suluh-fonts-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for style in ["Regular", "Bold"] { try Data([0]).write(to: URL(filePath: "\(folder)/Andika-\(style).ttf")) }
    return folder
  }
}
