import Testing

@testable import Output

@Suite("Reading manifests")
struct ManifestParserTests {
  static let digest = String(repeating: "0123456789abcdef", count: 4)
  static let top = "{\"schema\":1,\"today\":\"2026-11-21\",\"files\":[\n"

  static func line(_ path: String, size: String = "1", digest: String = digest, end: String = "") -> String {
    "{\"path\":\"\(path)\",\"size\":\(size),\"sha256\":\"\(digest)\"}\(end)\n"
  }

  @Test("the line that is wrong is named", arguments: broken)
  func rejects(_ marked: String) throws {
    let mark = try #require(marked.unicodeScalars.firstIndex(of: "‸"))
    let line = marked.unicodeScalars[..<mark].count { $0 == "\n" } + 1
    let text = String(String.UnicodeScalarView(marked.unicodeScalars.filter { $0 != "‸" }))
    #expect(throws: OutputError.brokenManifest(path: "manifest.json", line: line)) {
      try Manifest(bytes: Array(text.utf8))
    }
  }

  static let broken = [
    "‸", "‸\n", "‸{}\n", "‸[]\n",
    "‸{\"schema\":2,\"today\":\"2026-11-21\",\"files\":[\n]}\n",
    "‸{\"schema\":1,\"files\":[\n]}\n",
    "‸{\"schema\":1,\"today\":\"2026-11-21\",\"files\":[]}\n",
    "‸<<<<<<< HEAD\n" + top + "]}\n",
    "‸" + top.dropLast(),
    top + "‸", top + "‸]}", top + "]}\n‸\n", top + "]}\n‸x", top + "‸]} \n",
    top + "‸=======\n]}\n",
    top + line("a", end: ",") + "‸]}\n",
    top + line("a") + "‸" + line("b") + "]}\n",
    top + line("b", end: ",") + "‸" + line("a") + "]}\n",
    top + line("a", end: ",") + "‸" + line("a") + "]}\n",
    top + "‸" + line("../a") + "]}\n",
    top + "‸" + line("a\\u0041") + "]}\n",
    top + "‸" + line("a\\") + "]}\n",
    top + "‸" + line("a", size: "01") + "]}\n",
    top + "‸" + line("a", size: "-1") + "]}\n",
    top + "‸" + line("a", size: "") + "]}\n",
    top + "‸" + line("a", size: "9999999999999999999") + "]}\n",
    top + "‸" + line("a", digest: String(digest.dropLast())) + "]}\n",
    top + "‸" + line("a", digest: digest.uppercased()) + "]}\n",
    top + line("a", end: ",") + "‸" + line("b", end: "\r") + "]}\n",
  ]

  @Test("a path that is not UTF-8 is refused")
  func invalid() {
    let bytes = Array(Self.top.utf8) + Array("{\"path\":\"".utf8) + [0xC3, 0x28] + Array("\"".utf8)
    #expect(throws: OutputError.self) { try Manifest(bytes: bytes + Array("\n]}\n".utf8)) }
  }

  @Test("pieces of any length give the same manifest")
  func pieces() throws {
    let text = Self.top + Self.line("a", end: ",") + Self.line("b") + "]}\n"
    let whole = try Manifest(bytes: Array(text.utf8))
    #expect(whole.tree.files.map(\.path.string) == ["a", "b"])
    for length in 1...80 {
      var parser = ManifestParser()
      var rest = Array(text.utf8)[...]
      while !rest.isEmpty {
        try Array(rest.prefix(length)).span.withUnsafeBytes { piece throws(ManifestParser.Problem) in
          try parser.take(piece)
        }
        rest = rest.dropFirst(length)
      }
      #expect(try parser.finish() == whole)
    }
  }

  @Test("damaged bytes never stop the program")
  func damage() {
    var numbers = SeededNumbers(state: 3)
    let text = Self.top + Self.line("a", end: ",") + Self.line("é\\\"", end: ",") + Self.line("z") + "]}\n"
    var refused = 0
    for _ in 0..<3000 {
      var bytes = Array(text.utf8)
      for _ in 0...Int.random(in: 0...3, using: &numbers) {
        let index = Int.random(in: bytes.indices, using: &numbers)
        switch Int.random(in: 0...2, using: &numbers) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &numbers)
        case 1: bytes.remove(at: index)
        default: bytes.insert(bytes.randomElement(using: &numbers) ?? 0, at: index)
        }
      }
      guard let manifest = try? Manifest(bytes: bytes) else {
        refused += 1
        continue
      }
      #expect(manifest.bytes == bytes)
    }
    #expect(refused > 1000)
  }
}
