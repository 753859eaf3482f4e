import Diagnostics

/// A heading of a document.
public struct Heading: Sendable, Hashable {
  /// 1 to 6.
  public let level: Int
  /// Unique in the document: its `id` in the HTML.
  public let id: String
  /// Its words in one line.
  public let plainText: String
  /// Of the heading's text.
  public let location: SourceLocation
  /// Whether it stands in no list and no block quote.
  public let isTopLevel: Bool
}
