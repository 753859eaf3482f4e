/// Cuts HTML into tags and text. It is meant for the pages that this program writes, and takes whatever else it is
/// given without stopping: what is no tag is text.
struct HTMLTokenizer {
  enum Token {
    /// Bytes with character references as they were written.
    case text(Range<Int>)
    case open(Tag)
    case close(name: String)
    /// An element whose content is no HTML, such as a style sheet.
    case raw(Tag, content: Range<Int>)
  }

  struct Tag {
    /// Lower case.
    let name: String
    /// Where its attributes are written.
    let attributes: Range<Int>
  }

  private let bytes: [UInt8]
  private(set) var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Goes on reading from another offset.
  mutating func skip(to offset: Int) {
    position = max(position, min(offset, bytes.count))
  }

  mutating func next() -> Token? {
    while position < bytes.count {
      guard startsMarkup(at: position) else { return text() }
      switch bytes[position + 1] {
      case UInt8(ascii: "!"), UInt8(ascii: "?"): skipDeclaration()
      case UInt8(ascii: "/"): return closingTag()
      default: return openingTag()
      }
    }
    return nil
  }

  private func startsMarkup(at offset: Int) -> Bool {
    guard bytes[offset] == UInt8(ascii: "<"), offset + 1 < bytes.count else { return false }
    switch bytes[offset + 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "/"): return true
    case let byte: return byte.isLetter
    }
  }

  private mutating func text() -> Token {
    let start = position
    position += 1
    while position < bytes.count, bytes[position] != UInt8(ascii: "<") || !startsMarkup(at: position) { position += 1 }
    return .text(start..<position)
  }

  private mutating func skipDeclaration() {
    let isComment = bytes[position...].starts(with: "<!--".utf8)
    let end: StaticString = isComment ? "-->" : ">"
    let from = position + (isComment ? 4 : 2)
    position =
      bytes.firstOffset(of: end, from: min(from, bytes.count)).map { $0 + end.utf8CodeUnitCount } ?? bytes.count
  }

  private func name(from start: Int) -> (name: String, end: Int) {
    var end = start
    while end < bytes.count, !bytes[end].isSpace, bytes[end] != UInt8(ascii: ">"), bytes[end] != UInt8(ascii: "/") {
      end += 1
    }
    return (bytes[start..<end].lowercasedName, end)
  }

  private mutating func closingTag() -> Token {
    let (name, end) = name(from: position + 2)
    position = min(endOfTag(from: end) + 1, bytes.count)
    return .close(name: name)
  }

  private mutating func openingTag() -> Token {
    let (name, start) = name(from: position + 1)
    let end = endOfTag(from: start)
    position = min(end + 1, bytes.count)
    let tag = Tag(name: name, attributes: start..<end)
    guard name == "style" || name == "script" else { return .open(tag) }
    let close: StaticString = name == "style" ? "</style" : "</script"
    let content = position..<(bytes.firstOffset(of: close, from: position) ?? bytes.count)
    position = content.upperBound
    return .raw(tag, content: content)
  }

  /// The offset of the `>` that ends a tag; quoted values may hold one.
  private func endOfTag(from start: Int) -> Int {
    var quote: UInt8 = 0
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index
      }
      index += 1
    }
    return bytes.count
  }
}
