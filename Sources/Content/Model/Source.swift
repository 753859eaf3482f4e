import Diagnostics

/// A law, page, study or list that something on the site rests on.
public struct Source: Sendable {
  public struct ID: Sendable, Hashable, Comparable, RawRepresentable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static func < (a: ID, b: ID) -> Bool { a.rawValue < b.rawValue }
  }

  public enum Kind: String, Sendable, CaseIterable { case law, official, study, press, ngo, directory }

  public let id: ID
  /// In the source's own language.
  public let title: String
  public let publisher: String
  public let url: Located<String>?
  public let date: PartialDate
  public let kind: Kind
  public let note: Localized<String>?
  public let location: SourceLocation
}
