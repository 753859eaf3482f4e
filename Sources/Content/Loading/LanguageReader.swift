import Diagnostics

extension LanguageSettings {
  convenience init?(_ record: Record, language: Language) {
    defer { record.finish() }
    if let tag = record.text("tag"), tag.value != language.tag {
      let expected = Message(en: "the tag in the file's name", id: "tag pada nama berkas")
      record.findings.add(
        .invalidValue(tag.value, expected: expected, among: [language.tag], at: tag.location))
    }
    let name = record.text("name")
    let segments = Self.segments(record)
    let sections = Self.sections(record)
    let calendar = Calendar(record)
    let numbers = Numbers(record)
    let readability = record.optionalChoice("readability", of: ReadabilityFormula.self)
    let versification = record.optionalChoice("versification", of: Versification.self)
    let kinds = Self.kinds(record)
    let words = Self.textLists(record.record("words", required: true))
    let types = Self.texts(record.record("region_types", required: true), language: language)
    let text = Self.texts(record.record("text", required: true), language: language)
    guard let name, let calendar, let numbers else { return nil }
    self.init(
      language: language, name: name.value, segments: segments, sections: sections, calendar: calendar,
      numbers: numbers, readability: readability, versification: versification, words: words, kinds: kinds,
      regionTypes: Dictionary(types.map { ($0.key, $0.value.text) }, uniquingKeysWith: { first, _ in first }),
      text: text, location: record.location)
  }

  private static func segments(_ record: Record) -> [String: Located<String>] {
    guard let segments = record.record("segments", required: true) else { return [:] }
    defer { segments.finish() }
    var result: [String: Located<String>] = [:]
    for key in segmentKeys {
      guard let segment = segments.text(key) else { continue }
      if !segment.value.isSlug { segments.findings.add(.badSlug(segment)) }
      result[key] = segment
    }
    return result
  }

  private static func sections(_ record: Record) -> [Lesson.SectionKey: String] {
    guard let sections = record.record("sections", required: true) else { return [:] }
    defer { sections.finish() }
    var result: [Lesson.SectionKey: String] = [:]
    for key in Lesson.SectionKey.allCases { result[key] = sections.text(key.rawValue)?.value }
    return result
  }

  private static func kinds(_ record: Record) -> [Contact.Kind: KindNames] {
    guard let kinds = record.record("kinds", required: true) else { return [:] }
    defer { kinds.finish() }
    var result: [Contact.Kind: KindNames] = [:]
    for kind in Contact.Kind.allCases {
      guard let names = kinds.record(kind.rawValue, required: true) else { continue }
      defer { names.finish() }
      let pattern = names.optionalText("name")?.value
      result[kind] = names.text("label").map { KindNames(label: $0.value, name: pattern) }
    }
    return result
  }

  private static func textLists(_ record: Record?) -> [String: [String]] {
    guard let record else { return [:] }
    var result: [String: [String]] = [:]
    for (key, _) in record.entries { result[key.value] = record.texts(key.value).map(\.value) }
    return result
  }

  private static func texts(_ record: Record?, language: Language) -> [(key: String, value: LocatedString)] {
    guard let record else { return [] }
    return record.entries.compactMap { key, node in
      guard let text = record.scalar(node, for: key.value) else { return nil }
      let string = LocatedString(text: text.value, location: text.location, language: language)
      record.findings.add(string)
      return (key.value, string)
    }
  }
}

extension LanguageSettings.Calendar {
  init?(_ parent: Record) {
    let months = parent.texts("months", required: true).map(\.value)
    let date = parent.text("date")
    let dayMonth = parent.text("day_month")
    let monthYear = parent.text("month_year")
    guard let date, let dayMonth, let monthYear else { return nil }
    if months.count != 12 {
      let place = parent.node("months", required: false).map { parent.place(of: $0) }
      parent.findings.add(.wrongType("months", expected: .twelveMonths, at: place ?? parent.location))
      return nil
    }
    self.init(months: months, date: date.value, dayMonth: dayMonth.value, monthYear: monthYear.value)
  }
}

extension LanguageSettings.Numbers {
  init?(_ parent: Record) {
    guard let record = parent.record("numbers", required: true) else { return nil }
    defer { record.finish() }
    let (decimal, group) = (record.text("decimal"), record.text("group"))
    guard let decimal, let group else { return nil }
    self.init(decimal: decimal.value, group: group.value)
  }
}
