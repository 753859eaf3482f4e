import Content
import Diagnostics

/// Nothing was checked, and no data comes, after the day for which the site is built.
enum FutureCheck: SiteRule {
  static let standsAlone = true
  static let kinds = [
    DiagnosticKind(
      "future-date", .error,
      explanation: Message(
        en: """
          A record says that it was checked, or that its data or the source itself is from, a day that has not come \
          yet. A wrong year makes a number look newer than it is, for longer than it holds. Mend the date; if the site \
          is built for a day in the past with --today, records that were checked later do not belong to it.
          """,
        id: """
          Catatan ini menyebut hari pemeriksaan, tanggal data, atau tanggal sumber yang belum tiba. Tahun yang keliru \
          membuat nomor tampak lebih baru daripada sebenarnya. Betulkan tanggalnya; kalau situs dibuat untuk hari yang \
          lalu dengan --today, catatan yang diperiksa sesudahnya tidak termasuk.
          """))
  ]

  static func check(_ subject: RuleSubject) -> [Diagnostic] {
    let today = subject.dated.today
    let latest = Verification.latestDay(on: today)
    let sources = subject.site.sources.compactMap { source -> Diagnostic? in
      guard let first = source.date.earliest, latest < first else { return nil }
      return published("\(first)", at: source.location, today)
    }
    return sources + subject.site.verifications.flatMap { verification -> [Diagnostic] in
      var found: [Diagnostic] = []
      if latest < verification.on { found.append(checked(verification, today)) }
      for citation in verification.sources {
        guard let first = citation.data.earliest, latest < first else { continue }
        found.append(dated("\(first)", at: citation.source.location, today))
      }
      return found
    }
  }

  private static func checked(_ verification: Verification, _ today: Day) -> Diagnostic {
    Diagnostic(
      kinds[0], at: verification.location,
      Message(
        en: "it is said to be checked on '\(verification.on)', after today, '\(today)'",
        id: "katanya diperiksa pada '\(verification.on)', sesudah hari ini, '\(today)'"),
      hint: Message(en: "mend the day in 'on'", id: "betulkan hari di 'on'"))
  }

  private static func published(_ day: String, at location: SourceLocation, _ today: Day) -> Diagnostic {
    Diagnostic(
      kinds[0], at: location,
      Message(
        en: "the source is said to be from '\(day)', after today, '\(today)'",
        id: "katanya sumber ini dari '\(day)', sesudah hari ini, '\(today)'"),
      hint: Message(en: "mend the day in 'date'", id: "betulkan hari di 'date'"))
  }

  private static func dated(_ day: String, at location: SourceLocation, _ today: Day) -> Diagnostic {
    Diagnostic(
      kinds[0], at: location,
      Message(
        en: "its data is said to be from '\(day)', after today, '\(today)'",
        id: "katanya datanya dari '\(day)', sesudah hari ini, '\(today)'"),
      hint: Message(en: "mend the day in 'data'", id: "betulkan hari di 'data'"))
  }
}
