/// A record in the text of its file. Changing it leaves every byte of other lines as it was.
struct RecordText {
  /// The file's lines with their endings.
  private(set) var lines: [RecordLine]
  /// The line of the id, from 0.
  let first: Int
  /// The first line after the record.
  private(set) var end: Int

  /// 1-based.
  var line: Int { first + 1 }

  /// The whole file.
  var bytes: [UInt8] { lines.flatMap(\.bytes) }

  /// Nil when no line of the file opens a record of that id.
  init?(of id: String, in bytes: [UInt8]) {
    lines = RecordLine.all(in: bytes)
    guard let first = lines.firstIndex(where: { $0.key(indent: 0) == id }) else { return nil }
    self.first = first
    end = lines[(first + 1)...].firstIndex { !$0.isBlankOrComment && $0.indent == 0 } ?? lines.count
  }

  /// The ids that open records in a file.
  static func ids(in bytes: [UInt8]) -> [String] {
    RecordLine.all(in: bytes).compactMap { $0.key(indent: 0) }
  }

  /// The whole record, below its id.
  var body: Block? { block(below: first, until: end) }

  /// The mapping below a key of another one; nil when it is not written with one key a line.
  func block(_ key: String, in parent: Block) -> Block? {
    guard let line = line(of: key, in: parent), lines[line].valueRange(indent: parent.indent)?.isEmpty == true else {
      return nil
    }
    return block(below: line, until: endOfKey(in: line, of: parent))
  }

  /// Lines with one key of a mapping each, and what belongs to those keys.
  struct Block {
    let lines: Range<Int>
    /// Spaces before its keys.
    let indent: Int
  }

  private func block(below line: Int, until end: Int) -> Block? {
    let rest = (line + 1)..<end
    guard let indent = lines[rest].first(where: { !$0.isBlankOrComment })?.indent, lines[line].indent < indent else {
      return nil
    }
    return Block(lines: rest, indent: indent)
  }

  func line(of key: String, in block: Block) -> Int? {
    lines[block.lines].firstIndex { $0.key(indent: block.indent) == key }
  }

  /// The first line that does not belong to the key in that line any more: comments and blank lines before the next
  /// key belong to that one.
  func endOfKey(in line: Int, of block: Block) -> Int {
    let rest = (line + 1)..<block.lines.upperBound
    let next = lines[rest].firstIndex { candidate in
      // The items of a list may stand as far left as its key.
      !candidate.isBlankOrComment && candidate.indent <= block.indent && !candidate.isItem
    }
    var end = next ?? block.lines.upperBound
    while end > line + 1, lines[end - 1].isBlankOrComment { end -= 1 }
    return end
  }

  /// The value of a key as it is written, quotes taken off; nil where there is none in the line.
  func value(of key: String, in block: Block) -> String? {
    guard let line = line(of: key, in: block), let range = lines[line].valueRange(indent: block.indent), !range.isEmpty
    else { return nil }
    let text = String(decoding: lines[line].bytes[range], as: UTF8.self)
    guard let quote = text.first, quote == "'" || quote == "\"" else { return text }
    return String(text.dropFirst().dropLast())
  }

  mutating func insert(_ line: RecordLine, at index: Int) {
    if index > 0, lines[index - 1].bytes.last != 0x0A {
      lines[index - 1].bytes += RecordLine("", indent: 0, endingLike: lines[first]).bytes
    }
    lines.insert(line, at: index)
    end += 1
  }

  mutating func replace(_ range: Range<Int>, with line: RecordLine) {
    lines.replaceSubrange(range, with: [line])
    end += 1 - range.count
  }

  mutating func replaceBytes(_ range: Range<Int>, ofLine line: Int, with text: String) {
    lines[line].bytes.replaceSubrange(range, with: Array(text.utf8))
  }
}

extension RecordText {
  /// Adds the line `withdrawn: VALUE` below the id, or puts it in the place of the one that is there. False when the
  /// record is not written with one key a line.
  mutating func withdraw(_ value: String) -> Bool {
    guard let body else { return false }
    let line = RecordLine("withdrawn: " + RecordLine.scalar(value), indent: body.indent, endingLike: lines[first])
    guard let old = self.line(of: "withdrawn", in: body) else {
      insert(line, at: first + 1)
      return true
    }
    // A value may go on in lines that are indented further.
    let next = lines[(old + 1)..<end].firstIndex { $0.isBlankOrComment || $0.indent <= body.indent } ?? end
    replace(old..<next, with: line)
    return true
  }
}
