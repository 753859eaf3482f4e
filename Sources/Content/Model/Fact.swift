import Diagnostics

/// A statement with a source and a date, to which sentences link.
public struct Fact: Sendable {
  public struct ID: Sendable, Hashable, Comparable, RawRepresentable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static func < (a: ID, b: ID) -> Bool { a.rawValue < b.rawValue }
  }

  public let id: ID
  /// The sentence as it may be quoted.
  public let statement: Localized<String>
  /// The digits as a plain number, or a text; nil where there is nothing to count.
  public let value: Located<String>?
  public let unit: String?
  /// The time that the fact speaks of.
  public let asOf: PartialDate?
  /// What is contested about it, or has changed.
  public let contested: Localized<String>?
  public let verification: Verification
  public let location: SourceLocation
}
