import Diagnostics

/// A line or a few lines of CommonMark that are inlines and nothing else: `1. ` and `# ` are text in them.
///
/// For the answers of a quiz, the meanings of a glossary, the summary of a page. Empty lines count for nothing.
public struct InlineMarkdown: Sendable {
  /// Without a paragraph around it.
  public let html: Fragment
  /// The indices of slots and runs point here.
  public let links: [Link]
  /// All prose.
  public let runs: [TextRun]
  /// In the order of their places.
  public let findings: [Finding]
  /// See `MarkdownDocument.lossCount`.
  let lossCount: Int

  /// Text of one line whose first byte is at a place.
  public init(_ text: String, at location: SourceLocation) {
    self.init([SourceLine(text, at: location)])
  }

  /// Lines that a soft break separates, or a hard one where two spaces or a backslash end a line.
  ///
  /// The lines are parsed as the indented rest of a paragraph that a line of our own begins: nothing interrupts that.
  public init(_ lines: [SourceLine]) {
    let lines = lines.filter { line in !line.text.utf8.allSatisfy(isSpace) }
    guard !lines.isEmpty else {
      (html, links, runs, findings, lossCount) = (.empty, [], [], [], 0)
      return
    }
    let source = SourceText(lines, indent: 4, opening: ".")
    let (reader, html) = source.bytes.withUnsafeBufferPointer { text in
      let tree = CommonMarkTree(parsing: text)
      var reader = DocumentReader(source, text: text, componentNames: [], ignoresFirstLine: true)
      tree.walk { reader.visit($0, isEntering: $1) }
      let html = tree.withHTML { html in
        let inner = html[("<p>.\n".utf8.count)..<(html.count - "</p>\n".utf8.count)]
        var cutter = FragmentCutter(UnsafeBufferPointer(rebasing: inner), outline: reader.htmlOutline)
        cutter.cut()
        return cutter.whole
      }
      return (reader, html)
    }
    self.html = html
    links = reader.links.map { $0.finished() }
    runs = reader.runs
    findings = reader.sortedFindings
    lossCount = reader.trail.lossCount
  }

  /// What a reader sees, in one line unless there are hard breaks.
  public var plainText: String { runs.plainText }
}
