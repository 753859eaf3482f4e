/// The syntax around a link's text, followed by the rules of CommonMark 0.30, sections 4.7 and 6.3.
extension SourceTrail {
  /// Where the source says a link's destination.
  struct DestinationPlace {
    let stretch: Stretch
    /// Whether it is only a label: the destination itself stands in a reference definition.
    let isReference: Bool
  }

  /// Steps over what follows a link's text, the closing bracket included.
  ///
  /// - Parameter textStart: where the link's text began, which is its label in `[label]`.
  mutating func skipLinkTail(from textStart: Position) -> DestinationPlace {
    let text = stretch(from: textStart)
    expect(UInt8(ascii: "]"))
    let start = position
    if skip(UInt8(ascii: "(")), let destination = skipDestinationAndTitle() {
      return DestinationPlace(stretch: destination, isReference: false)
    }
    position = start
    if let label = skipLabel() {
      if !label.range.isEmpty { return DestinationPlace(stretch: label, isReference: true) }
    } else {
      position = start
    }
    return DestinationPlace(stretch: text, isReference: true)
  }

  /// Steps over a reference definition and the end of its line; stays where it is if there is none.
  mutating func skipReferenceDefinition() -> Bool {
    let start = position
    guard let label = skipLabel(), !label.range.isEmpty, skip(UInt8(ascii: ":")) else { return back(to: start) }
    skipBlanksAndOneBreak()
    guard skipDestination() != nil else { return back(to: start) }
    let beforeTitle = position
    skipBlanksAndOneBreak()
    let hasSpace = position.offset != beforeTitle.offset || position.line != beforeTitle.line
    if hasSpace, skipTitle(), skipRestOfLine() { return true }
    position = beforeTitle
    return skipRestOfLine() || back(to: start)
  }

  private mutating func back(to start: Position) -> Bool {
    position = start
    return false
  }

  private mutating func skipRestOfLine() -> Bool {
    skipBlanks()
    guard position.offset == position.end else { return false }
    nextLine()
    return true
  }

  private mutating func skipBlanksAndOneBreak() {
    skipBlanks()
    if position.offset == position.end { nextLine() }
    skipBlanks()
  }

  /// Steps over `destination "title")`; nil if that is not what follows.
  private mutating func skipDestinationAndTitle() -> Stretch? {
    skipSpaces()
    guard let destination = skipDestination() else { return nil }
    if isSpace(peek) {
      skipSpaces()
      if skipTitle() { skipSpaces() }
    }
    return skip(UInt8(ascii: ")")) ? destination : nil
  }

  private mutating func skipDestination() -> Stretch? {
    skip(UInt8(ascii: "<")) ? skipPointedDestination() : skipBareDestination()
  }

  private mutating func skipPointedDestination() -> Stretch? {
    let start = position
    while position.offset < position.end {
      switch text[position.offset] {
      case UInt8(ascii: ">"):
        position.offset += 1
        return Stretch(line: start.line, range: start.offset..<(position.offset - 1))
      case UInt8(ascii: "<"): return nil
      case UInt8(ascii: "\\"): position.offset = min(position.offset + 2, position.end)
      default: position.offset += 1
      }
    }
    return nil
  }

  private mutating func skipBareDestination() -> Stretch? {
    let start = position
    var depth = 0
    scan: while position.offset < position.end {
      let byte = text[position.offset]
      switch byte {
      case UInt8(ascii: "\\") where position.offset + 1 < position.end && isPunctuation(text[position.offset + 1]):
        position.offset += 1
      case UInt8(ascii: "("):
        depth += 1
        if depth > 32 { return nil }
      case UInt8(ascii: ")"):
        if depth == 0 { break scan }
        depth -= 1
      case _ where isSpace(byte): break scan
      default: break
      }
      position.offset += 1
    }
    guard depth == 0 else { return nil }
    let isAtSpace = isSpace(peek) || peek == 0 && position.offset == position.end
    if isAtSpace, position.offset == start.offset { return nil }
    return Stretch(line: start.line, range: start.offset..<position.offset)
  }

  /// Steps over a title with its quotes or parentheses; says whether there is one and moves only then.
  private mutating func skipTitle() -> Bool {
    let start = position
    let opener = peek
    guard opener == UInt8(ascii: "\"") || opener == UInt8(ascii: "'") || opener == UInt8(ascii: "(") else {
      return false
    }
    let closer = opener == UInt8(ascii: "(") ? UInt8(ascii: ")") : opener
    advance()
    while peek != 0 || position.offset < position.end {
      let byte = peek
      advance()
      if byte == closer { return true }
      if byte == UInt8(ascii: "("), closer == UInt8(ascii: ")") { break }
      if byte == UInt8(ascii: "\\"), isPunctuation(peek) { advance() }
    }
    return back(to: start)
  }

  /// Steps over `[label]` and gives the place of what the label's first line says; nil if that is not what follows.
  private mutating func skipLabel() -> Stretch? {
    guard skip(UInt8(ascii: "[")) else { return nil }
    skipSpaces()
    let start = position
    var length = 0
    while peek != 0 || position.offset < position.end {
      switch peek {
      case UInt8(ascii: "]"):
        let label = stretch(from: start)
        advance()
        return label
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "\\"):
        advance()
        length += 1
        if isPunctuation(peek) { advance() }
      default: advance()
      }
      length += 1
      if length > 1000 { return nil }
    }
    return nil
  }
}
