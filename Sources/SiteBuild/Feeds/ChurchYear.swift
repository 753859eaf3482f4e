import Content

/// Days that move with the year.
enum ChurchYear {
  /// Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876 (Meeus, "Astronomical Algorithms",
  /// chapter 8).
  static func easter(of year: Int) -> Day? {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let (d, e) = (b / 4, b % 4)
    let g = (b - (b + 8) / 25 + 1) / 3
    let h = (19 * a + b - d - g + 15) % 30
    let l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return Day(year: year, month: sum / 31, day: sum % 31 + 1)
  }

  /// From the fourth Sunday before Christmas to Christmas Eve.
  static func advent(of year: Int) -> ClosedRange<Day>? {
    guard let christmas = Day(year: year, month: 12, day: 25) else { return nil }
    let sunday = lastSunday(before: christmas).adding(days: -21)
    return sunday...christmas.adding(days: -1)
  }

  /// From Ash Wednesday to Holy Saturday.
  static func lent(of year: Int) -> ClosedRange<Day>? {
    easter(of: year).map { $0.adding(days: -46)...$0.adding(days: -1) }
  }

  static func lastSunday(before day: Day) -> Day {
    // 1 January 1970 was a Thursday.
    let weekday = ((day.daysSinceEpoch + 4) % 7 + 7) % 7
    return day.adding(days: weekday == 0 ? -7 : -weekday)
  }
}
