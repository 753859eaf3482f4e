import Diagnostics

/// A contact's record in the text of its file. Changing it leaves every byte of other lines as it was.
struct ContactRecordText {
  /// The file's lines with their endings.
  private var lines: [[UInt8]]
  /// The line of the id, from 0.
  private let first: Int
  /// The first line after the record.
  private let end: Int

  /// 1-based.
  var line: Int { first + 1 }

  /// The whole file.
  var bytes: [UInt8] { lines.flatMap { $0 } }

  /// Nil when no line of the file opens a record of that id.
  init?(of id: String, in bytes: [UInt8]) {
    lines = bytes.lines
    guard let first = lines.firstIndex(where: { $0.key(indent: 0) == id }) else { return nil }
    self.first = first
    end = lines[(first + 1)...].firstIndex { !$0.isBlankOrComment && $0.indent == 0 } ?? lines.count
  }

  /// The ids that open records in a file.
  static func ids(in bytes: [UInt8]) -> [String] {
    bytes.lines.compactMap { $0.key(indent: 0) }
  }

  /// Adds the line `withdrawn: VALUE` below the id, or puts it in the place of the one that is there. False when the
  /// record is not written with one key a line.
  mutating func withdraw(_ value: String) -> Bool {
    guard let indent = lines[(first + 1)..<end].first(where: { !$0.isBlankOrComment })?.indent, indent > 0 else {
      return false
    }
    let ending: [UInt8] = lines[first].suffix(2) == [0x0D, 0x0A] ? [0x0D, 0x0A] : [0x0A]
    let line = Array((String(repeating: " ", count: indent) + "withdrawn: " + Self.scalar(value)).utf8) + ending
    guard let old = lines[first..<end].firstIndex(where: { $0.key(indent: indent) == "withdrawn" }) else {
      lines.insert(line, at: first + 1)
      return true
    }
    // A value may go on in lines that are indented further.
    let next = lines[(old + 1)..<end].firstIndex { $0.isBlankOrComment || $0.indent <= indent } ?? end
    lines.replaceSubrange(old..<next, with: [line])
    return true
  }

  /// The text as a YAML scalar; one that begins with a date needs quotes only for what YAML would read as a new key
  /// or a comment.
  private static func scalar(_ text: String) -> String {
    guard text.contains(": ") || text.contains(" #") || text.hasSuffix(":") else { return text }
    return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }
}

extension [UInt8] {
  fileprivate var lines: [[UInt8]] {
    var lines: [[UInt8]] = []
    var rest = self[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      lines.append(Array(rest[...end]))
      rest = rest[(end + 1)...]
    }
    if !rest.isEmpty { lines.append(Array(rest)) }
    return lines
  }

  /// The line without a byte-order mark.
  private var content: ArraySlice<UInt8> { starts(with: [0xEF, 0xBB, 0xBF]) ? self[3...] : self[...] }

  fileprivate var indent: Int { content.prefix { $0 == UInt8(ascii: " ") }.count }

  fileprivate var isBlankOrComment: Bool {
    let first = content.first { ![0x20, 0x09, 0x0D, 0x0A].contains($0) }
    return first == nil || first == UInt8(ascii: "#")
  }

  /// The key that stands in the line at that indent, without quotes.
  fileprivate func key(indent: Int) -> String? {
    guard self.indent == indent, !isBlankOrComment else { return nil }
    let text = content.dropFirst(indent)
    guard let quote = text.first, quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") else {
      let key = text.prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: " ") }
      return Self.isColon(text[key.endIndex...]) ? String(decoding: key, as: UTF8.self) : nil
    }
    let key = text.dropFirst().prefix { $0 != quote }
    return Self.isColon(text[key.endIndex...].dropFirst()) ? String(decoding: key, as: UTF8.self) : nil
  }

  private static func isColon(_ rest: ArraySlice<UInt8>) -> Bool {
    let rest = rest.drop { $0 == UInt8(ascii: " ") }
    guard rest.first == UInt8(ascii: ":") else { return false }
    return rest.dropFirst().first.map { [0x20, 0x0D, 0x0A].contains($0) } ?? true
  }
}
