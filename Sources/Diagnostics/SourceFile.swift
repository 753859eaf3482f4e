/// A file's text with its lines, so that a byte offset becomes a place.
///
/// Accepts what office programs write: a byte-order mark is not part of the text, `\r\n` ends a line like `\n`.
public struct SourceFile: Sendable {
  /// See `SourceLocation.path`.
  public let path: String
  /// The whole file as UTF-8, without a byte-order mark.
  public let bytes: [UInt8]
  /// Whether a byte-order mark (3 bytes) stood before `bytes`.
  public let hadByteOrderMark: Bool
  /// Offset of the first byte of each line.
  public let lineStarts: [Int]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    hadByteOrderMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    self.bytes = hadByteOrderMark ? Array(bytes.dropFirst(3)) : bytes
    var starts = [0]
    self.bytes.withUnsafeBufferPointer { buffer in
      for index in buffer.indices where buffer[index] == UInt8(ascii: "\n") { starts.append(index + 1) }
    }
    lineStarts = starts
  }

  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The text; invalid UTF-8 is replaced (the loader reports it before anything reads this).
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The place of a byte offset in `bytes`.
  public func location(atOffset offset: Int, length: Int = 1) -> SourceLocation {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return SourceLocation(path: path, line: low + 1, column: offset - lineStarts[low] + 1, length: length)
  }

  /// The bytes of a 1-based line without its line ending; empty past the end.
  public func lineBytes(_ line: Int) -> ArraySlice<UInt8> {
    guard line >= 1, line <= lineStarts.count else { return [] }
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return bytes[start..<end]
  }

  /// The offset of the first byte that is not UTF-8, if there is one.
  public var firstInvalidUTF8: Int? {
    var decoder = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }
}
