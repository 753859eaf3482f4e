/// A line of a YAML file with its ending, as bytes: as much of YAML as is needed to change one value and leave
/// everything else as it is.
struct RecordLine {
  var bytes: [UInt8]

  /// The lines of a file.
  static func all(in bytes: [UInt8]) -> [RecordLine] {
    var lines: [RecordLine] = []
    var rest = bytes[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      lines.append(RecordLine(bytes: Array(rest[...end])))
      rest = rest[(end + 1)...]
    }
    if !rest.isEmpty { lines.append(RecordLine(bytes: Array(rest))) }
    return lines
  }

  /// `indent` spaces, a text, and the ending of another line; a line feed where that has none.
  init(_ text: String, indent: Int, endingLike other: RecordLine) {
    let ending: [UInt8] = other.bytes.suffix(2) == [0x0D, 0x0A] ? [0x0D, 0x0A] : [0x0A]
    bytes = Array((String(repeating: " ", count: indent) + text).utf8) + ending
  }

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Spaces before the first sign; a byte-order mark does not count.
  var indent: Int { content.prefix { $0 == UInt8(ascii: " ") }.count }

  var isBlankOrComment: Bool {
    let first = content.first { ![0x20, 0x09, 0x0D, 0x0A].contains($0) }
    return first == nil || first == UInt8(ascii: "#")
  }

  /// Whether it opens an item of a list.
  var isItem: Bool {
    let rest = content.dropFirst(indent)
    return rest.first == UInt8(ascii: "-") && (rest.dropFirst().first.map { $0 <= 0x20 } ?? true)
  }

  /// The key that stands in the line at that indent, without quotes.
  func key(indent: Int) -> String? { keyAndColon(indent: indent)?.key }

  /// Where the value of the line's key stands, without the spaces around it and without a comment; where it would
  /// begin, if there is none.
  func valueRange(indent: Int) -> Range<Int>? {
    guard let colon = keyAndColon(indent: indent)?.colon else { return nil }
    var start = colon + 1
    while start < bytes.endIndex, bytes[start] == 0x20 { start += 1 }
    var end = start
    if start < bytes.endIndex, bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'") {
      let quote = bytes[start]
      end = bytes[(start + 1)...].firstIndex(of: quote).map { $0 + 1 } ?? bytes.endIndex
      while end < bytes.endIndex, bytes[end] == quote {
        end = bytes[(end + 1)...].firstIndex(of: quote).map { $0 + 1 } ?? bytes.endIndex
      }
      return start..<end
    }
    while end < bytes.endIndex, bytes[end] != 0x0A, bytes[end] != 0x0D {
      if bytes[end] == UInt8(ascii: "#"), bytes[end - 1] <= 0x20 { break }
      end += 1
    }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    if end == start { return (colon + 1)..<(colon + 1) }
    return start..<end
  }

  /// A text as a scalar of YAML, in quotes where it needs them.
  static func scalar(_ text: String) -> String {
    let isPlain =
      !text.contains(": ") && !text.contains(" #") && !text.hasSuffix(":") && !text.hasPrefix(" ")
      && !text.hasSuffix(" ") && text.first.map { !"-?:,[]{}#&*!|>'\"%@`".contains($0) } ?? false
    if isPlain { return text }
    return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }

  /// The line without a byte-order mark.
  private var content: ArraySlice<UInt8> { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...] }

  private func keyAndColon(indent: Int) -> (key: String, colon: Int)? {
    guard self.indent == indent, !isBlankOrComment else { return nil }
    let text = content.dropFirst(indent)
    var key = text.prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: " ") }
    var end = key.endIndex
    if let quote = text.first, quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") {
      key = text.dropFirst().prefix { $0 != quote }
      end = min(key.endIndex + 1, text.endIndex)
    }
    let rest = text[end...].drop { $0 == UInt8(ascii: " ") }
    guard rest.first == UInt8(ascii: ":"), rest.dropFirst().first.map({ [0x20, 0x0D, 0x0A].contains($0) }) ?? true
    else { return nil }
    return (String(decoding: key, as: UTF8.self), rest.startIndex)
  }
}
