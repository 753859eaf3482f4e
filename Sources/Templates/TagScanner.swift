import Diagnostics

/// Finds the tags of a template.
///
/// A section, closing, comment, partial, layout or block tag that stands alone on its line takes the whole line with
/// it, so that tags can be set on lines of their own without leaving empty lines. Unlike Mustache, the space before
/// such a partial or block is not put before the lines that it prints: HTML does not need it, and `<pre>` would be
/// changed by it.
struct TagScanner {
  private let file: SourceFile
  private let bytes: [UInt8]
  private(set) var tags: [Tag] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Scans a file from its first byte to its last.
  init(_ file: SourceFile) {
    self.file = file
    bytes = file.bytes
    var offset = 0
    while let start = find("{{", from: offset) { offset = scanTag(at: start) }
  }

  /// Reads the tag whose braces open at an offset; answers where to look for the next.
  private mutating func scanTag(at start: Int) -> Int {
    let first = byte(at: start + 2)
    if first == UInt8(ascii: "{") { return refuseTripleBraces(at: start) }
    guard let end = find("}}", from: start + 2) else {
      diagnostics.append(.unclosedTag(at: file.location(atOffset: start, length: 2)))
      return bytes.count
    }
    if first == UInt8(ascii: "!") {
      add(.comment, TagName(parts: [], offset: start), start..<end + 2)
      return end + 2
    }
    if let next = find("{{", from: start + 2), next < end {
      diagnostics.append(.unclosedTag(at: file.location(atOffset: start, length: 2)))
      return next
    }
    if let sign = ForbiddenSign(first) {
      diagnostics.append(.forbiddenTag(sign, at: file.location(atOffset: start, length: end + 2 - start)))
      return end + 2
    }
    let kind = Tag.Kind(sign: first)
    let name = start + (kind == .variable ? 2 : 3)..<end
    if let name = readName(in: name, of: kind, tag: start..<end + 2) { add(kind, name, start..<end + 2) }
    return end + 2
  }

  private mutating func refuseTripleBraces(at start: Int) -> Int {
    let end = find("}}}", from: start).map { $0 + 3 } ?? start + 3
    diagnostics.append(.forbiddenTag(.tripleBraces, at: file.location(atOffset: start, length: end - start)))
    return end
  }

  private mutating func readName(in range: Range<Int>, of kind: Tag.Kind, tag: Range<Int>) -> TagName? {
    var range = range
    while let first = range.first, bytes[first].isSpaceOrLineEnd { range.removeFirst() }
    while let last = range.last, bytes[last].isSpaceOrLineEnd { range.removeLast() }
    let text = String(decoding: bytes[range], as: UTF8.self)
    if range.isEmpty {
      diagnostics.append(.emptyTag(at: file.location(atOffset: tag.lowerBound, length: tag.count)))
      return nil
    }
    let place = file.location(atOffset: range.lowerBound, length: range.count)
    if let sign = ForbiddenSign(name: bytes[range]) {
      diagnostics.append(.forbiddenTag(sign, at: place))
      return nil
    }
    if kind == .variable && text == "." { return TagName(parts: ["."], offset: range.lowerBound) }
    let isDotted = kind == .variable || kind == .section || kind == .inverted
    let isPath = kind == .partial || kind == .layout || kind == .close
    let parts = isDotted || kind == .close ? text.split(separator: ".", omittingEmptySubsequences: false) : [text[...]]
    let isWhole = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { $0.isNameByte || (isPath && $0 == UInt8(ascii: "/")) }
    }
    guard isWhole else {
      diagnostics.append(.badName(text, at: place))
      return nil
    }
    return TagName(parts: parts.map(String.init), offset: range.lowerBound)
  }

  private mutating func add(_ kind: Tag.Kind, _ name: TagName, _ range: Range<Int>) {
    let whole = kind == .variable ? range : line(around: range) ?? range
    tags.append(Tag(kind: kind, name: name, range: whole))
  }

  /// The whole lines of a tag that shares them with nothing but spaces.
  private func line(around range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while start > 0, bytes[start - 1].isSpace { start -= 1 }
    guard start == 0 || bytes[start - 1] == UInt8(ascii: "\n") else { return nil }
    var end = range.upperBound
    while end < bytes.count, bytes[end].isSpace { end += 1 }
    if end == bytes.count { return start..<end }
    if bytes[end] == UInt8(ascii: "\r"), byte(at: end + 1) == UInt8(ascii: "\n") { end += 1 }
    return bytes[end] == UInt8(ascii: "\n") ? start..<end + 1 : nil
  }

  private func byte(at offset: Int) -> UInt8? {
    offset < bytes.count ? bytes[offset] : nil
  }

  private func find(_ pattern: StaticString, from offset: Int) -> Int? {
    let count = pattern.utf8CodeUnitCount
    guard bytes.count - offset >= count else { return nil }
    return pattern.withUTF8Buffer { pattern in
      (offset...bytes.count - count).first { start in
        (0..<count).allSatisfy { bytes[start + $0] == pattern[$0] }
      }
    }
  }
}

extension Tag.Kind {
  fileprivate init(sign: UInt8?) {
    switch sign {
    case UInt8(ascii: "#"): self = .section
    case UInt8(ascii: "^"): self = .inverted
    case UInt8(ascii: "/"): self = .close
    case UInt8(ascii: ">"): self = .partial
    case UInt8(ascii: "<"): self = .layout
    case UInt8(ascii: "$"): self = .block
    default: self = .variable
    }
  }
}

extension UInt8 {
  fileprivate var isSpace: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  fileprivate var isSpaceOrLineEnd: Bool { isSpace || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }

  fileprivate var isNameByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
