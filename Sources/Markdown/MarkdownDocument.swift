import Diagnostics

/// A text in CommonMark, parsed and rendered once, with slots where the site decides later what stands there.
public struct MarkdownDocument: Sendable {
  /// The part before the first top-level `##` heading, then one for each; deeper headings stay within their section.
  public let sections: [Section]
  /// All headings in order, those within lists and block quotes included.
  public let outline: [Heading]
  /// All links and images in order, without those within an image's text. The indices of slots and runs point here.
  public let links: [Link]
  /// The indices of slots point here.
  public let components: [Component]
  /// All prose, ordinary code included, without components.
  public let runs: [TextRun]
  /// In the order of their places.
  public let findings: [Finding]
  /// How often the source could not be followed where cmark read it; 0 unless cmark changes.
  let lossCount: Int

  /// How many blocks and inlines may stand within each other before it is worth a finding.
  public static let deepestNesting = 100

  /// The version of cmark that rendered it, `0.30.2`.
  public static var cmarkVersion: String { CommonMarkTree.version }

  /// Parses a file from a byte offset on, the start of the first line behind the front matter.
  public init(_ file: SourceFile, bodyOffset: Int = 0, componentNames: Set<String> = []) {
    self.init(SourceText(file, from: bodyOffset), componentNames: componentNames)
  }

  /// Parses lines that stand inside something else, such as the body of a component.
  public init(_ lines: [SourceLine], componentNames: Set<String> = []) {
    self.init(SourceText(lines), componentNames: componentNames)
  }

  private init(_ source: SourceText, componentNames: Set<String>) {
    let (reader, cutter) = source.bytes.withUnsafeBufferPointer { text in
      let tree = CommonMarkTree(parsing: UnsafeBufferPointer(rebasing: text[source.start...]))
      var reader = DocumentReader(source, text: text, componentNames: componentNames)
      tree.walk { reader.visit($0, isEntering: $1) }
      let cutter = tree.withHTML { html in
        var cutter = FragmentCutter(html, outline: reader.htmlOutline)
        cutter.cut()
        return cutter
      }
      return (reader, cutter)
    }
    outline = reader.headings
    links = reader.links.map { $0.finished() }
    components = reader.components
    runs = reader.runs
    findings = reader.sortedFindings
    lossCount = reader.trail.lossCount
    sections = reader.sections(cutter, links: links)
  }
}

extension DocumentReader {
  /// What the tags of the HTML will be, in order.
  var htmlOutline: FragmentCutter.Outline {
    FragmentCutter.Outline(headings: headings, linkKinds: links.map(\.kind), codeBlocks: codeBlocks)
  }

  /// All findings in the order of their places.
  var sortedFindings: [Finding] {
    var findings = findings
    if let deepest { findings.append(Finding(kind: .deepNesting(deepest.depth), location: deepest.location)) }
    return findings.sorted { $0.location < $1.location }
  }

  fileprivate func sections(_ cutter: FragmentCutter, links: [Link]) -> [Section] {
    let items = zip(items, cutter.items).map { draft, spans in
      let words = runs[draft.paragraph]
      return ListItem(
        number: draft.number, location: words.first?.location ?? draft.marker,
        inlines: cutter.fragment(spans.inlines), plainText: words.plainText, html: cutter.fragment(spans.all))
    }
    let end = SectionStart(
      runs: runs.count, bodyRuns: runs.count, blocks: blocks.count, items: items.count, links: links.count,
      components: components.count)
    let titles = headings.filter { $0.level == 2 && $0.isTopLevel }
    return sectionStarts.indices.map { index in
      let start = sectionStarts[index]
      let next = index + 1 < sectionStarts.count ? sectionStarts[index + 1] : end
      return Section(
        heading: index > 0 ? titles[index - 1] : nil,
        headingHTML: cutter.fragment(cutter.sections[index].heading),
        html: cutter.fragment(cutter.sections[index].body), blocks: blocks[start.blocks..<next.blocks],
        items: items[start.items..<next.items], runs: runs[start.runs..<next.runs],
        links: links[start.links..<next.links], components: components[start.components..<next.components],
        bodyStart: start.bodyRuns)
    }
  }
}
