import ArgumentParser
import Content
import Glibc

/// The day that a site is built for, and who says so.
struct Today {
  let day: Day
  let origin: Origin

  /// Who says what day it is.
  enum Origin {
    /// `--today`.
    case option
    /// `SOURCE_DATE_EPOCH`: seconds since 1 January 1970, UTC (reproducible-builds.org).
    case sourceDateEpoch
    /// The computer's clock, UTC.
    case clock
  }

  static let variable = "SOURCE_DATE_EPOCH"

  /// Throws `ValidationError` when the variable is no number of seconds.
  init(option: Day?, environment: Environment = .process, clock: Int = time(nil)) throws {
    if let option {
      (day, origin) = (option, .option)
    } else if let text = environment[Self.variable] {
      guard let seconds = Int(text), (0...Self.lastSecond).contains(seconds) else {
        throw ValidationError("\(Self.variable) is '\(text)', which is no number of seconds since 1970.")
      }
      (day, origin) = (Self.day(ofSecond: seconds), .sourceDateEpoch)
    } else {
      (day, origin) = (Self.day(ofSecond: clock), .clock)
    }
  }

  /// The last second of the year 9999.
  private static let lastSecond = 253_402_300_799

  private static func day(ofSecond second: Int) -> Day { Day(daysSinceEpoch: second / 86_400) }
}
