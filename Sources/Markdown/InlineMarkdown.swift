import Diagnostics

/// A line or a few lines of CommonMark that are inlines and nothing else: `1. ` and `# ` are text in them.
///
/// For the answers of a quiz, the meanings of a glossary, the summary of a page. Empty lines count for nothing.
public struct InlineMarkdown: Sendable {
  private let contents: Contents

  /// What it consists of. Most lines of a site are words and nothing else; those take no memory of their own.
  private enum Contents: Sendable {
    case nothing
    case words(PlainWords)
    case parts(InlineParts)
  }

  /// Text of one line whose first byte is at a place.
  public init(_ text: String, at location: SourceLocation) {
    self.init([SourceLine(text, at: location)])
  }

  /// Lines that a soft break separates, or a hard one where two spaces or a backslash end a line.
  ///
  /// - Parameter component: where the lines, or parts of them, are from. Words that it has are not kept a second time.
  public init(_ lines: [SourceLine], in component: Component? = nil) {
    let lines = lines.filter { line in !line.text.utf8.allSatisfy(isSpace) }
    if lines.isEmpty {
      contents = .nothing
    } else if lines.count == 1, let words = PlainWords(lines[0], in: component) {
      contents = .words(words)
    } else {
      contents = .parts(InlineParts(lines))
    }
  }

  /// Without a paragraph around it.
  public var html: Fragment {
    switch contents {
    case .nothing: .empty
    case .words(let words): words.html
    case .parts(let parts): parts.html
    }
  }

  /// The indices of slots and runs point here.
  public var links: [Link] { if case .parts(let parts) = contents { parts.links } else { [] } }

  /// All prose.
  public var runs: [TextRun] {
    switch contents {
    case .nothing: []
    case .words(let words): [words.run]
    case .parts(let parts): parts.runs
    }
  }

  /// In the order of their places.
  public var findings: [Finding] { if case .parts(let parts) = contents { parts.findings } else { [] } }

  /// See `MarkdownDocument.lossCount`.
  var lossCount: Int { if case .parts(let parts) = contents { parts.lossCount } else { 0 } }

  /// What a reader sees, in one line unless there are hard breaks.
  public var plainText: String { runs.plainText }
}
