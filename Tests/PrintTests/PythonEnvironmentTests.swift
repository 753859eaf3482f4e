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
    let fonts = try fakeFonts()
    defer { try? FileManager.default.removeItem(atPath: fonts) }
    await #expect(throws: PythonEnvironment.Problem.cannotWrite("/dev/null/suluh")) {
      try await PythonEnvironment.ready(in: "/dev/null/suluh", fonts: fonts)
    }
  }

  /// What a Python does that is only told to have libraries, or to have no network.
  private func ready(libraries: String, network: Bool = true) async throws -> PythonEnvironment {
    let folder = FileManager.default.temporaryDirectory.appending(path: "suluh-python-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let program = """
      #!/bin/sh
      case "$*" in
        --version) echo "Python 3.99";;
        "-m venv "*) mkdir -p "$3/bin" && cp "$0" "$3/bin/python3";;
        "-m pip "*) \(network ? "true" : "echo 'ERROR: No matching distribution found for brotli' >&2; exit 1");;
        *--libraries) echo '\(libraries)';;
      esac
      """
    try Data(program.utf8).write(to: URL(filePath: "\(folder)/python3"))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(folder)/python3")
    let fonts = try fakeFonts()
    defer { try? FileManager.default.removeItem(atPath: fonts) }
    return try await PythonEnvironment.ready(in: "\(folder)/cache", fonts: fonts, python: "\(folder)/python3")
  }

  @Test("A library that is missing is named before the first sheet")
  func noLibrary() async throws {
    await #expect(throws: PythonEnvironment.Problem.noLibrary(["libharfbuzz-subset.so.0"])) {
      try await ready(libraries: #"{"libpango-1.0.so.0": "1.56.3", "libharfbuzz-subset.so.0": null}"#)
    }
  }

  @Test("Another version of a library makes other PDFs")
  func versions() async throws {
    let digests = try await [
      ready(libraries: #"{"libpango-1.0.so.0": "1.56.3"}"#), ready(libraries: #"{"libpango-1.0.so.0": "1.56.4"}"#),
      ready(libraries: #"{"libpango-1.0.so.0": "1.56.3"}"#),
    ].map(\.digest)
    #expect(digests[0] != digests[1])
    #expect(digests[0] == digests[2])
  }

  @Test("Packages that cannot be fetched are another problem than an installation that fails")
  func noNetwork() async throws {
    await #expect(throws: PythonEnvironment.Problem.cannotFetch("ERROR: No matching distribution found for brotli")) {
      try await ready(libraries: "{}", network: false)
    }
  }

  @Test("Folders may have any name: the list of fonts stays well-formed")
  func folderNames() {
    let list = PythonEnvironment.fontConfiguration("/a&b", in: "/<c>")
    #expect(list.contains("<dir>/a&amp;b</dir><cachedir>/&lt;c&gt;/fontconfig</cachedir>"))
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
