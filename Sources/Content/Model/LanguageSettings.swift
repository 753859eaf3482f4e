import Diagnostics

/// `content/languages/<tag>.yml`: everything that is said and written the same way on every page of one language.
public final class LanguageSettings: Sendable {
  public let language: Language
  /// The language's name in itself.
  public let name: String
  /// Parts of addresses: `lessons` → `pelajaran`.
  public let segments: [String: Located<String>]
  /// The headings of a lesson's fixed sections.
  public let sections: [Lesson.SectionKey: String]
  public let calendar: Calendar
  public let numbers: Numbers
  /// How the reading ease of its texts is measured; nil where nobody has a formula for it.
  public let readability: ReadabilityFormula?
  /// Of the Bible that readers of the language have; nil where no text names a passage.
  public let versification: Versification?
  /// The words by which values are recognised in running text.
  public let words: [String: [String]]
  public let kinds: [Contact.Kind: KindNames]
  public let regionTypes: [String: String]
  /// Interface strings by key, in the order of the file.
  public let text: [(key: String, value: LocatedString)]
  private let textByKey: [String: String]
  public let location: SourceLocation

  /// The names that `segments` must have.
  public static let segmentKeys = [
    "lessons", "regions", "destinations", "contacts", "about", "sources", "coverage", "glossary", "systems",
    "observances", "handouts", "nation", "channels", "read-aloud", "voice-note", "changes", "expiry", "search",
    "save",
  ]

  public struct Calendar: Sendable {
    /// Twelve names.
    public let months: [String]
    /// With `{day}`, `{month}`, `{year}`.
    public let date: String
    /// With `{day}`, `{month}`.
    public let dayMonth: String
    /// With `{month}`, `{year}`.
    public let monthYear: String
  }

  public struct Numbers: Sendable {
    public let decimal: String
    public let group: String
  }

  public struct KindNames: Sendable {
    public let label: String
    /// The name of an office of that kind, with `{region}`; nil where each record has its own name.
    public let name: String?
  }

  init(
    language: Language, name: String, segments: [String: Located<String>], sections: [Lesson.SectionKey: String],
    calendar: Calendar, numbers: Numbers, readability: ReadabilityFormula?, versification: Versification?,
    words: [String: [String]], kinds: [Contact.Kind: KindNames], regionTypes: [String: String],
    text: [(key: String, value: LocatedString)], location: SourceLocation
  ) {
    self.language = language
    self.name = name
    self.segments = segments
    self.sections = sections
    self.calendar = calendar
    self.numbers = numbers
    self.readability = readability
    self.versification = versification
    self.words = words
    self.kinds = kinds
    self.regionTypes = regionTypes
    self.text = text
    textByKey = Dictionary(text.map { ($0.key, $0.value.text) }, uniquingKeysWith: { first, _ in first })
    self.location = location
  }

  /// The interface string of a key; nil when the file lacks it.
  public func string(_ key: String) -> String? { textByKey[key] }
}

/// A formula for how easily a text is read, by the language that it was made for.
public enum ReadabilityFormula: String, Sendable, CaseIterable {
  /// Flesch's reading ease with syllables weighed at 0.6, since Indonesian words have more of them.
  case indonesian = "id"
  /// The grade of Flesch and Kincaid.
  case english = "en"
}

extension LanguageSettings {
  /// A day as this language writes it, `21 November 2026`.
  public func written(_ day: Day) -> String {
    Self.fill(calendar.date, ["day": String(day.day), "month": monthName(day.month), "year": String(day.year)])
  }

  /// As exactly as the date is known; nil for an unknown one.
  public func written(_ date: PartialDate) -> String? {
    switch date {
    case .day(let day): written(day)
    case .month(let year, let month): Self.fill(calendar.monthYear, ["month": monthName(month), "year": String(year)])
    case .year(let year): String(year)
    case .unknown: nil
    }
  }

  /// A whole number with this language's group separators.
  public func written(_ number: Int) -> String {
    let digits = Array(String(abs(number)))
    var result = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result += numbers.group }
      result.append(digit)
    }
    return result
  }

  /// A pattern with its `{names}` filled in.
  public static func fill(_ pattern: String, _ values: [String: String]) -> String {
    var result = ""
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}") else { break }
      result += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      result += values[name] ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// When something is kept every year; nil for a day that moves with the year.
  public func written(_ time: Observance.Time) -> String? {
    switch time {
    case .date(let month, let day):
      Self.fill(calendar.dayMonth, ["day": String(day), "month": monthName(month)])
    case .month(let month): monthName(month)
    case .season(let first, let last): "\(monthName(first))–\(monthName(last))"
    case .rule: nil
    }
  }

  private func monthName(_ month: Int) -> String {
    calendar.months.indices.contains(month - 1) ? calendar.months[month - 1] : String(month)
  }
}
