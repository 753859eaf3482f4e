import Diagnostics

/// A table of comma-separated values (RFC 4180) with a header row; semicolons are accepted where the header uses them,
/// as office programs in Indonesia write them.
struct CSVTable {
  let file: SourceFile
  let columns: [String]
  private let separator: UInt8

  struct Row {
    let fields: [String]
    /// 1-based line of the file.
    let line: Int
  }

  init?(_ file: SourceFile, findings: Findings) {
    self.file = file
    let header = file.lineBytes(1)
    let comma = UInt8(ascii: ",")
    separator = header.contains(comma) ? comma : UInt8(ascii: ";")
    columns = header.split(separator: separator, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self).trimmingSpaces.withoutQuotationMarks
    }
    for (index, column) in columns.enumerated() {
      guard let first = columns[..<index].firstIndex(of: column) else { continue }
      findings.add(.duplicateKey(column, at: place(of: index, inLine: 1), first: place(of: first, inLine: 1)))
      return nil
    }
  }

  /// The place of a field, found anew: few are ever asked for.
  func place(of column: Int, inLine line: Int) -> SourceLocation {
    var offset = file.lineStarts[line - 1]
    var start = offset
    var current = line
    for _ in 0...column {
      start = offset
      _ = readField(&offset, &current)
      if offset < file.bytes.count, file.bytes[offset] == separator { offset += 1 }
    }
    let end = offset > start && offset <= file.bytes.count && file.bytes[offset - 1] == separator ? offset - 1 : offset
    return file.location(atOffset: start, length: end - start)
  }

  /// Calls `body` for each row that has as many fields as the header; the others are findings.
  func forEachRow(_ findings: Findings, _ body: (Row) -> Void) {
    var offset = file.lineStarts.count > 1 ? file.lineStarts[1] : file.bytes.count
    var line = 2
    while offset < file.bytes.count {
      let start = line
      let fields = readRow(&offset, &line)
      if fields == [""] { continue }
      guard fields.count == columns.count else {
        let expected = columns.count
        findings.add(
          .wrongFieldCount(fields.count, expected: expected, at: SourceLocation(path: file.path, line: start)))
        continue
      }
      body(Row(fields: fields, line: start))
    }
  }

  private func readRow(_ offset: inout Int, _ line: inout Int) -> [String] {
    var fields: [String] = []
    fields.reserveCapacity(columns.count)
    while true {
      fields.append(readField(&offset, &line))
      guard offset < file.bytes.count else { return fields }
      let end = file.bytes[offset]
      offset += 1
      if end == UInt8(ascii: "\n") {
        line += 1
        return fields
      }
    }
  }

  /// One field; ends before the separator or the line's end.
  private func readField(_ offset: inout Int, _ line: inout Int) -> String {
    if offset < file.bytes.count, file.bytes[offset] == UInt8(ascii: "\"") { return readQuoted(&offset, &line) }
    let start = offset
    while offset < file.bytes.count, file.bytes[offset] != separator, file.bytes[offset] != UInt8(ascii: "\n") {
      offset += 1
    }
    return String(decoding: Self.trimmed(file.bytes[start..<offset]), as: UTF8.self)
  }

  /// Without spaces, no-break spaces and a carriage return at either end.
  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while let first = bytes.first {
      if first == UInt8(ascii: " ") {
        bytes.removeFirst()
      } else if bytes.starts(with: "\u{A0}".utf8) {
        bytes.removeFirst(2)
      } else {
        break
      }
    }
    while let last = bytes.last {
      if last == UInt8(ascii: " ") || last == UInt8(ascii: "\r") {
        bytes.removeLast()
      } else if bytes.count > 1, last == 0xA0, bytes[bytes.endIndex - 2] == 0xC2 {
        bytes.removeLast(2)
      } else {
        break
      }
    }
    return bytes
  }

  /// A field in quotation marks, in which a doubled mark stands for one; ends before the separator.
  private func readQuoted(_ offset: inout Int, _ line: inout Int) -> String {
    let quote = UInt8(ascii: "\"")
    var bytes: [UInt8] = []
    offset += 1
    while offset < file.bytes.count {
      let byte = file.bytes[offset]
      if byte == quote {
        offset += 1
        guard offset < file.bytes.count, file.bytes[offset] == quote else { break }
      }
      if byte == UInt8(ascii: "\n") { line += 1 }
      bytes.append(byte)
      offset += 1
    }
    while offset < file.bytes.count, file.bytes[offset] != separator, file.bytes[offset] != UInt8(ascii: "\n") {
      offset += 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension String {
  fileprivate var withoutQuotationMarks: String {
    count > 1 && hasPrefix("\"") && hasSuffix("\"") ? String(dropFirst().dropLast()) : self
  }
}

extension DiagnosticKind {
  static let wrongFieldCount = DiagnosticKind(
    "wrong-field-count", .error,
    explanation: Message(
      en: """
        Each row of a table has as many fields as its header. A comma inside a field needs quotation marks around \
        the field.
        """,
      id: """
        Setiap baris tabel punya jumlah kolom yang sama dengan baris judulnya. Koma di dalam isi perlu tanda kutip \
        di sekelilingnya.
        """))
}

extension Diagnostic {
  static func wrongFieldCount(_ count: Int, expected: Int, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .wrongFieldCount, at: location,
      Message(
        en: "the row has \(count) fields, the header \(expected)",
        id: "baris ini punya \(count) kolom, judulnya \(expected)"),
      hint: Message(
        en: "put quotation marks around a field with a comma",
        id: "beri tanda kutip pada isi yang mengandung koma"))
  }
}
