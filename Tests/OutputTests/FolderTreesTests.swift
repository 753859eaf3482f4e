import Glibc
import Testing

@testable import Output

@Suite("Trees of folders")
struct FolderTreesTests {
  let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
  }

  @Test("folders above a path are made once, whoever makes them first")
  func above() throws {
    let folder = try Folder(at: scratch.path)
    for _ in 0..<2 { try folder.makeFolders(above: "a/b/c") }
    #expect(try scratch.names(in: "a") == ["b"])
    #expect(try scratch.names(in: "a/b") == [])
  }

  @Test("a linked tree has the same files, links and modes")
  func links() throws {
    try scratch.write("a/b/c", "1")
    try scratch.makeLink("a/link", to: "b")
    try #require(chmod(scratch.path + "/a/b", 0o750) == 0)
    let folder = try Folder(at: scratch.path)
    try folder.linkTree("a", to: folder, "x/y")
    #expect(try scratch.names(in: "x/y") == ["b", "link"])
    #expect(try scratch.status("x/y/b/c").inode == scratch.status("a/b/c").inode)
    #expect(try scratch.status("x/y/b").mode == 0o750)
    #expect(try scratch.status("x/y/link").kind == .link)
  }

  @Test("removing a tree stops at links, and what is gone already is fine")
  func removes() throws {
    try scratch.write("kept/x", "1")
    try scratch.write("a/b/c", "1")
    try scratch.makeLink("a/link", to: "../kept")
    try scratch.makeLink("top-link", to: "kept")
    let folder = try Folder(at: scratch.path)
    for name in ["a", "top-link", "nothing"] { try folder.removeTree(name) }
    #expect(try scratch.names() == ["kept"])
    #expect(scratch.read("kept/x") == "1")
  }
}
