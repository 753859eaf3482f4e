import Diagnostics

/// Everything that a document consists of; its sections say which parts are theirs.
final class DocumentParts: Sendable {
  /// What fragments and runs point into.
  let text: DocumentText
  /// Where each section begins.
  let sectionStarts: [Section.Start]
  /// See `MarkdownDocument.outline`.
  let outline: [Heading]
  /// See `MarkdownDocument.links`.
  let links: [Link]
  /// See `MarkdownDocument.components`.
  let components: [Component]
  /// See `MarkdownDocument.runs`.
  let runs: [TextRun]
  /// The blocks of all sections, in order.
  let blocks: [Block]
  /// The items of all top-level lists, in order.
  let items: [ListItem.Record]
  /// See `MarkdownDocument.findings`.
  let findings: [Finding]
  /// See `MarkdownDocument.lossCount`.
  let lossCount: Int

  /// What was read and what was cut, in as little memory as it needs.
  init(_ reader: DocumentReader, _ cutter: FragmentCutter) {
    let (text, records, lines) = reader.packed(cutter)
    self.text = text
    runs = records.map { TextRun(document: text, record: $0) }
    items = zip(reader.items, cutter.items).map { draft, spans in
      ListItem.Record(draft, inlines: spans.inlines.extent, html: spans.all.extent)
    }
    components = zip(reader.components, lines).map { draft, lines in
      Component(
        name: draft.name, arguments: draft.arguments, location: draft.location, document: text, lineRecords: lines)
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
      heading: UInt32(clamping: start.heading), headingHTML: headingHTML, html: html,
      bodyRuns: UInt32(clamping: start.bodyRuns), runs: UInt32(clamping: start.runs),
      blocks: UInt32(clamping: start.blocks), items: UInt32(clamping: start.items),
      links: UInt32(clamping: start.links), components: UInt32(clamping: start.components))
  }
}
