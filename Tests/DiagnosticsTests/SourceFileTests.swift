import Diagnostics
import Testing

@Suite struct SourceFileTests {
  @Test("an offset becomes a line and a column in bytes")
  func place() {
    let marked = MarkedFile("é\nab ‸cd‸\n")
    #expect(marked.place.line == 2)
    #expect(marked.place.column == "ab ".utf8.count + 1)
    #expect(marked.place.length == "cd".utf8.count)
  }

  @Test("a byte-order mark is no part of the text")
  func byteOrderMark() {
    let file = SourceFile(path: "a", bytes: [0xEF, 0xBB, 0xBF] + Array("ab".utf8))
    #expect(file.hadByteOrderMark)
    #expect(file.text == "ab")
    #expect(file.location(atOffset: 0).column == 1)
  }

  @Test("a line has no line ending, of whichever kind", arguments: ["\n", "\r\n"])
  func lineEndings(ending: String) {
    let file = SourceFile(path: "a", text: ["one", "", "three"].joined(separator: ending))
    #expect((1...4).map { String(decoding: file.lineBytes($0), as: UTF8.self) } == ["one", "", "three", ""])
  }

  @Test("the first byte that is not UTF-8 is found", arguments: [0x80, 0xC3, 0xFF] as [UInt8])
  func invalid(byte: UInt8) {
    let start = Array("aé\n".utf8)
    #expect(SourceFile(path: "a", bytes: start + [byte] + Array("a".utf8)).firstInvalidUTF8 == start.count)
    #expect(SourceFile(path: "a", bytes: start).firstInvalidUTF8 == nil)
  }
}
