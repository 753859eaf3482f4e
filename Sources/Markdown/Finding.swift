import Diagnostics

/// Something about the Markdown itself that a rule may want to say.
public struct Finding: Sendable, Hashable {
  /// What was found.
  public let kind: Kind
  /// Where; what is underlined ends with the line.
  public let location: SourceLocation

  /// What was found.
  public enum Kind: Sendable, Hashable {
    /// Raw HTML as a block of its own; cmark leaves it out. At its first line.
    case htmlBlock
    /// A raw HTML tag in running text; cmark leaves it out. At its first line.
    case inlineHTML
    /// A table of pipes and hyphens, which CommonMark does not know. At its first row.
    case pipeTable
    /// A heading of level 1 in the body, beside the page's title.
    case topHeading
    /// A heading more than one level below the one before it; the page's title is level 1.
    case skippedLevel(from: Int, to: Int)
    /// A word after a fence that names no component: the block stays code. At the word.
    case unknownComponent(String)
    /// A fence that nothing closes: the rest of the document is in it. At the fence.
    case unclosedFence
    /// Blocks and inlines within each other, deeper than `MarkdownDocument.deepestNesting`. At the first that is
    /// too deep, with the greatest depth of the document.
    case deepNesting(Int)
  }
}
