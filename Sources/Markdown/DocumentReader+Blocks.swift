import Diagnostics

extension DocumentReader {
  /// Opens a block quote.
  mutating func enterQuote(_ node: CommonMarkNode) {
    quoteDepth += 1
    let line = node.startLine
    trail.containers.enterQuote(line: line, in: trail.text, range: trail.source.line(line))
  }

  /// Opens a list item, and a draft of it if it is a top-level list's.
  mutating func enterItem(_ node: CommonMarkNode) {
    let line = node.startLine
    let range = trail.source.line(line)
    let start = min(range.lowerBound + node.startColumn - 1, range.upperBound)
    trail.containers.enterItem(line: line, marker: start, in: trail.text, range: range)
    guard let list = lists.last else { return }
    let number = list.isOrdered ? list.next : nil
    lists[lists.count - 1].next += 1
    marker = number.map { .number($0) } ?? .bullet
    guard lists.count == 1, quoteDepth == 0 else { return }
    items.append(ItemDraft(number: number, marker: trail.source.location(line: line, offset: start)))
  }

  /// Opens a paragraph or a heading, and a section with a top-level heading of level 2.
  mutating func enterProse(_ node: CommonMarkNode) {
    trail.begin(node)
    lineStart = trail.position
    lead = .block
    blockStart = runs.count
    hasReportedTable = false
    guard node.kind == .heading else { return }
    let start = trail.source.location(line: lineStart.line, offset: lineStart.offset)
    let level = node.headingLevel
    heading = HeadingDraft(level: level, firstRun: runs.count, start: start)
    if level == 2, lists.isEmpty, quoteDepth == 0 {
      sectionStarts.append(
        SectionStart(
          heading: headings.count, runs: runs.count, bodyRuns: runs.count, blocks: blocks.count, items: items.count,
          links: links.count, components: components.count))
    }
  }

  /// Ends a paragraph, the first of a list item perhaps.
  mutating func leaveParagraph() {
    let isFirstOfItem = marker != nil && lists.count == 1 && quoteDepth == 0
    if isFirstOfItem { items[items.count - 1].paragraph = blockStart..<runs.count }
    addBlock(.paragraph)
  }

  /// Ends a heading: gives it an id and looks at its level.
  mutating func leaveHeading() {
    guard let draft = heading else { return }
    heading = nil
    let plainText = plainLine(of: draft.firstRun..<runs.count)
    let isTopLevel = lists.isEmpty && quoteDepth == 0
    let location = runs[draft.firstRun...].first.map { locationOfLine(from: $0) } ?? draft.start
    let previous = headings.last?.level ?? 1
    if draft.level == 1 {
      findings.append(Finding(kind: .topHeading, location: location))
    } else if draft.level > previous + 1 {
      findings.append(Finding(kind: .skippedLevel(from: previous, to: draft.level), location: location))
    }
    headings.append(
      Heading(
        level: draft.level, id: idGiver.id(for: plainText), plainText: plainText, location: location,
        isTopLevel: isTopLevel))
    if draft.level == 2, isTopLevel {
      sectionStarts[sectionStarts.count - 1].bodyRuns = runs.count
      blockStart = runs.count
    } else {
      addBlock(.heading(draft.level))
    }
  }

  /// A heading's words from the first on; to the end of what was read if that is on the same line.
  private func locationOfLine(from run: RunRecord) -> SourceLocation {
    let (line, column) = (Int(run.line), Int(run.column))
    let end = trail.source.place(line: trail.position.line, offset: trail.position.offset)
    return SourceLocation(
      path: trail.source.path, line: line, column: column,
      length: end.line == line ? end.column - column : Int(run.sourceLength))
  }

  /// Reads a code block, which may be a component.
  mutating func readCodeBlock(_ node: CommonMarkNode) {
    let fence = fence(of: node)
    let lines = codeLines(node, from: fence == nil ? node.startLine : node.startLine + 1)
    blockStart = runs.count
    if let fence, !isClosed(fence, node) {
      findings.append(Finding(kind: .unclosedFence, location: locationOfStart(node)))
    }
    let info = node.fenceInfo
    let end = info.firstIndex(where: isSpace) ?? info.count
    let name = String(decoding: info[..<end], as: UTF8.self)
    if let fence, componentNames.contains(name) {
      let arguments = String(decoding: info[end...].drop(while: isSpace), as: UTF8.self)
      components.append(
        ComponentDraft(
          name: name, arguments: arguments, location: wordLocation(fence, length: end), lines: lines))
      codeBlocks.append(components.count - 1)
      addBlock(.component(components.count - 1))
      return
    }
    if let fence, !name.isEmpty {
      findings.append(Finding(kind: .unknownComponent(name), location: wordLocation(fence, length: end)))
    }
    codeBlocks.append(nil)
    runs += lines.lazy.filter { $0.length > 0 }
    addBlock(.code)
  }

  /// The characters of a fence at the start of a block; nil for indented code.
  private func fence(of node: CommonMarkNode) -> Fence? {
    let line = node.startLine
    let range = trail.source.line(line)
    let scanner = trail.containers.scanner(line: line, in: trail.text, range: range)
    let start = scanner.inkOffset
    guard scanner.indent < 4, start < range.upperBound else { return nil }
    let byte = trail.text[start]
    guard byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") else { return nil }
    let end = trail.text[start..<range.upperBound].firstIndex { $0 != byte } ?? range.upperBound
    return Fence(byte: byte, line: line, end: end)
  }

  /// The characters that open a fenced block.
  private struct Fence {
    let byte: UInt8
    let line: Int
    /// The offset behind it.
    let end: Int
  }

  private func isClosed(_ fence: Fence, _ node: CommonMarkNode) -> Bool {
    guard node.endLine > node.startLine else { return false }
    let last = trail.text[trail.source.line(node.endLine)]
    return last.reversed().drop(while: isBlank).starts(with: repeatElement(fence.byte, count: 3))
  }

  /// The place of the word behind a fence.
  private func wordLocation(_ fence: Fence, length: Int) -> SourceLocation {
    let rest = trail.text[fence.end..<trail.source.line(fence.line).upperBound]
    let start = rest.firstIndex { !isBlank($0) } ?? rest.endIndex
    return trail.source.location(line: fence.line, offset: start, length: length)
  }

  /// A run for each line of a code block, empty ones included. Each is the end of its line in the source, unless a tab
  /// was taken in part.
  private mutating func codeLines(_ node: CommonMarkNode, from firstLine: Int) -> [RunRecord] {
    var literal = node.literal[...]
    if literal.last == UInt8(ascii: "\n") { literal.removeLast() } else if literal.isEmpty { return [] }
    let lines = literal.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.enumerated().map { index, line in
      let range = trail.source.line(firstLine + index)
      let start = max(range.lowerBound, range.upperBound - line.count)
      let place = trail.source.place(line: firstLine + index, offset: start)
      let isVerbatim = trail.text[start..<range.upperBound].elementsEqual(line)
      return RunRecord(
        isVerbatim ? start..<range.upperBound : decode(line), line: place.line, column: place.column,
        sourceLength: line.count, isVerbatim: isVerbatim, kind: .code, lead: index == 0 ? .block : .lineBreak)
    }
  }
}
