/// Finds the citations in the list under `sources`, however it is written: a key a line, in braces, or in one line.
struct CitationScanner {
  /// In the order of the list.
  private(set) var citations: [Citation] = []
  /// The byte behind the bracket that opens the list in the line of its key.
  private(set) var bracket: Int?
  private var depth = 0

  struct Citation {
    /// Where it begins.
    let line: Int
    /// Whether it is written in braces.
    var isFlow: Bool
    /// Without quotes.
    var source: String?
    /// Where the date of what the source says stands.
    var data: (line: Int, range: Range<Int>)?
    fileprivate var isEmpty: Bool { source == nil && data == nil }
  }

  /// From the byte `offset` of the line `first` to before the line `end`.
  init(_ lines: [RecordLine], from first: Int, at offset: Int, to end: Int) {
    for line in first..<end where !lines[line].isBlankOrComment {
      let bytes = lines[line].bytes
      var place = line == first ? offset : lines[line].indent
      if line > first, lines[line].isItem, depth == 0 {
        citations.append(Citation(line: line, isFlow: false))
        place += 1
      }
      scan(bytes, from: place, line: line, isKeyLine: line == first)
    }
  }

  private mutating func scan(_ bytes: [UInt8], from start: Int, line: Int, isKeyLine: Bool) {
    var place = start
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "#") where place == 0 || bytes[place - 1] <= 0x20: return
      case UInt8(ascii: "["):
        depth += 1
        if isKeyLine, bracket == nil { bracket = place + 1 }
      case UInt8(ascii: "{"):
        depth += 1
        if citations.last?.isEmpty != true { citations.append(Citation(line: line, isFlow: true)) }
        citations[citations.count - 1].isFlow = true
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case 0...0x20, UInt8(ascii: ","): break
      default:
        place = readPair(bytes, from: place, line: line)
        continue
      }
      place += 1
    }
  }

  /// A key and its value; gives the first byte after them.
  private mutating func readPair(_ bytes: [UInt8], from start: Int, line: Int) -> Int {
    guard let colon = bytes[start...].firstIndex(of: UInt8(ascii: ":")) else { return bytes.count }
    let key = String(decoding: bytes[start..<colon], as: UTF8.self)
    var begin = colon + 1
    while begin < bytes.count, bytes[begin] == 0x20 { begin += 1 }
    let end = endOfValue(bytes, from: begin)
    guard !citations.isEmpty, begin < end else { return max(end, colon + 1) }
    if key == "source" { citations[citations.count - 1].source = Self.unquoted(bytes[begin..<end]) }
    if key == "data" { citations[citations.count - 1].data = (line, begin..<end) }
    return end
  }

  private func endOfValue(_ bytes: [UInt8], from start: Int) -> Int {
    guard start < bytes.count else { return start }
    let quote = bytes[start]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      return bytes[(start + 1)...].firstIndex(of: quote).map { $0 + 1 } ?? bytes.count
    }
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      if depth > 0, byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") { break }
      if byte == UInt8(ascii: "#"), end > start, bytes[end - 1] <= 0x20 { break }
      end += 1
    }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return end
  }

  private static func unquoted(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let quote = text.first, quote == "'" || quote == "\"" else { return text }
    return String(text.dropFirst().dropLast())
  }
}
