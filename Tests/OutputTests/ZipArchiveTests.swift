import Testing

@testable import Output

@Suite("Archives")
struct ZipArchiveTests {
  @Test("the checksum is that of the standard's own example")
  func checksum() {
    #expect(CRC32.checksum(of: Array("123456789".utf8)) == 0xcbf4_3926)
    #expect(CRC32.checksum(of: []) == 0)
  }

  @Test("an empty archive is only its end")
  func empty() {
    #expect(ZipArchive().bytes == [0x50, 0x4b, 5, 6] + Array(repeating: 0, count: 18))
  }

  @Test("files stand in the archive as they are, in their order, and the list at the end counts them")
  func files() {
    var archive = ZipArchive()
    archive.add("id/a.txt", Array("satu".utf8))
    archive.add("en/b.txt", Array("two".utf8))
    let bytes = archive.bytes
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.firstRange(of: "id/a.txtsatu") != nil)
    #expect(text.firstRange(of: "en/b.txttwo") != nil)
    let end = bytes.suffix(22)
    #expect(Array(end.dropFirst(8).prefix(4)) == [2, 0, 2, 0])
  }

  @Test("the same files make the same bytes")
  func same() {
    func archive() -> [UInt8] {
      var archive = ZipArchive()
      archive.add("a", Array(repeating: 7, count: 1000))
      return archive.bytes
    }
    #expect(archive() == archive())
  }

  @Test("a file that is smaller when it is deflated stands so, with its real size and checksum; others stand as they are")
  func deflated() {
    var archive = ZipArchive()
    archive.add("a", Array("satu dua".utf8), deflated: [1, 2, 3])
    archive.add("b", [9], deflated: [1, 2])
    let bytes = archive.bytes
    // Method, then behind the day and the checksum both sizes.
    #expect(Array(bytes[8..<10]) == [8, 0] && Array(bytes[18..<26]) == [3, 0, 0, 0, 8, 0, 0, 0])
    #expect(Array(bytes[31..<34]) == [1, 2, 3])
    #expect(Array(bytes[42..<44]) == [0, 0] && bytes[65] == 9)
  }
}
