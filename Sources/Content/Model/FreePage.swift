import Diagnostics

/// Any other page that an NGO wants.
public struct FreePage: Sendable {
  public struct ID: Sendable, Hashable, Comparable, RawRepresentable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static func < (a: ID, b: ID) -> Bool { a.rawValue < b.rawValue }
  }

  public let id: ID
  public let texts: Localized<Article>
  public let location: SourceLocation
}

/// A country that people go to for work.
public struct Destination: Sendable {
  /// ISO 3166-1 alpha-2, lower case.
  public struct ID: Sendable, Hashable, Comparable, RawRepresentable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static func < (a: ID, b: ID) -> Bool { a.rawValue < b.rawValue }
  }

  public let id: ID
  public let order: Int
  public let name: Localized<String>
  public let texts: Localized<Article>
  public let location: SourceLocation
}

/// What an NGO knows about one region: an article without an address of its own, shown on the region's page.
public struct RegionNote: Sendable {
  public let region: Located<Region.Code>
  public let texts: Localized<Article>
}

/// A word that needs explaining.
public struct GlossaryTerm: Sendable {
  public struct ID: Sendable, Hashable, Comparable, RawRepresentable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static func < (a: ID, b: ID) -> Bool { a.rawValue < b.rawValue }
  }

  public let id: ID
  public let term: Localized<String>
  public let meaning: Localized<String>
  public let source: Located<Source.ID>?
  /// Whether everybody knows the word, and it stands in the glossary only for what the law means by it.
  public let isEveryday: Bool
  public let location: SourceLocation
}

/// An official portal or app. Their names and addresses change every few years, so they are dated data.
public struct OnlineSystem: Sendable {
  public struct ID: Sendable, Hashable, Comparable, RawRepresentable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static func < (a: ID, b: ID) -> Bool { a.rawValue < b.rawValue }
  }

  public let id: ID
  public let name: String
  public let purpose: Localized<String>
  public let url: Located<String>?
  /// The last day on which it was in use, once it has closed.
  public let validUntil: Day?
  public let replacedBy: Located<ID>?
  public let verification: Verification
  public let location: SourceLocation

  /// Whether pages may lead to it, on one day.
  public enum Address: Sendable, Hashable {
    /// None is recorded, or the system has closed.
    case none
    case valid(String)
    /// Too old to be followed since after that day; nil where nobody knows how old it is.
    case expired(Day?)
  }

  /// Its address, as far as it may be followed on that day.
  public func address(on today: Day, validity: Validity) -> Address {
    if let validUntil, validUntil < today { return .none }
    guard let url else { return .none }
    let expiry = validity.expiry(of: verification, numberType: nil)
    guard let expiry, today <= expiry else { return .expired(expiry) }
    return .valid(url.value)
  }
}

/// A file that is copied as it is.
public struct StaticFile: Sendable {
  /// From the output's root, with `/`.
  public let outputPath: String
  /// From the site's folder.
  public let path: String
}

/// Digits that are in circulation and wrong: no page may ever show them.
public struct BlockedNumber: Sendable {
  public let number: Located<String>
  public let claimedFor: String
  public let why: Localized<String>
}
