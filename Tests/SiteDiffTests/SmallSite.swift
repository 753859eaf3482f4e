import Foundation
import Output
import Testing

@testable import SiteDiff

/// Two outputs from one text: `‹old|new›` stands for what differs between them. A file that is nil in one is not there.
struct SmallSite {
  var old: [String: String] = [:]
  var new: [String: String] = [:]

  init(_ files: [String: String] = [:]) {
    for (path, marked) in files { add(path, marked) }
  }

  mutating func add(_ path: String, _ marked: String) {
    old[path] = SmallSite.version(0, of: marked)
    new[path] = SmallSite.version(1, of: marked)
  }

  /// A whole page with navigation and footer around its main content.
  mutating func addPage(
    _ path: String, language: String = "id", versions: [String: String] = [:], main: String,
    footer: String = "<p>Penerbit: Suluh</p>"
  ) {
    let alternates = versions.sorted { $0.key < $1.key }.map { language, path in
      "<link rel=\"alternate\" hreflang=\"\(language)\" href=\"https://example.org/pmi/\(path)\">"
    }
    add(
      path,
      """
      <!doctype html>
      <html lang="\(language)"><head><title>Halaman \(path)</title>\(alternates.joined())
      <style>body { margin: 10px }</style></head>
      <body><header><nav><a href="../index.html">Beranda</a></nav></header>
      <main>\(main)</main>
      <footer>\(footer)</footer></body></html>
      """)
  }

  /// What differs, read from folders that are gone afterwards.
  func difference(width: Int = 2) async throws -> SiteDifference {
    let top = FileManager.default.temporaryDirectory.appending(path: "site-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: top) }
    for (name, files) in [("old", old), ("new", new)] {
      let folder = top.appending(path: name)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for (path, text) in files {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      }
    }
    return try await SiteDifference(
      between: top.appending(path: "old").path, and: top.appending(path: "new").path, width: width)
  }

  static func version(_ index: Int, of marked: String) -> String {
    var result = ""
    var rest = marked[...]
    while let open = rest.firstIndex(of: "‹"), let close = rest[open...].firstIndex(of: "›") {
      result += rest[..<open]
      let versions = rest[rest.index(after: open)..<close].split(separator: "|", omittingEmptySubsequences: false)
      result += versions[index]
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}

/// A page as the reader sees it, without a site around it.
func document(_ html: String, at path: String = "id/pelajaran/x.html") throws -> PageDocument {
  PageReader.read(PageSource(Array(html.utf8)), path: try #require(OutputPath(path)))
}

/// Generates the same numbers for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
