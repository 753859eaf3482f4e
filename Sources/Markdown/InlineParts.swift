import Diagnostics

/// What cmark makes of a few lines of inlines.
final class InlineParts: Sendable {
  /// See `InlineMarkdown.html`.
  let html: Fragment
  /// See `InlineMarkdown.links`.
  let links: [Link]
  /// See `InlineMarkdown.runs`.
  let runs: [TextRun]
  /// See `InlineMarkdown.findings`.
  let findings: [Finding]
  /// See `MarkdownDocument.lossCount`.
  let lossCount: Int

  /// Parses lines that are not empty, as the indented rest of a paragraph that a line of our own begins: nothing
  /// interrupts that.
  init(_ lines: [SourceLine]) {
    let source = SourceText(lines, indent: 4, opening: ".")
    (html, links, runs, findings, lossCount) = source.bytes.withUnsafeBufferPointer { text in
      let tree = CommonMarkTree(parsing: text)
      var reader = DocumentReader(source, text: text, componentNames: [], ignoresFirstLine: true)
      tree.walk { reader.visit($0, isEntering: $1) }
      return tree.withHTML { html in
        let inner = html[("<p>.\n".utf8.count)..<(html.count - "</p>\n".utf8.count)]
        var cutter = FragmentCutter(UnsafeBufferPointer(rebasing: inner), outline: reader.htmlOutline)
        cutter.cut()
        let (text, runs, _) = reader.packed(cutter)
        return (
          Fragment(document: text, extent: cutter.whole.extent), reader.links.map { $0.finished() },
          runs.map { TextRun(document: text, record: $0) }, reader.sortedFindings, reader.trail.lossCount
        )
      }
    }
  }
}
