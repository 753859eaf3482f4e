import Diagnostics
import Glibc

/// The text that is parsed, with the place of each of its lines in a file. Lines are counted from 1, as cmark does.
struct SourceText: Sendable {
  /// Of the file that the lines are placed in.
  let path: String
  /// What offsets point into.
  let bytes: [UInt8]
  /// Where the text to parse begins in `bytes`.
  let start: Int
  /// Offsets of all lines' first bytes; the text's first line is `lineStarts[firstLine]`.
  private let lineStarts: [Int]
  private let firstLine: Int
  /// Line and column of each line's first byte where they are not those of the file that `bytes` is.
  private let places: [(line: Int, column: Int)]?

  /// A file from `bodyOffset` on, which is the start of a line.
  init(_ file: SourceFile, from bodyOffset: Int) {
    path = file.path
    bytes = file.bytes
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    start = bodyOffset + (file.bytes[bodyOffset...].starts(with: byteOrderMark) ? 3 : 0)
    guard Self.hasLoneCarriageReturn(file.bytes, from: start) else {
      lineStarts = file.lineStarts
      firstLine = file.location(atOffset: bodyOffset).line - 1
      places = nil
      return
    }
    lineStarts = Self.lineStarts(in: file.bytes, from: start)
    firstLine = 0
    places = lineStarts.map { offset in
      let location = file.location(atOffset: offset)
      return (location.line, location.column)
    }
  }

  /// Lines of other places, one below the other.
  ///
  /// - Parameter indent: so many spaces are put before each line.
  /// - Parameter opening: a line of its own before the first.
  init(_ lines: [SourceLine], indent: Int = 0, opening: String? = nil) {
    path = lines.first?.location.path ?? ""
    var bytes: [UInt8] = []
    var starts: [Int] = []
    var places: [(line: Int, column: Int)] = []
    if let opening, let first = lines.first {
      starts.append(0)
      places.append((first.location.line, first.location.column))
      bytes += opening.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    for line in lines {
      starts.append(bytes.count)
      places.append((line.location.line, line.location.column - indent))
      bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
      bytes += line.text.utf8.lazy.filter { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
      bytes.append(UInt8(ascii: "\n"))
    }
    self.bytes = bytes
    self.places = places
    start = 0
    lineStarts = starts
    firstLine = 0
  }

  /// The bytes of a line without its ending; empty past the end.
  func line(_ line: Int) -> Range<Int> {
    let index = firstLine + line - 1
    guard line >= 1, index < lineStarts.count else { return bytes.count..<bytes.count }
    let from = line == 1 ? max(start, lineStarts[index]) : lineStarts[index]
    var to = index + 1 < lineStarts.count ? lineStarts[index + 1] : bytes.count
    if to > from, bytes[to - 1] == UInt8(ascii: "\n") { to -= 1 }
    if to > from, bytes[to - 1] == UInt8(ascii: "\r") { to -= 1 }
    return from..<to
  }

  /// The place of an offset in `bytes` that lies in the given line.
  func location(line: Int, offset: Int, length: Int = 1) -> SourceLocation {
    let place = place(line: line, offset: offset)
    return SourceLocation(path: path, line: place.line, column: place.column, length: length)
  }

  /// Line and column in the file of an offset in `bytes` that lies in the given line.
  func place(line: Int, offset: Int) -> (line: Int, column: Int) {
    let index = min(firstLine + line - 1, lineStarts.count - 1)
    guard index >= 0 else { return (1, 1) }
    let column = offset - lineStarts[index]
    guard let places else { return (index + 1, column + 1) }
    return (places[index].line, max(1, places[index].column + column))
  }

  /// Whether a carriage return stands anywhere but before a line feed: cmark ends a line there, `SourceFile` does not.
  private static func hasLoneCarriageReturn(_ bytes: [UInt8], from start: Int) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      var offset = start
      while let found = buffer.firstIndex(of: UInt8(ascii: "\r"), from: offset) {
        guard found + 1 < buffer.count, buffer[found + 1] == UInt8(ascii: "\n") else { return true }
        offset = found + 2
      }
      return false
    }
  }

  private static func lineStarts(in bytes: [UInt8], from start: Int) -> [Int] {
    var starts = [start]
    for offset in bytes.indices[start...] {
      let isBeforeLineFeed = offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "\n")
      switch bytes[offset] {
      case UInt8(ascii: "\n"): starts.append(offset + 1)
      case UInt8(ascii: "\r") where !isBeforeLineFeed: starts.append(offset + 1)
      default: break
      }
    }
    return starts
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first place of a byte at or after an offset, found by `memchr`.
  func firstIndex(of byte: UInt8, from offset: Int) -> Int? {
    guard let baseAddress, offset < count else { return nil }
    guard let found = memchr(baseAddress + offset, Int32(byte), count - offset) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(baseAddress)
  }
}
