import Diagnostics

extension DocumentReader {
  /// Adds the runs of a text node.
  mutating func readText(_ node: CommonMarkNode) {
    let literal = withoutIndentation(node.literal)
    guard !literal.isEmpty else { return }
    let kind = proseKind
    if let stretch = trail.follow(plainText: literal) {
      append(stretch, kind: kind)
    } else {
      append(trail.follow(text: literal, hasEscapes: openLinks.last?.isAutolink != true), kind: kind)
    }
  }

  /// Drops the white space that cmark leaves at the start of a line that goes on lazily after a backslash.
  private func withoutIndentation(_ literal: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    guard let first = literal.first, isBlank(first), trail.position.offset == lineStart.offset,
      trail.peek != UInt8(ascii: "&")
    else { return literal }
    return UnsafeBufferPointer(rebasing: literal[(literal.firstIndex { !isBlank($0) } ?? literal.count)...])
  }

  private var proseKind: TextRun.Kind {
    if let index = openLinks.last(where: { $0.index != nil })?.index { return .linkText(index) }
    return heading.map { .heading($0.level) } ?? .text
  }

  /// Goes to the next line, and finds a table where its second row is.
  mutating func readBreak(_ kind: TextRun.Lead) {
    lead = ignoresFirstLine && trail.position.line == 1 ? .block : kind
    trail.skipBreak()
    if !hasReportedTable, isTableRule(trail.position), hasPipe(lineStart) {
      hasReportedTable = true
      let location = trail.source.location(
        line: lineStart.line, offset: lineStart.offset, length: lineStart.end - lineStart.offset)
      findings.append(Finding(kind: .pipeTable, location: location))
    }
    lineStart = trail.position
  }

  /// Whether a line is what other dialects put below the head of a table, `| --- | :-: |`.
  private func isTableRule(_ start: SourceTrail.Position) -> Bool {
    var hasPipe = false
    var hasHyphen = false
    for byte in trail.text[start.offset..<start.end] {
      switch byte {
      case UInt8(ascii: "|"): hasPipe = true
      case UInt8(ascii: "-"): hasHyphen = true
      case UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"): break
      default: return false
      }
    }
    return hasPipe && hasHyphen
  }

  private func hasPipe(_ start: SourceTrail.Position) -> Bool {
    trail.text[start.offset..<start.end].contains(UInt8(ascii: "|"))
  }

  /// Finds a raw HTML tag.
  mutating func readInlineHTML(_ node: CommonMarkNode) {
    let stretch = trail.follow(html: node.literal)
    findings.append(Finding(kind: .inlineHTML, location: trail.location(of: stretch)))
  }

  /// Opens a link, in brackets or in angle brackets.
  mutating func enterLink(_ node: CommonMarkNode) {
    let isAutolink = trail.peek == UInt8(ascii: "<")
    trail.expect(isAutolink ? UInt8(ascii: "<") : UInt8(ascii: "["))
    openLink(node, kind: isAutolink ? .autolink : .link)
  }

  /// Opens an image.
  mutating func enterImage(_ node: CommonMarkNode) {
    trail.expect(UInt8(ascii: "!"))
    trail.expect(UInt8(ascii: "["))
    openLink(node, kind: .image)
    imageDepth += 1
  }

  private mutating func openLink(_ node: CommonMarkNode, kind: Link.Kind) {
    let isRendered = imageDepth == 0
    openLinks.append(
      OpenLink(
        index: isRendered ? links.count : nil, isAutolink: kind == .autolink, isImage: kind == .image,
        textStart: trail.position, firstRun: runs.count))
    guard isRendered else { return }
    let title = node.title
    links.append(
      LinkDraft(
        kind: kind, destination: String(decoding: node.destination, as: UTF8.self),
        title: title.isEmpty ? nil : String(decoding: title, as: UTF8.self),
        location: trail.source.location(line: trail.position.line, offset: trail.position.offset)))
  }

  /// Ends a link or an image: places its destination and takes its words.
  mutating func leaveLink() {
    let link = openLinks.removeLast()
    if link.isImage { imageDepth -= 1 }
    var place = SourceTrail.DestinationPlace(stretch: trail.stretch(from: link.textStart), isReference: false)
    if link.isAutolink {
      trail.expect(UInt8(ascii: ">"))
    } else {
      place = trail.skipLinkTail(from: link.textStart)
    }
    guard let index = link.index else { return }
    links[index].location = trail.location(of: place.stretch)
    links[index].isReference = place.isReference
    links[index].plainText = plainLine(of: link.firstRun..<runs.count)
  }
}
