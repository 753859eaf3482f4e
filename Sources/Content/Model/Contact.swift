import Diagnostics

/// One line to help: one number (or address) of one organisation.
public final class Contact: Sendable {
  public struct ID: Sendable, Hashable, Comparable, RawRepresentable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static func < (a: ID, b: ID) -> Bool { a.rawValue < b.rawValue }
  }

  public let id: ID
  public let name: Localized<String>
  public let kind: Kind
  /// The id of the owning organisation; two routes are independent only when number and owner differ.
  public let owner: String
  /// The office at which several lines answer, such as one mission; nil where owner and area say enough.
  public let desk: String?
  public let sector: Sector
  /// Regions served; empty for a line that only serves people abroad.
  public let serves: [Located<Region.Code>]
  /// Whether it serves the whole country.
  public let isNational: Bool
  /// ISO 3166-1 alpha-2 codes, lower case, of the countries whose Indonesian workers it serves.
  public let countries: [Located<String>]
  public let line: Line?
  public let email: Located<String>?
  public let url: Located<String>?
  public let office: Office?
  public let hours: Hours
  public let cost: Cost
  /// BCP 47 tags; nil where nobody knows.
  public let languages: [String]?
  public let callsBack: Answer
  /// What happens after the call, one sentence; nil where nobody knows.
  public let next: Localized<String>?
  public let note: Localized<String>?
  /// Where an emergency number is recorded as served; nil for other kinds.
  public let servedIn: [Located<Region.Code>]?
  /// The record whose line this one only repeats.
  public let via: Located<ID>?
  /// Whether the organisation has agreed to be listed.
  public let agreed: Answer
  public let standingReason: StandingReason?
  public let withdrawn: Withdrawal?
  public let verification: Verification
  public let location: SourceLocation

  init(
    id: ID, name: Localized<String>, kind: Kind, owner: String, desk: String?, sector: Sector,
    serves: [Located<Region.Code>], isNational: Bool, countries: [Located<String>], line: Line?,
    email: Located<String>?, url: Located<String>?, office: Office?, hours: Hours, cost: Cost, languages: [String]?,
    callsBack: Answer, next: Localized<String>?, note: Localized<String>?, servedIn: [Located<Region.Code>]?,
    via: Located<ID>?, agreed: Answer, standingReason: StandingReason?, withdrawn: Withdrawal?,
    verification: Verification, location: SourceLocation
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.owner = owner
    self.desk = desk
    self.sector = sector
    self.serves = serves
    self.isNational = isNational
    self.countries = countries
    self.line = line
    self.email = email
    self.url = url
    self.office = office
    self.hours = hours
    self.cost = cost
    self.languages = languages
    self.callsBack = callsBack
    self.next = next
    self.note = note
    self.servedIn = servedIn
    self.via = via
    self.agreed = agreed
    self.standingReason = standingReason
    self.withdrawn = withdrawn
    self.verification = verification
    self.location = location
  }

  public enum Kind: String, Sendable, CaseIterable {
    case nationalHotline = "national-hotline"
    case mission
    case destinationHotline = "destination-hotline"
    case bp3mi, p4mi
    case manpowerOffice = "manpower-office"
    case immigration, police
    case uptdPPA = "uptd-ppa"
    case ngo, church, emergency, oversight
  }

  public enum Sector: String, Sendable, CaseIterable {
    case state
    case nonState = "non-state"
    case church
  }

  /// Unknown is a value, and is shown as such.
  public enum Answer: String, Sendable, CaseIterable { case yes, no, unknown }

  public enum Cost: String, Sendable, CaseIterable { case free, normal, unknown }

  /// A standing reason not to show a number, whatever its age.
  public enum StandingReason: String, Sendable, CaseIterable {
    case listsDiffer = "lists-differ"
    case doNotUse = "do-not-use"
    case garbled
  }

  public struct Withdrawal: Sendable {
    public let on: Day
    public let reason: String
  }

  public struct Office: Sendable {
    public let address: Located<String>
    /// Whether somebody has reviewed that this address may be shown.
    public let isPublic: Bool
  }

  public struct Hours: Sendable {
    public let roundTheClock: Answer
    public let text: Localized<String>?
    /// WIB, WITA, WIT or `local`.
    public let zone: String?
  }
}
