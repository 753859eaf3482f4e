import Diagnostics

/// A day, month or season on which a congregation, a village or an organisation may speak of safe migration.
public struct Observance: Sendable {
  public struct ID: Sendable, Hashable, RawRepresentable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
  }

  /// When it is kept, every year.
  public enum Time: Sendable, Hashable {
    case date(month: Int, day: Int)
    case month(Int)
    /// Months; it runs past the new year when the last comes before the first.
    case season(from: Int, to: Int)
    case rule(Rule)
  }

  /// Days that move with the year.
  public enum Rule: String, Sendable, CaseIterable {
    case advent, lent
    case lastSundayOfSeptember = "last-sunday-of-september"
  }

  /// Whose calendar it stands in.
  public enum Tradition: String, Sendable, CaseIterable { case gmit, katolik, umum }

  public let id: ID
  public let name: Localized<String>
  public let time: Time
  public let traditions: [Tradition]
  public let note: Localized<String>?
  public let source: Located<Source.ID>
  public let location: SourceLocation
}

/// A way into the site by the situation that somebody is in, on the first page.
public struct Door: Sendable {
  public struct ID: Sendable, Hashable, RawRepresentable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
  }

  public let id: ID
  /// What the person would say.
  public let title: Localized<String>
  public let words: Localized<String>
  /// Destinations with our schemes, the most helpful first; never empty.
  public let links: [Located<String>]
  public let location: SourceLocation
}
