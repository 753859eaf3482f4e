import Testing

@testable import Diagnostics

@Suite struct SourceLineFormatterTests {
  /// The excerpt of a marked line; the column is that of the first mark, counted in characters.
  private func check(_ marked: String, _ line: String, _ marker: String) {
    let file = MarkedFile(marked)
    let formatter = SourceLineFormatter(file.file, file.place)
    let lines = marked.prefix { $0 != "‸" }.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    #expect(formatter.column == (lines.last ?? "").count + 1)
    #expect(formatter.excerpt?.line == line)
    #expect(formatter.excerpt?.marker == marker)
  }

  @Test("the underline counts characters, not bytes")
  func characters() {
    check("Désolé, “‸número‸” é", "Désolé, “número” é", "         ^~~~~~")
  }

  @Test("letters with combining marks, flags and wide letters are one character each")
  func clusters() {
    check("e\u{301}🇮🇩語‸語e\u{301}‸x", "e\u{301}🇮🇩語語e\u{301}x", "   ^~")
  }

  @Test("tabs before the place stay, so that the underline stands where the console puts the place")
  func tabs() {
    check("\ta\t‸b\tc‸\n", "\ta\tb\tc", "\t \t^~~")
  }

  @Test("a place that goes on after its line is underlined up to the line's end")
  func severalLines() {
    check("one\r\ntwo ‸three\r\nfour‸\r\n", "two three", "    ^~~~~")
  }

  @Test("a place at the end of a line stands behind it")
  func endOfLine() {
    check("one two‸\nthree", "one two", "       ^")
  }

  @Test("a byte-order mark is not counted")
  func byteOrderMark() {
    let file = SourceFile(path: "a", bytes: [0xEF, 0xBB, 0xBF] + Array("ab\n".utf8))
    let formatter = SourceLineFormatter(file, file.location(atOffset: 1))
    #expect(formatter.column == 2)
    #expect(formatter.excerpt?.line == "ab")
  }

  @Test("of a long line the part around the place is shown")
  func longLine() throws {
    let width = SourceLineFormatter.width
    let words = String(repeating: "kata é ", count: 500)
    let file = MarkedFile(words + "‸here‸ " + words)
    let formatter = SourceLineFormatter(file.file, file.place)
    let excerpt = try #require(formatter.excerpt)
    #expect(formatter.column == words.count + 1)
    #expect(excerpt.line.count == width + 2)
    #expect(excerpt.line.hasPrefix("…") && excerpt.line.hasSuffix("…"))
    let start = excerpt.line.index(excerpt.line.startIndex, offsetBy: excerpt.marker.prefix { $0 == " " }.count)
    #expect(excerpt.line[start...].hasPrefix("here "))
    #expect(excerpt.marker.hasSuffix(" ^~~~"))
  }

  @Test("a long line is cut only on the side where there is more")
  func longLineStart() throws {
    let width = SourceLineFormatter.width
    let rest = String(repeating: "x", count: 2 * width)
    let start = MarkedFile("‸ab‸" + rest)
    #expect(SourceLineFormatter(start.file, start.place).excerpt?.line == ("ab" + rest).prefix(width) + "…")
    let end = MarkedFile(rest + "‸ab‸")
    #expect(SourceLineFormatter(end.file, end.place).excerpt?.line == "…" + (rest + "ab").suffix(width))
  }

  @Test("a place longer than what is shown is cut as well")
  func longPlace() throws {
    let width = SourceLineFormatter.width
    let file = MarkedFile("a‸" + String(repeating: "é", count: 20 * width) + "‸")
    let excerpt = try #require(SourceLineFormatter(file.file, file.place).excerpt)
    #expect(excerpt.line == "…" + String(repeating: "é", count: width) + "…")
    #expect(excerpt.marker == " ^" + String(repeating: "~", count: width - 1))
  }

  @Test("bytes that are no text do not reach the console")
  func notText() {
    let line: [UInt8] = Array("a\u{1B}[31m and some words b".utf8) + [0xFF] + Array("c".utf8)
    let file = SourceFile(path: "a", bytes: line)
    let invalid = file.location(atOffset: line.count - 2)
    let formatter = SourceLineFormatter(file, invalid)
    #expect(formatter.excerpt?.line == "a\u{FFFD}[31m and some words b\u{FFFD}c")
    #expect(formatter.excerpt?.marker == String(repeating: " ", count: formatter.column - 1) + "^")
  }

  @Test("of a picture, an empty line or a line that is not there, nothing is shown")
  func nothing() {
    let picture = SourceFile(path: "a", bytes: [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10, 0x4A, 0x46])
    #expect(SourceLineFormatter(picture, SourceLocation(path: "a")).excerpt == nil)
    let short = SourceFile(path: "a", text: "a\n\nb")
    #expect(SourceLineFormatter(short, SourceLocation(path: "a", line: 2)).excerpt == nil)
    #expect(SourceLineFormatter(short, SourceLocation(path: "a", line: 9)).excerpt == nil)
  }

  @Test("no bytes and no place make it trap")
  func randomBytes() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0..<400, using: &generator)).map { _ in
        generator.pick([0x0A, 0x0D, 0x09, 0x20, 0x61, 0xC3, 0xA9, 0x80, 0xF0, 0xFF, 0x00] as [UInt8])
      }
      let file = SourceFile(path: "a", bytes: bytes)
      let location = SourceLocation(
        path: "a", line: .random(in: 0..<9, using: &generator), column: .random(in: -1..<300, using: &generator),
        length: .random(in: 0..<900, using: &generator))
      let formatter = SourceLineFormatter(file, location)
      #expect(formatter.column >= 1)
      #expect(formatter.excerpt.map { !$0.marker.isEmpty } ?? true)
    }
  }
}
