/// A date as exactly as it is known: a day, a month, a year, or not at all.
public enum PartialDate: Sendable, Hashable {
  case day(Day)
  case month(year: Int, month: Int)
  case year(Int)
  case unknown

  /// `2026-09-12`, `2026-09`, `2026` or `unknown`.
  public init?(_ text: some StringProtocol) {
    if text == "unknown" {
      self = .unknown
    } else if let day = Day(text) {
      self = .day(day)
    } else if text.utf8.count == 7, let first = Day("\(text)-01") {
      self = .month(year: first.year, month: first.month)
    } else if text.utf8.count == 4, let first = Day("\(text)-01-01") {
      self = .year(first.year)
    } else {
      return nil
    }
  }

  /// The day that stands for the date where an age is reckoned: the day itself, the 15th of the month, 1 July of the
  /// year. The middle of what is possible takes the data for neither newer nor older than it may be.
  public var reckoned: Day? {
    switch self {
    case .day(let day): day
    case .month(let year, let month): Day(year: year, month: month, day: 15)
    case .year(let year): Day(year: year, month: 7, day: 1)
    case .unknown: nil
    }
  }

  /// The first day that it may mean.
  public var earliest: Day? {
    switch self {
    case .day(let day): day
    case .month(let year, let month): Day(year: year, month: month, day: 1)
    case .year(let year): Day(year: year, month: 1, day: 1)
    case .unknown: nil
    }
  }

  public var year: Int? { earliest?.year }
}
