import Glibc

extension SourceTrail {
  /// Steps over a text node and gives the parts of the source that say it, split where they do not say it byte by byte.
  ///
  /// - Parameter hasEscapes: whether a backslash escapes; not so within `<…>`.
  mutating func follow(text literal: UnsafeBufferPointer<UInt8>, hasEscapes: Bool) -> [Stretch] {
    var stretches: [Stretch] = []
    var start = position.offset
    var read = 0
    func take(_ end: Int, _ trail: SourceTrail) {
      if end > start { stretches.append(Stretch(line: trail.position.line, range: start..<end)) }
    }
    while read < literal.count, position.offset < position.end {
      let at = position.offset
      let byte = text[at]
      if hasEscapes, byte == UInt8(ascii: "\\"), at + 1 < position.end, isPunctuation(text[at + 1]) {
        take(at, self)
        start = at + 1
        position.offset += 1
      } else if let (length, decoded) = encoded(at: at) {
        take(at, self)
        stretches.append(Stretch(line: position.line, range: at..<(at + length), decoded: decoded))
        read += decoded.count
        position.offset += length
        start = position.offset
        continue
      }
      guard text[position.offset] == literal[read] else { break }
      position.offset += 1
      read += 1
    }
    take(position.offset, self)
    if read < literal.count { stretches.append(lost(UnsafeBufferPointer(rebasing: literal[read...]))) }
    return stretches
  }

  /// Steps over a text node if the source says it byte by byte, without escapes and entities: the common case.
  mutating func follow(plainText literal: UnsafeBufferPointer<UInt8>) -> Stretch? {
    let start = position.offset
    guard let bytes = literal.baseAddress, let base = text.baseAddress, literal.count <= position.end - start,
      memcmp(bytes, base + start, literal.count) == 0,
      memchr(bytes, 0x5C, literal.count) == nil, memchr(bytes, 0x26, literal.count) == nil
    else { return nil }
    position.offset = start + literal.count
    return Stretch(line: position.line, range: start..<position.offset)
  }

  /// An entity or a NUL at an offset of the current line: how many bytes it takes and what it stands for.
  private func encoded(at offset: Int) -> (length: Int, decoded: [UInt8])? {
    if text[offset] == 0 { return (1, [0xEF, 0xBF, 0xBD]) }
    guard text[offset] == UInt8(ascii: "&") else { return nil }
    var end = offset + 1
    let limit = min(position.end, offset + 40)
    while end < limit, isEntityByte(text[end]) { end += 1 }
    guard end < limit, text[end] == UInt8(ascii: ";") else { return nil }
    let entity = UnsafeBufferPointer(rebasing: text[offset...end])
    guard let decoded = CommonMarkTree.character(ofEntity: entity) else { return nil }
    return (entity.count, decoded)
  }

  private func isEntityByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "#"): true
    default: false
    }
  }

  /// Steps over a code span and gives the parts of the source that say its text, one or more a line.
  mutating func follow(code literal: UnsafeBufferPointer<UInt8>) -> [Stretch] {
    let fence = skipBackticks()
    let start = position
    guard fence > 0, let end = findClosingBackticks(fence) else { return [lost(literal)] }
    let after = position
    position = start
    defer { position = after }
    if start.line == end.line, let padding = padding(of: start.offset..<end.offset, literal) {
      let range = (start.offset + padding)..<(end.offset - padding)
      return [Stretch(line: start.line, range: range)]
    }
    return follow(codeOverLines: literal, to: end)
  }

  /// How many spaces cmark left out on either side, 0 or 1; nil if the bytes do not say the text.
  private func padding(of range: Range<Int>, _ literal: UnsafeBufferPointer<UInt8>) -> Int? {
    let padding = (range.count - literal.count) / 2
    guard padding == 0 || padding == 1, range.count == literal.count + 2 * padding else { return nil }
    let inner = (range.lowerBound + padding)..<(range.upperBound - padding)
    return text[inner].elementsEqual(literal) ? padding : nil
  }

  private mutating func follow(codeOverLines literal: UnsafeBufferPointer<UInt8>, to end: Position) -> [Stretch] {
    var stretches: [Stretch] = []
    var start = position.offset
    var read = 0
    func take(_ trail: SourceTrail) {
      let range = start..<trail.position.offset
      if !range.isEmpty { stretches.append(Stretch(line: trail.position.line, range: range)) }
    }
    while read < literal.count, position.line < end.line || position.offset < end.offset {
      let byte = peek
      if byte == UInt8(ascii: "\n") && position.offset == position.end {
        take(self)
        advance()
        start = position.offset
        while read < literal.count, isBlank(literal[read]) { read += 1 }
      } else if byte == literal[read] {
        advance()
        read += 1
      } else if isSpace(byte) || byte == 0 {
        take(self)
        advance()
        start = position.offset
        if byte == 0 { read = min(read + 3, literal.count) }
      } else {
        break
      }
    }
    take(self)
    if read < literal.count, !literal[read...].allSatisfy(isBlank) {
      stretches.append(lost(UnsafeBufferPointer(rebasing: literal[read...])))
    }
    return stretches
  }

  private mutating func skipBackticks() -> Int {
    let start = position.offset
    while skip(UInt8(ascii: "`")) {}
    return position.offset - start
  }

  /// Goes behind the next run of exactly `count` backticks; its beginning, or nil when there is none.
  private mutating func findClosingBackticks(_ count: Int) -> Position? {
    while peek != 0 || position.offset < position.end {
      let start = position
      let found = skipBackticks()
      if found == count { return start }
      if found == 0 { advance() }
    }
    return nil
  }

  /// Steps over raw HTML and gives the place of its first line.
  mutating func follow(html literal: UnsafeBufferPointer<UInt8>) -> Stretch {
    let start = position
    var read = 0
    while read < literal.count {
      let byte = literal[read]
      if byte == UInt8(ascii: "\n") {
        nextLine()
        read += 1
        while read < literal.count, isBlank(literal[read]) { read += 1 }
      } else if position.offset < position.end, text[position.offset] == 0 {
        position.offset += 1
        read += 3
      } else if skip(byte) {
        read += 1
      } else {
        return lost(literal)
      }
    }
    return stretch(from: start)
  }
}
