import Content
import Output

/// A calendar of the site, in one language.
public enum SiteCalendar: Sendable, Hashable, CaseIterable {
  /// Days, months and seasons on which to speak; moving ones for the year of the build and the two after it.
  case observances
  /// The days on which numbers and facts cease to hold, for those who check them.
  case expiry

  /// `id/kalender.ics`; nil where the site has nothing of the kind.
  func path(in site: Site, _ language: Language) -> OutputPath? {
    if self == .observances, site.observances.isEmpty { return nil }
    let key = self == .observances ? "observances" : "expiry"
    return OutputPath("\(language.tag)/\(site[language].segments[key]?.value ?? key).ics")
  }

  func bytes(of dated: DatedSite, _ language: Language) -> [UInt8] {
    switch self {
    case .observances: Self.observances(dated, language)
    case .expiry: Self.expiry(dated, language)
    }
  }

  private static func observances(_ dated: DatedSite, _ language: Language) -> [UInt8] {
    let site = dated.site
    let title = "\(site.settings.name[language]): \(site[language].string(.observances))"
    var calendar = CalendarText(name: title, host: site.settings.host)
    let page = Page(.observances, in: language).path(in: site)
    for observance in site.observances {
      let url = page.map { "\(site.url(of: $0))#observance-\(observance.id.rawValue)" }
      for event in observance.time.events(from: dated.today.year) {
        calendar.addEvent(
          "observance-\(observance.id.rawValue)\(event.year.map { "-\($0)" } ?? "")", from: event.days.lowerBound,
          to: event.days.upperBound, rule: event.rule, summary: observance.name[language],
          description: observance.note?[language] ?? "", url: url)
      }
    }
    return calendar.bytes
  }

  private static func expiry(_ dated: DatedSite, _ language: Language) -> [UInt8] {
    let site = dated.site
    let settings = site[language]
    var names: [Day: (numbers: [String], facts: Int)] = [:]
    for contact in site.contacts where contact.line != nil && contact.via == nil {
      guard case .shown(let until) = dated.states[contact.id] else { continue }
      names[until, default: ([], 0)].numbers.append(contact.name[language])
    }
    for fact in site.facts {
      let until = site.settings.validity.expiry(of: fact.verification, numberType: nil)
      if let until, until >= dated.today { names[until, default: ([], 0)].facts += 1 }
    }
    let title = "\(site.settings.name[language]): \(settings.string(.expiryTitle))"
    var calendar = CalendarText(name: title, host: site.settings.host)
    let url = Page(.about, in: language).path(in: site).map { site.url(of: $0) }
    for (day, due) in names.sorted(by: { $0.key < $1.key }) {
      let summary = settings.string(
        .expirySummary, ["numbers": settings.written(due.numbers.count), "facts": settings.written(due.facts)])
      calendar.addEvent(
        "expiry-\(day)", from: day, to: day, summary: summary, description: due.numbers.joined(separator: "\n"), url: url)
    }
    return calendar.bytes
  }
}

extension Observance.Time {
  /// An event of a calendar; `year` only where each year has its own.
  fileprivate struct Event {
    let days: ClosedRange<Day>
    var rule: String?
    var year: Int?
  }

  /// A year that is not a leap year, in which what comes again every year begins.
  private static let first = 2025

  fileprivate func events(from year: Int) -> [Event] {
    switch self {
    case .date(let month, let day):
      // A 29 February begins in a leap year.
      let start = Day(year: Self.first, month: month, day: day) ?? Day(year: 2024, month: month, day: day)
      return start.map { [Event(days: $0...$0, rule: "FREQ=YEARLY")] } ?? []
    case .month(let month): return Self.months(month, month)
    case .season(let from, let to): return Self.months(from, to)
    case .rule(.lastSundayOfSeptember):
      guard let october = Day(year: Self.first, month: 10, day: 1) else { return [] }
      let sunday = ChurchYear.lastSunday(before: october)
      return [Event(days: sunday...sunday, rule: "FREQ=YEARLY;BYMONTH=9;BYDAY=-1SU")]
    case .rule(.advent): return (year...year + 2).compactMap { Self.event($0, ChurchYear.advent(of: $0)) }
    case .rule(.lent): return (year...year + 2).compactMap { Self.event($0, ChurchYear.lent(of: $0)) }
    }
  }

  private static func event(_ year: Int, _ days: ClosedRange<Day>?) -> Event? {
    days.map { Event(days: $0, year: year) }
  }

  private static func months(_ from: Int, _ to: Int) -> [Event] {
    guard let start = Day(year: first, month: from, day: 1),
      let last = Day(year: to < from ? first + 1 : first, month: to, day: 1)
    else { return [] }
    return [Event(days: start...last.adding(months: 1).adding(days: -1), rule: "FREQ=YEARLY")]
  }
}
