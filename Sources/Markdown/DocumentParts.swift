import Diagnostics

/// Everything that a document consists of; its sections say which parts are theirs.
final class DocumentParts: Sendable {
  let text: DocumentText
  let sectionStarts: [Section.Start]
  let outline: [Heading]
  let links: [Link]
  let components: [Component]
  let runs: [TextRun]
  /// The blocks of all sections, in order.
  let blocks: [Block]
  /// The items of all top-level lists, in order.
  let items: [ListItem]
  let findings: [Finding]
  /// See `MarkdownDocument.lossCount`.
  let lossCount: Int

  /// What was read and what was cut, in as little memory as it needs.
  init(_ reader: DocumentReader, _ cutter: FragmentCutter) {
    let (text, records, lines) = reader.packed(cutter)
    let runs = records.map { TextRun(document: text, record: $0) }
    self.text = text
    self.runs = runs
    items = zip(reader.items, cutter.items).map { draft, spans in
      ListItem(draft, inlines: spans.inlines.extent, html: spans.all.extent, runs: runs, in: text)
    }
    components = zip(reader.components, lines).map { draft, lines in
      Component(
        name: draft.name, arguments: draft.arguments, location: draft.location,
        lineRuns: lines.map { TextRun(document: text, record: $0) })
    }
    sectionStarts = zip(reader.sectionStarts, cutter.sections).map { start, spans in
      Section.Start(start, headingHTML: spans.heading.extent, html: spans.body.extent)
    }
    outline = reader.headings.trimmed
    links = reader.links.map { $0.finished() }
    blocks = reader.blocks.trimmed
    findings = reader.sortedFindings
    lossCount = reader.trail.lossCount
  }
}

extension Section.Start {
  fileprivate init(_ start: DocumentReader.SectionStart, headingHTML: Fragment.Extent, html: Fragment.Extent) {
    self.init(
      heading: start.heading.map { UInt32(clamping: $0) }, headingHTML: headingHTML, html: html,
      bodyRuns: UInt32(clamping: start.bodyRuns), runs: UInt32(clamping: start.runs),
      blocks: UInt32(clamping: start.blocks), items: UInt32(clamping: start.items),
      links: UInt32(clamping: start.links), components: UInt32(clamping: start.components))
  }
}
