import Diagnostics
import Yams

extension Record {
  func flag(_ key: String, default standard: Bool) -> Bool {
    guard let text = optionalText(key) else { return standard }
    switch text.value {
    case "true", "yes": return true
    case "false", "no": return false
    default:
      findings.add(.invalidValue(text.value, expected: .yesOrNo, among: ["yes", "no"], at: text.location))
      return standard
    }
  }

  /// From 0 to 999,999: more is a slip, and would make dates that no calendar has.
  func wholeNumber(_ key: String) -> Int? { text(key).flatMap(wholeNumber) }

  /// See `wholeNumber(_:)`.
  func wholeNumber(_ key: String, default standard: Int) -> Int { optionalText(key).flatMap(wholeNumber) ?? standard }

  private func wholeNumber(_ text: Located<String>) -> Int? {
    if let number = Self.wholeNumber(text.value) { return number }
    findings.add(.invalidValue(text.value, expected: .aWholeNumber, at: text.location))
    return nil
  }

  private static func wholeNumber(_ text: some StringProtocol) -> Int? {
    guard let number = Int(text), (0..<1_000_000).contains(number) else { return nil }
    return number
  }

  /// From the least to the most, `7-10`; one number alone is both.
  func range(_ key: String, default standard: ClosedRange<Int>) -> ClosedRange<Int> {
    guard let text = optionalText(key) else { return standard }
    let ends = text.value.split(separator: "-", omittingEmptySubsequences: false).map { Self.wholeNumber($0) }
    if let least = ends[0], let most = ends[ends.count - 1], ends.count <= 2, least <= most { return least...most }
    findings.add(.invalidValue(text.value, expected: .aRange, at: text.location))
    return standard
  }

  func day(_ key: String) -> Day? { text(key).flatMap(day) }

  func optionalDay(_ key: String) -> Day? { optionalText(key).flatMap(day) }

  func day(_ text: Located<String>) -> Day? {
    if let day = Day(text.value) { return day }
    findings.add(.invalidValue(text.value, expected: .aDay, at: text.location))
    return nil
  }

  func partialDate(_ key: String) -> PartialDate? { text(key).flatMap(partialDate) }

  func optionalPartialDate(_ key: String) -> PartialDate? { optionalText(key).flatMap(partialDate) }

  private func partialDate(_ text: Located<String>) -> PartialDate? {
    if let date = PartialDate(text.value) { return date }
    findings.add(.invalidValue(text.value, expected: .aPartialDate, at: text.location))
    return nil
  }

  /// Codes of regions; what is none is a finding.
  func regionCodes(_ texts: [Located<String>]) -> [Located<Region.Code>] {
    texts.compactMap { text in
      guard let code = Region.Code(text.value) else {
        findings.add(.badRegionCode(text.value, at: text.location))
        return nil
      }
      return Located(code, at: text.location)
    }
  }

  /// One of an enumeration's words.
  func choice<Choice: RawRepresentable & CaseIterable>(_ key: String, of type: Choice.Type = Choice.self) -> Choice?
  where Choice.RawValue == String {
    text(key).flatMap { choice($0) }
  }

  func choice<Choice: RawRepresentable & CaseIterable>(_ key: String, default standard: Choice) -> Choice
  where Choice.RawValue == String {
    optionalText(key).flatMap { choice($0) } ?? standard
  }

  func optionalChoice<Choice: RawRepresentable & CaseIterable>(_ key: String, of type: Choice.Type = Choice.self)
    -> Choice?
  where Choice.RawValue == String {
    optionalText(key).flatMap { choice($0) }
  }

  private func choice<Choice: RawRepresentable & CaseIterable>(_ text: Located<String>) -> Choice?
  where Choice.RawValue == String {
    if let choice = Choice(rawValue: text.value) { return choice }
    let words = Choice.allCases.map(\.rawValue)
    findings.add(.invalidValue(text.value, expected: .aKnownWord, among: words, at: text.location))
    return nil
  }

  /// A text for readers in every language; a missing language is a finding, and the whole is then nil.
  func localized(_ key: String, _ languages: [Language]) -> Localized<String>? {
    record(key, required: true).flatMap { $0.localizedTexts(of: key, languages) }
  }

  func optionalLocalized(_ key: String, _ languages: [Language]) -> Localized<String>? {
    record(key, required: false).flatMap { $0.localizedTexts(of: key, languages) }
  }

  private func localizedTexts(of key: String, _ languages: [Language]) -> Localized<String>? {
    defer { finish() }
    var values: [String] = []
    for language in languages {
      guard let text = optionalText(language.tag), !text.value.isEmpty else {
        findings.add(.missingTranslation(of: key, into: language.tag, at: location))
        continue
      }
      findings.add(LocatedString(text: text.value, location: text.location, language: language))
      values.append(text.value)
    }
    return values.count == languages.count ? Localized(inOrder: values) : nil
  }

  /// A text for readers that is the same in all languages.
  func readerText(_ key: String) -> Located<String>? {
    guard let text = text(key) else { return nil }
    if text.value.isEmpty {
      findings.add(.missingKey(key, at: text.location))
      return nil
    }
    findings.add(LocatedString(text: text.value, location: text.location, language: nil))
    return text
  }
}
