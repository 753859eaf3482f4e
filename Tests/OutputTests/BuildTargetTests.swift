import Testing

@testable import Output

@Suite("Build targets")
struct BuildTargetTests {
  let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
  }

  @Test("a file in place of the folder is refused")
  func file() throws {
    try scratch.write("public", "a file")
    #expect(throws: OutputError.notAFolder(path: scratch.target)) { try FolderWriter(target: scratch.target) }
    #expect(scratch.read("public") == "a file")
  }

  @Test("a file in place of a folder above is refused")
  func fileAbove() throws {
    try scratch.write("x", "a file")
    let target = scratch.path + "/x/public"
    #expect(throws: OutputError.failed(.writing, path: target, code: 20)) { try FolderWriter(target: target) }
  }

  @Test("a symbolic link to the folder stays, and the folder it points to is built")
  func link() async throws {
    try scratch.makeFolder("real/inner")
    try scratch.makeLink("public", to: "real/inner")
    let trace = try scratch.trace("public")
    try await build(["a": "1"], into: scratch.target)
    try await build(["a": "2"], into: scratch.target)
    #expect(try scratch.trace("public") == trace)
    #expect(scratch.read("real/inner/a") == "2")
    #expect(try scratch.names(in: "real") == ["inner"])
    #expect(try scratch.names() == ["public", "real"])
  }

  @Test("a symbolic link that points nowhere is refused")
  func deadLink() throws {
    try scratch.makeLink("public", to: "nowhere")
    #expect(throws: OutputError.notAFolder(path: scratch.target)) { try FolderWriter(target: scratch.target) }
    #expect(try scratch.names() == ["public"])
  }

  @Test("the top of the file system and a name of nothing are refused", arguments: ["/", "//", ""])
  func top(_ path: String) {
    #expect(throws: OutputError.self) { try FolderWriter(target: path) }
  }

  @Test(
    "slashes at the end and in a row do not matter",
    arguments: ["/public/", "//public", "/x/../public//", "/./public"])
  func slashes(_ name: String) async throws {
    try scratch.makeFolder("x")
    try await build(["a": "1"], into: scratch.path + name)
    #expect(scratch.read("public/a") == "1")
  }
}
