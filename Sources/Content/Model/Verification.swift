import Diagnostics

/// How something was checked.
public enum VerificationMethod: String, Sendable, CaseIterable {
  /// Somebody rang the number and the right office answered.
  case called
  /// The owner's own page was read.
  case officialPage = "official-page"
  /// A press report, a directory or a list repeats it; nobody has asked the owner.
  case published
}

/// Where a statement comes from, how and when it was checked, and until when that holds.
public struct Verification: Sendable {
  /// At least one.
  public let sources: [Citation]
  public let method: VerificationMethod
  /// A role, never a person's name.
  public let by: String
  public let on: Day
  /// As written; nil where the validity table of `site.yml` decides.
  public let expires: Day?
  public let location: SourceLocation

  /// A source and the date of what it says.
  public struct Citation: Sendable {
    public let source: Located<Source.ID>
    /// The place in the source, "Pasal 13".
    public let section: String?
    /// The date of the data, not of the page or commit that repeats it.
    public let data: PartialDate
  }

  public init(
    sources: [Citation], method: VerificationMethod, by: String, on: Day, expires: Day?, location: SourceLocation
  ) {
    precondition(!sources.isEmpty, "a verification without a source cannot be represented")
    self.sources = sources
    self.method = method
    self.by = by
    self.on = on
    self.expires = expires
    self.location = location
  }

  /// The last day that a check or its data may bear. One day more than today: in Jayapura the calendar is nine hours
  /// ahead of the clock that a build goes by.
  public static func latestDay(on today: Day) -> Day { today.adding(days: 1) }

  /// The newest of the sources' dates, and of a call, which is data by itself: the owner has said it on that day.
  /// Unknown only when all are.
  public var newestData: PartialDate {
    let called = method == .called ? [PartialDate.day(on)] : []
    return (sources.map(\.data) + called)
      .max { ($0.reckoned ?? .distantPast) < ($1.reckoned ?? .distantPast) } ?? .unknown
  }
}

extension Day {
  static let distantPast = Day(daysSinceEpoch: -719_162)
}
