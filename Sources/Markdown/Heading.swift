import Diagnostics

/// A heading of a document.
public struct Heading: Sendable, Hashable {
  /// Unique in the document: its `id` in the HTML.
  public let id: String
  /// Its words in one line.
  public let plainText: String
  /// Of the heading's text.
  public let location: SourceLocation
  private let storedLevel: UInt8
  /// Whether it stands in no list and no block quote.
  public let isTopLevel: Bool

  /// A heading of a level from 1 to 6.
  init(level: Int, id: String, plainText: String, location: SourceLocation, isTopLevel: Bool) {
    storedLevel = UInt8(clamping: level)
    self.id = id
    self.plainText = plainText
    self.location = location
    self.isTopLevel = isTopLevel
  }

  /// 1 to 6.
  public var level: Int { Int(storedLevel) }
}
