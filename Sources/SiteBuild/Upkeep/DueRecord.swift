import Content
import Diagnostics

/// A record whose check does not hold any more, or not for long.
public struct DueRecord: Sendable {
  public let record: CheckedRecord
  public let importance: Importance
  /// The last day on which it holds; nil where nobody knows how old its data is.
  public let expires: Day?
  /// What it rests on, the newest data first.
  public let sources: [DatedSource]
  /// The pages on which it stands, or would stand if it were shown; each is there in every language.
  public let pages: [PageSubject]

  /// A source, and the date of what it says about the record.
  public struct DatedSource: Sendable {
    public let source: Source
    public let data: PartialDate
  }

  /// In the order in which records are looked after.
  public enum Importance: String, Sendable, CaseIterable {
    /// Lines for the whole country.
    case national
    /// Missions and hotlines in the countries that people go to.
    case abroad
    /// What serves one of the regions that `site.yml` names under `priority_regions`.
    case priorityRegions = "priority-regions"
    case others, facts, systems
  }
}

/// A record that says how it was checked.
public enum CheckedRecord: Sendable {
  case contact(Contact)
  case fact(Fact)
  case system(OnlineSystem)

  public var id: String {
    switch self {
    case .contact(let contact): contact.id.rawValue
    case .fact(let fact): fact.id.rawValue
    case .system(let system): system.id.rawValue
    }
  }

  public var verification: Verification {
    switch self {
    case .contact(let contact): contact.verification
    case .fact(let fact): fact.verification
    case .system(let system): system.verification
    }
  }

  /// Where it stands in the content.
  public var location: SourceLocation {
    switch self {
    case .contact(let contact): contact.location
    case .fact(let fact): fact.location
    case .system(let system): system.location
    }
  }

  /// The last day on which its check holds; nil where nobody knows how old its data is.
  public func expiry(by validity: Validity) -> Day? {
    guard case .contact(let contact) = self else { return validity.expiry(of: verification, numberType: nil) }
    return validity.expiry(of: verification, numberType: contact.line?.type)
  }
}
