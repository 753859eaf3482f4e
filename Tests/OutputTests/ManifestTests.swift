import Testing

@testable import Output

@Suite("Manifests")
struct ManifestTests {
  static let header = ManifestHeader(today: "2026-11-21", fields: [.init("cmark", "0.30.2")])

  @Test("a manifest is one line for each file, sorted, with a line end at the end")
  func shape() throws {
    let tree = try OutputTree([OutputTreeTests.file("b \"x\"", ""), OutputTreeTests.file("a/é", "abc")])
    let expected = """
      {"schema":1,"today":"2026-11-21","cmark":"0.30.2","files":[
      {"path":"a/é","size":3,"sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
      {"path":"b \\"x\\"","size":0,"sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}
      ]}

      """
    #expect(String(decoding: Manifest(header: Self.header, tree: tree).bytes, as: UTF8.self) == expected)
  }

  @Test("what was written is read back, from bytes and from a folder", arguments: [0, 1, 2, 3000])
  func roundTrip(_ count: Int) throws {
    let files = try (0..<count).map { number in
      OutputFile(path: try #require(OutputPath("a/\"\(number)\"/é")), bytes: Array("\(number)".utf8))
    }
    let header = ManifestHeader(today: "2026-11-21", fields: [.init("a\"b", "c\\d"), .init("", "")])
    let manifest = Manifest(header: header, tree: try OutputTree(files))
    #expect(try Manifest(bytes: manifest.bytes) == manifest)

    let scratch = try ScratchFolder()
    try scratch.write("public/manifest.json", String(decoding: manifest.bytes, as: UTF8.self))
    #expect(try Manifest(of: scratch.target) == manifest)
  }

  @Test("a folder without a manifest, or with a damaged one, is named")
  func missing() throws {
    let scratch = try ScratchFolder()
    let path = scratch.target + "/manifest.json"
    #expect(throws: OutputError.failed(.reading, path: path, code: 2)) { try Manifest(of: scratch.target) }
    try scratch.write("public/manifest.json", "{}\n")
    #expect(throws: OutputError.brokenManifest(path: path, line: 1)) { try Manifest(of: scratch.target) }
  }
}
