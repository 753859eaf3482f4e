import Diagnostics

/// Where in the source the walk through a block's inlines stands.
///
/// cmark's columns of inlines are not right, so the source is followed along: each node says what was read, and the
/// trail steps over the bytes that say it, prefixes of continuation lines, escapes and delimiters included.
struct SourceTrail {
  /// The source's bytes.
  let text: UnsafeBufferPointer<UInt8>
  /// The source's lines and places.
  let source: SourceText
  /// The block quotes and list items around the block.
  var containers = OpenContainers()
  /// The next byte.
  var position = Position(line: 0, offset: 0, end: 0)
  /// The last line of the block.
  private var lastLine = 0
  /// How often the source did not say what cmark read. Stays 0 unless cmark changes its rules.
  private(set) var lossCount = 0

  /// A place in the source.
  struct Position {
    var line: Int
    /// Of the next byte.
    var offset: Int
    /// Of the line's end.
    var end: Int
  }

  /// A part of one line that stands for text.
  struct Stretch {
    var line: Int
    var range: Range<Int>
    /// What it stands for, where that is not its own bytes.
    var decoded: [UInt8]?
  }

  /// Begins outside of all blocks.
  init(text: UnsafeBufferPointer<UInt8>, source: SourceText) {
    self.text = text
    self.source = source
  }

  /// Goes to the first byte of a paragraph's or heading's text.
  mutating func begin(_ block: CommonMarkNode) {
    let line = block.startLine
    let range = source.line(line)
    let start = min(range.lowerBound + block.startColumn - 1, range.upperBound)
    position = Position(line: line, offset: start, end: range.upperBound)
    let isUnderlined = block.kind == .heading && block.endLine > line
    lastLine = isUnderlined ? block.endLine - 1 : max(line, block.endLine)
    if block.kind == .heading, !isUnderlined {
      while skip(UInt8(ascii: "#")) {}
      skipBlanks()
    } else {
      skipBlanks()
      while peek == UInt8(ascii: "["), skipReferenceDefinition() { skipBlanks() }
    }
  }

  /// The next byte; `\n` at a line's end, NUL at the block's.
  var peek: UInt8 {
    if position.offset < position.end { return text[position.offset] }
    return position.line < lastLine ? UInt8(ascii: "\n") : 0
  }

  /// Steps over one byte, or from a line's end to the text of the next line.
  mutating func advance() {
    if position.offset < position.end { position.offset += 1 } else { nextLine() }
  }

  /// Steps over a byte of the current line if it comes next, and says so.
  mutating func skip(_ byte: UInt8) -> Bool {
    guard position.offset < position.end, text[position.offset] == byte else { return false }
    position.offset += 1
    return true
  }

  /// Steps over spaces and tabs on the current line.
  mutating func skipBlanks() {
    while position.offset < position.end, isBlank(text[position.offset]) { position.offset += 1 }
  }

  /// Steps over white space, line ends included.
  mutating func skipSpaces() {
    while isSpace(peek) { advance() }
  }

  /// Goes to the text of the block's next line.
  mutating func nextLine() {
    guard position.line < lastLine else {
      position.offset = position.end
      return
    }
    let line = position.line + 1
    let range = source.line(line)
    let scanner = containers.scanner(line: line, in: text, range: range)
    position = Position(line: line, offset: scanner.inkOffset, end: range.upperBound)
  }

  /// Steps over a soft or hard break.
  mutating func skipBreak() {
    _ = skip(UInt8(ascii: "\\"))
    while position.offset < position.end, isSpace(text[position.offset]) { position.offset += 1 }
    if position.offset < position.end { lossCount += 1 }
    nextLine()
  }

  /// Steps over the delimiters of emphasis.
  mutating func skipDelimiters(_ count: Int) {
    for _ in 0..<count where !skip(UInt8(ascii: "*")) && !skip(UInt8(ascii: "_")) { lossCount += 1 }
  }

  /// Steps over a byte that has to come next.
  mutating func expect(_ byte: UInt8) {
    if !skip(byte) { lossCount += 1 }
  }

  /// What was stepped over since a position, on that position's line.
  func stretch(from start: Position) -> Stretch {
    let end = position.line == start.line ? position.offset : start.end
    return Stretch(line: start.line, range: start.offset..<max(end, start.offset))
  }

  /// The place of a stretch in its file.
  func location(of stretch: Stretch) -> SourceLocation {
    source.location(line: stretch.line, offset: stretch.range.lowerBound, length: stretch.range.count)
  }

  /// Notes that the source did not say what cmark read, and gives a stretch that stands for the text all the same.
  mutating func lost(_ literal: UnsafeBufferPointer<UInt8>) -> Stretch {
    lossCount += 1
    return Stretch(line: position.line, range: position.offset..<position.offset, decoded: Array(literal))
  }
}
