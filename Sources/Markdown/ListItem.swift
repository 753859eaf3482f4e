import Diagnostics

/// An item of a list that stands in no other list and no block quote.
public struct ListItem: Sendable {
  /// The number of an item of an ordered list; nil for a bullet.
  public let number: Int?
  /// Of its first text, or of its marker when it begins with none.
  public let location: SourceLocation
  /// The inlines of the paragraph that it begins with; empty when it begins with anything else.
  public let inlines: Fragment
  /// The words of `inlines`.
  public let plainText: String
  /// Everything in it.
  public let html: Fragment

  /// Whether its list is numbered.
  public var isOrdered: Bool { number != nil }
}
