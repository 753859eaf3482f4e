/// Reads a manifest in pieces of any length: exactly the shape that `Manifest` writes, nothing else that JSON allows.
struct ManifestParser {
  /// The first line, 1-based, that is not as it is written.
  struct Problem: Error {
    let line: Int
  }

  private enum Place { case header, files, end }

  private var line: [UInt8] = []
  private var lineNumber = 1
  private var place = Place.header
  private var header: ManifestHeader?
  private var files: [OutputFile] = []
  /// Whether the last line ended as one does that is followed by another file.
  private var expectsFile = false

  /// Takes the next bytes of the file.
  mutating func take(_ piece: UnsafeRawBufferPointer) throws(Problem) {
    var rest = piece[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      line.append(contentsOf: rest[..<end])
      try readLine()
      rest = rest[(end + 1)...]
    }
    line.append(contentsOf: rest)
  }

  /// What was read; there are no more bytes.
  mutating func finish() throws(Problem) -> Manifest {
    guard place == .end, line.isEmpty, let header else { throw Problem(line: lineNumber) }
    return Manifest(header: header, tree: OutputTree(sorted: files))
  }

  private mutating func readLine() throws(Problem) {
    var scanner = ManifestScanner(bytes: line)
    guard understand(&scanner) else { throw Problem(line: lineNumber) }
    line.removeAll(keepingCapacity: true)
    lineNumber += 1
  }

  private mutating func understand(_ scanner: inout ManifestScanner) -> Bool {
    switch place {
    case .header:
      header = scanner.header()
      place = .files
      return header != nil && scanner.isAtEnd
    case .files where scanner.skip("]}"):
      place = .end
      return !expectsFile && scanner.isAtEnd
    case .files:
      guard files.isEmpty || expectsFile, let file = scanner.file() else { return false }
      if let last = files.last, last.path >= file.path { return false }
      files.append(file)
      expectsFile = scanner.skip(",")
      return scanner.isAtEnd
    case .end: return false
    }
  }
}

/// Reads one line of a manifest from left to right. An answer of nil or false means that something else is there.
private struct ManifestScanner {
  let bytes: [UInt8]
  private var position = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { position == bytes.count }

  mutating func skip(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard bytes.count - position >= length else { return false }
    for index in 0..<length where bytes[position + index] != text.utf8Start[index] { return false }
    position += length
    return true
  }

  mutating func header() -> ManifestHeader? {
    guard skip("{\"schema\":1,\"today\":"), let today = quoted() else { return nil }
    var fields: [ManifestHeader.Field] = []
    while !skip(",\"files\":[") {
      guard skip(","), let name = quoted(), skip(":"), let value = quoted() else { return nil }
      fields.append(ManifestHeader.Field(name, value))
    }
    return ManifestHeader(today: today, fields: fields)
  }

  mutating func file() -> OutputFile? {
    guard skip("{\"path\":"), let text = quoted(), let path = OutputPath(text),
      skip(",\"size\":"), let size = number(),
      skip(",\"sha256\":\""), bytes.count - position >= 64,
      let digest = SHA256Digest(hex: bytes[position..<position + 64])
    else { return nil }
    position += 64
    return skip("\"}") ? OutputFile(path: path, size: size, digest: digest) : nil
  }

  /// A string in quotes that is UTF-8 and has no control characters.
  private mutating func quoted() -> String? {
    guard skip("\"") else { return nil }
    var text: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") || bytes[position] == byte else {
          return nil
        }
        text.append(bytes[position])
        position += 1
      case 0..<0x20: return nil
      default: text.append(byte)
      }
    }
    return nil
  }

  /// A number without sign or leading zeros, of at most 18 digits: more is no size of a file.
  private mutating func number() -> Int? {
    let start = position
    var value = 0
    while position < bytes.count, position - start < 18, (0x30...0x39).contains(bytes[position]) {
      value = value * 10 + Int(bytes[position] - 0x30)
      position += 1
    }
    let isWritten = position > start && (bytes[start] != 0x30 || position == start + 1)
    return isWritten ? value : nil
  }
}
