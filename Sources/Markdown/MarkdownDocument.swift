import Diagnostics

/// A text in CommonMark, parsed and rendered once, with slots where the site decides later what stands there.
public struct MarkdownDocument: Sendable {
  /// The part before the first top-level `##` heading, then one for each; deeper headings stay within their section.
  public let sections: [Section]
  private let parts: DocumentParts

  /// All headings in order, those within lists and block quotes included.
  public var outline: [Heading] { parts.outline }
  /// All links and images in order, without those within an image's text. The indices of slots and runs point here.
  public var links: [Link] { parts.links }
  /// The indices of slots point here.
  public var components: [Component] { parts.components }
  /// All prose, ordinary code included, without components.
  public var runs: [TextRun] { parts.runs }
  /// In the order of their places.
  public var findings: [Finding] { parts.findings }
  /// How often the source could not be followed where cmark read it; 0 unless cmark changes.
  var lossCount: Int { parts.lossCount }

  /// How many blocks and inlines may stand within each other before it is worth a finding.
  public static let deepestNesting = 100

  /// The version of cmark that rendered it, `0.30.2`.
  public static var cmarkVersion: String { CommonMarkTree.version }

  /// Parses a file from a byte offset on, the start of the first line behind the front matter.
  ///
  /// - Parameter idsNaming: the headings whose words may stand in their ids; all others get numbers. Nil for all.
  public init(
    _ file: SourceFile, bodyOffset: Int = 0, componentNames: Set<String> = [], idsNaming named: Set<String>? = nil
  ) {
    self.init(SourceText(file, from: bodyOffset), componentNames: componentNames, idsNaming: named)
  }

  /// Parses lines that stand inside something else, such as the body of a component.
  public init(_ lines: [SourceLine], componentNames: Set<String> = []) {
    self.init(SourceText(lines), componentNames: componentNames)
  }

  private init(_ source: SourceText, componentNames: Set<String>, idsNaming named: Set<String>? = nil) {
    let parts = source.bytes.withUnsafeBufferPointer { text in
      let tree = CommonMarkTree(parsing: UnsafeBufferPointer(rebasing: text[source.start...]))
      var reader = DocumentReader(source, text: text, componentNames: componentNames, idsNaming: named)
      tree.walk { reader.visit($0, isEntering: $1) }
      return tree.withHTML { html in
        var cutter = FragmentCutter(html, outline: reader.htmlOutline)
        cutter.cut()
        return DocumentParts(reader, cutter)
      }
    }
    self.parts = parts
    sections = parts.sectionStarts.indices.map { Section(parts: parts, index: $0) }
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
}
