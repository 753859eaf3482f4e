import Diagnostics

/// Matches closing tags to opening ones and so makes a tree of a template's tags.
struct TagNesting {
  private let file: SourceFile
  private var open: [OpenTag] = []
  private var end = 0
  private(set) var nodes: [TemplateNode] = []
  private(set) var diagnostics: [Diagnostic]

  private struct OpenTag {
    let tag: Tag
    var nodes: [TemplateNode] = []
  }

  /// Starts with what the scanner has found wrong.
  init(_ file: SourceFile, diagnostics: [Diagnostic]) {
    self.file = file
    self.diagnostics = diagnostics
  }

  /// Takes in the next tag and the text before it.
  mutating func add(_ tag: Tag) {
    addText(upTo: tag.range.lowerBound)
    end = tag.range.upperBound
    switch tag.kind {
    case .comment: break
    case .variable: append(.variable(tag.name))
    case .partial: append(.partial(tag.name))
    case .section, .inverted, .layout, .block: open.append(OpenTag(tag: tag))
    case .close: close(tag)
    }
  }

  /// Takes in the text after the last tag and reports the tags that nothing closed.
  mutating func finish() {
    addText(upTo: file.bytes.count)
    while let last = open.last {
      diagnostics.append(.unclosedSection(last.tag, at: place(of: last.tag)))
      closeLast()
    }
  }

  private mutating func addText(upTo offset: Int) {
    if end < offset { append(.text(end..<offset)) }
  }

  private mutating func append(_ node: TemplateNode) {
    if open.isEmpty {
      nodes.append(node)
    } else {
      open[open.count - 1].nodes.append(node)
    }
  }

  private mutating func close(_ tag: Tag) {
    guard let last = open.last else {
      return diagnostics.append(.strayClosingTag(tag, at: place(of: tag)))
    }
    if last.tag.name.text == tag.name.text { return closeLast() }
    diagnostics.append(.wrongClosingTag(tag, at: place(of: tag), opened: last.tag, at: place(of: last.tag)))
    guard let match = open.lastIndex(where: { $0.tag.name.text == tag.name.text }) else { return }
    while open.count > match { closeLast() }
  }

  private mutating func closeLast() {
    let closed = open.removeLast()
    let name = closed.tag.name
    switch closed.tag.kind {
    case .section: append(.section(name, inverted: false, closed.nodes))
    case .inverted: append(.section(name, inverted: true, closed.nodes))
    case .layout: append(.layout(name, blocks(in: closed.nodes, of: closed.tag)))
    case .block: append(.block(TemplateBlock(name: name, body: closed.nodes)))
    case .variable, .partial, .comment, .close: preconditionFailure("only tags that are closed are opened")
    }
  }

  /// The blocks that a layout call fills; anything else in it would vanish, and is reported.
  private mutating func blocks(in nodes: [TemplateNode], of call: Tag) -> [TemplateBlock] {
    var blocks: [TemplateBlock] = []
    for node in nodes {
      switch node {
      case .text(let range):
        if let words = words(in: range) { diagnostics.append(.textBetweenBlocks(of: call, at: words)) }
      case .variable(let name), .section(let name, _, _), .partial(let name), .layout(let name, _):
        diagnostics.append(.textBetweenBlocks(of: call, at: place(of: name)))
      case .block(let block):
        if let first = blocks.first(where: { $0.name.text == block.name.text }) {
          diagnostics.append(.duplicateBlock(block.name.text, at: place(of: block.name), first: place(of: first.name)))
        } else {
          blocks.append(block)
        }
      }
    }
    return blocks
  }

  /// The first line of a text that is more than white space.
  private func words(in range: Range<Int>) -> SourceLocation? {
    guard let start = range.first(where: { !file.isBlank($0..<$0 + 1) }) else { return nil }
    var end = range[start...].firstIndex { file.bytes[$0] == UInt8(ascii: "\n") } ?? range.upperBound
    while file.isBlank(end - 1..<end) { end -= 1 }
    return file.location(atOffset: start, length: end - start)
  }

  private func place(of tag: Tag) -> SourceLocation {
    place(of: tag.name)
  }

  private func place(of name: TagName) -> SourceLocation {
    file.location(atOffset: name.offset, length: name.text.utf8.count)
  }
}
