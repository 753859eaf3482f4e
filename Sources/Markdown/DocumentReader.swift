import Diagnostics

/// Reads everything but the HTML from cmark's tree in one walk.
struct DocumentReader {
  /// Where the walk stands in the source.
  var trail: SourceTrail
  /// The words after a fence that make a component.
  let componentNames: Set<String>
  /// For inlines alone: the first line is only there to make a paragraph of the others.
  let ignoresFirstLine: Bool

  /// The document's runs: their offsets are those of the source, or of `decoded` if they are not verbatim.
  var runs: [RunRecord] = []
  /// The words of runs that are not verbatim.
  var decoded: [UInt8] = []
  /// See `MarkdownDocument.links`.
  var links: [LinkDraft] = []
  /// See `MarkdownDocument.outline`.
  var headings: [Heading] = []
  /// See `MarkdownDocument.components`.
  var components: [ComponentDraft] = []
  /// The blocks of all sections, in order.
  var blocks: [Block] = []
  /// The items of all top-level lists, in order.
  var items: [ItemDraft] = []
  /// What was found so far, without the nesting.
  var findings: [Finding] = []
  /// What the document has when each section begins; the first section begins with nothing.
  var sectionStarts: [SectionStart] = [SectionStart()]
  /// Of each code block: the index of the component that it is, or nil.
  var codeBlocks: [Int?] = []

  /// In how many nodes the walk stands.
  var depth = 0
  /// The greatest depth beyond what is sensible, and the first place of such a depth.
  var deepest: (depth: Int, location: SourceLocation)?
  /// The open lists from the outermost in, with the number of the next item.
  var lists: [(isOrdered: Bool, next: Int)] = []
  /// How many block quotes are open.
  var quoteDepth = 0
  /// The marker of the open list item, until a block stands behind it.
  var marker: Block.Marker?
  /// The first run of the open block.
  var blockStart = 0
  /// The heading that is being read.
  var heading: HeadingDraft?
  /// Where the line of prose that is being read begins.
  var lineStart = SourceTrail.Position(line: 0, offset: 0, end: 0)
  /// What separates the next run from the last.
  var lead = TextRun.Lead.none
  /// The open links and images from the outermost in.
  var openLinks: [OpenLink] = []
  /// How many images are open.
  var imageDepth = 0
  /// Whether the open paragraph is known to be a table.
  var hasReportedTable = false
  /// Gives the ids of headings.
  var idGiver: HeadingIDs

  /// Begins before the first node.
  init(
    _ source: SourceText, text: UnsafeBufferPointer<UInt8>, componentNames: Set<String>, ignoresFirstLine: Bool = false,
    idsNaming named: Set<String>? = nil
  ) {
    idGiver = HeadingIDs(naming: named)
    trail = SourceTrail(text: text, source: source)
    self.componentNames = componentNames
    self.ignoresFirstLine = ignoresFirstLine
    runs.reserveCapacity((text.count - source.start) / 40)
    blocks.reserveCapacity((text.count - source.start) / 200)
  }

  /// Reads a node on the way in or out.
  mutating func visit(_ node: CommonMarkNode, isEntering: Bool) {
    switch node.kind {
    case .text: readText(node)
    case .softBreak: readBreak(.softBreak)
    case .lineBreak: readBreak(.lineBreak)
    case .code: append(trail.follow(code: node.literal), kind: .code)
    case .inlineHTML: readInlineHTML(node)
    case .codeBlock: readCodeBlock(node)
    case .htmlBlock:
      marker = nil
      addFinding(.htmlBlock, atStartOf: node)
    case .thematicBreak: addBlock(.thematicBreak)
    case .document, .customBlock, .customInline: break
    default:
      if isEntering { enter(node) } else { leave(node) }
    }
  }

  private mutating func enter(_ node: CommonMarkNode) {
    depth += 1
    switch node.kind {
    case .quote: enterQuote(node)
    case .list: lists.append((node.isOrdered, node.listStart))
    case .item: enterItem(node)
    case .paragraph, .heading: enterProse(node)
    case .emphasis: trail.skipDelimiters(1)
    case .strong: trail.skipDelimiters(2)
    case .link: enterLink(node)
    case .image: enterImage(node)
    default: break
    }
    if depth > max(deepest?.depth ?? 0, MarkdownDocument.deepestNesting) { noteDepth(node) }
  }

  private mutating func leave(_ node: CommonMarkNode) {
    depth -= 1
    switch node.kind {
    case .quote:
      quoteDepth -= 1
      trail.containers.leave()
    case .list: lists.removeLast()
    case .item:
      trail.containers.leave()
      marker = nil
    case .paragraph: leaveParagraph()
    case .heading: leaveHeading()
    case .emphasis: trail.skipDelimiters(1)
    case .strong: trail.skipDelimiters(2)
    case .link, .image: leaveLink()
    default: break
    }
  }

  private mutating func noteDepth(_ node: CommonMarkNode) {
    deepest = (depth, deepest?.location ?? locationOfStart(node))
  }

  /// Adds a run for each stretch of the source.
  mutating func append(_ stretches: [SourceTrail.Stretch], kind: TextRun.Kind) {
    var line = stretches.first?.line
    for stretch in stretches {
      if stretch.line != line { lead = .softBreak }
      line = stretch.line
      append(stretch, kind: kind)
    }
  }

  /// Adds a run for a stretch of the source, if it says anything.
  mutating func append(_ stretch: SourceTrail.Stretch, kind: TextRun.Kind) {
    if ignoresFirstLine, stretch.line == 1 { return }
    guard !(stretch.decoded?.isEmpty ?? stretch.range.isEmpty) else { return }
    let place = trail.source.place(line: stretch.line, offset: stretch.range.lowerBound)
    runs.append(
      RunRecord(
        stretch.decoded.map { decode($0) } ?? stretch.range, line: place.line, column: place.column,
        sourceLength: stretch.range.count, isVerbatim: stretch.decoded == nil,
        kind: imageDepth > 0 ? .imageText : kind, lead: lead))
    lead = .none
  }

  /// Where words stand in `decoded` from now on.
  mutating func decode(_ words: some Collection<UInt8>) -> Range<Int> {
    decoded += words
    return (decoded.count - words.count)..<decoded.count
  }

  /// The words of some runs, in one line.
  func plainLine(of range: Range<Int>) -> String {
    var line = PlainText(lineBreak: UInt8(ascii: " "))
    for run in runs[range] {
      if run.isVerbatim {
        line.append(trail.text[run.range], after: run.lead)
      } else {
        line.append(decoded[run.range], after: run.lead)
      }
    }
    return line.string
  }

  /// Ends the open block.
  mutating func addBlock(_ kind: Block.Kind) {
    blocks.append(
      Block(
        kind: kind, runs: blockStart..<runs.count, quoteDepth: quoteDepth, listDepth: lists.count, marker: marker))
    marker = nil
    blockStart = runs.count
  }

  /// Adds a finding at a block.
  mutating func addFinding(_ kind: Finding.Kind, atStartOf node: CommonMarkNode) {
    findings.append(Finding(kind: kind, location: locationOfStart(node)))
  }

  /// The place of a block's first line from the block on; of an inline, where the trail stands.
  func locationOfStart(_ node: CommonMarkNode) -> SourceLocation {
    let line = node.startLine
    guard line > 0, node.kind.rawValue < CommonMarkNode.Kind.text.rawValue else {
      return trail.source.location(line: trail.position.line, offset: trail.position.offset)
    }
    let range = trail.source.line(line)
    let start = min(range.lowerBound + node.startColumn - 1, range.upperBound)
    return trail.source.location(line: line, offset: start, length: range.upperBound - start)
  }
}
