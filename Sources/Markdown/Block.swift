/// A block that holds no other blocks, with its place in the document's structure: what texts for other media (a
/// message, a radio script) are made of.
public struct Block: Sendable, Hashable {
  /// What it is.
  public let kind: Kind
  /// Which of the document's runs are its words.
  public let runs: Range<Int>
  /// In how many block quotes it stands.
  public let quoteDepth: Int
  /// In how many lists it stands.
  public let listDepth: Int
  /// What stands before it, if it is the first block of a list item.
  public let marker: Marker?

  /// What a block is.
  public enum Kind: Sendable, Hashable {
    case paragraph
    /// With the level, 1 to 6.
    case heading(Int)
    /// A code block that is no component.
    case code
    /// With the index of the component.
    case component(Int)
    /// A line between paragraphs.
    case thematicBreak
  }

  /// What stands before a list item.
  public enum Marker: Sendable, Hashable {
    case bullet
    case number(Int)
  }
}
