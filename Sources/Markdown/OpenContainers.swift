/// The block quotes and list items around a block, and where their prefixes (`> `, indentation) end on a line.
///
/// cmark does not say where the text of a continuation line begins, so its rules are followed here: a line that lacks
/// a prefix continues the paragraph lazily, and its text begins where the prefixes stop.
struct OpenContainers {
  private var open: [Container] = []

  private struct Container {
    /// The columns that a list item's marker and padding take; nil for a block quote.
    let width: Int?
    /// The line on which it begins.
    let line: Int
    /// Where its contents begin on that line.
    let contents: PrefixScanner.Point
  }

  /// Opens a block quote that begins on a line, of which `range` are the bytes.
  mutating func enterQuote(line: Int, in text: UnsafeBufferPointer<UInt8>, range: Range<Int>) {
    var scanner = scanner(line: line, in: text, range: range)
    _ = scanner.skipQuoteMarker()
    open.append(Container(width: nil, line: line, contents: scanner.point))
  }

  /// - Parameter marker: offset of the bullet or of the first digit.
  mutating func enterItem(line: Int, marker: Int, in text: UnsafeBufferPointer<UInt8>, range: Range<Int>) {
    var scanner = scanner(line: line, in: text, range: range)
    let width = scanner.itemWidth(marker: marker)
    scanner.skip(columns: width)
    open.append(Container(width: width, line: line, contents: scanner.point))
  }

  /// Closes the innermost.
  mutating func leave() {
    open.removeLast()
  }

  /// Where the contents of the innermost container begin on a line.
  func scanner(line: Int, in text: UnsafeBufferPointer<UInt8>, range: Range<Int>) -> PrefixScanner {
    if let innermost = open.last, innermost.line == line {
      return PrefixScanner(text: text, end: range.upperBound, point: innermost.contents)
    }
    var scanner = PrefixScanner(text: text, end: range.upperBound, point: .init(offset: range.lowerBound, column: 0))
    for container in open {
      if let width = container.width {
        guard scanner.indent >= width else { break }
        scanner.skip(columns: width)
      } else {
        guard scanner.skipQuoteMarker() else { break }
      }
    }
    return scanner
  }
}

/// Counts columns on a line as CommonMark does: a tab reaches to the next multiple of four and can be taken in part.
struct PrefixScanner {
  /// All bytes.
  let text: UnsafeBufferPointer<UInt8>
  /// Offset of the line's end.
  let end: Int
  /// How far the line is read.
  var point: Point

  /// A place on a line.
  struct Point {
    var offset: Int
    /// 0-based.
    var column: Int
  }

  /// How many columns of white space follow.
  var indent: Int { nextInk.column - point.column }

  /// The offset of the first byte that is neither space nor tab.
  var inkOffset: Int { nextInk.offset }

  /// Takes `>` and one column of white space after it, if they come next.
  mutating func skipQuoteMarker() -> Bool {
    let ink = nextInk
    guard ink.column - point.column < 4, ink.offset < end, text[ink.offset] == UInt8(ascii: ">") else { return false }
    point = Point(offset: ink.offset + 1, column: ink.column + 1)
    if point.offset < end, isBlank(text[point.offset]) { skip(columns: 1) }
    return true
  }

  /// Moves on by columns; what is not a tab takes one.
  mutating func skip(columns: Int) {
    let target = point.column + columns
    while point.column < target, point.offset < end {
      let stop = text[point.offset] == UInt8(ascii: "\t") ? (point.column / 4 + 1) * 4 : point.column + 1
      if stop <= target { point.offset += 1 }
      point.column = min(stop, target)
    }
  }

  /// The columns from here to the contents of the list item whose marker stands at an offset.
  func itemWidth(marker: Int) -> Int {
    var after = nextInk
    let start = after.column
    var offset = marker
    while offset < end, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[offset]) { offset += 1 }
    let length = min(offset + 1, end) - marker
    after = Point(offset: after.offset + length, column: start + length)
    let rest = PrefixScanner(text: text, end: end, point: after)
    let spaces = rest.indent
    let isEmpty = rest.inkOffset >= end
    return start - point.column + length + (spaces > 4 || spaces < 1 || isEmpty ? 1 : spaces)
  }

  private var nextInk: Point {
    var next = point
    while next.offset < end, isBlank(text[next.offset]) {
      next.column = text[next.offset] == UInt8(ascii: "\t") ? (next.column / 4 + 1) * 4 : next.column + 1
      next.offset += 1
    }
    return next
  }
}

/// Whether a byte is a space or a tab.
func isBlank(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
}

/// Whether a byte is white space for cmark.
func isSpace(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || (9...13).contains(byte)
}

/// Whether a byte is one of the ASCII characters that a backslash can escape.
func isPunctuation(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
  default: false
  }
}
