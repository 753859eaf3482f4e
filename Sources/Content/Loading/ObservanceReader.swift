import Diagnostics

extension Observance {
  init?(_ id: Located<String>, _ record: Record, languages: [Language]) {
    defer { record.finish() }
    let name = record.localized("name", languages)
    let time = record.record("when", required: true).flatMap { Time($0) }
    let traditions = record.list("traditions", required: true).compactMap { node in
      record.scalar(node, for: "traditions").flatMap { word -> Tradition? in
        if let tradition = Tradition(rawValue: word.value) { return tradition }
        record.findings.add(
          .invalidValue(
            word.value, expected: .aKnownWord, among: Tradition.allCases.map(\.rawValue), at: word.location))
        return nil
      }
    }
    let note = record.optionalLocalized("note", languages)
    let source = record.text("source")
    guard let name, let time, let source else { return nil }
    self.init(
      id: ID(rawValue: id.value), name: name, time: time, traditions: traditions, note: note,
      source: Located(Source.ID(rawValue: source.value), at: source.location), location: id.location)
  }
}

extension Observance.Time {
  /// One of `date: "02-08"`, `month: "05"`, `season: {from: "11", to: "01"}` and `rule: advent`.
  init?(_ record: Record) {
    defer { record.finish() }
    if let date = record.optionalText("date") {
      // A leap year, so that 29 February is a day.
      guard let day = Day("2024-\(date.value)") else {
        record.findings.add(.invalidValue(date.value, expected: .aMonthAndDay, at: date.location))
        return nil
      }
      self = .date(month: day.month, day: day.day)
    } else if let month = record.optionalText("month") {
      guard let month = record.month(month) else { return nil }
      self = .month(month)
    } else if let season = record.record("season", required: false) {
      defer { season.finish() }
      let (from, to) = (season.text("from").flatMap(season.month), season.text("to").flatMap(season.month))
      guard let from, let to else { return nil }
      self = .season(from: from, to: to)
    } else {
      guard let rule = record.choice("rule", of: Observance.Rule.self) else { return nil }
      self = .rule(rule)
    }
  }
}

extension Record {
  /// 1 to 12, as `05` or `5`.
  fileprivate func month(_ text: Located<String>) -> Int? {
    if let month = Int(text.value), (1...12).contains(month) { return month }
    findings.add(.invalidValue(text.value, expected: .aMonth, at: text.location))
    return nil
  }
}

extension Message {
  fileprivate static let aMonthAndDay = Message(
    en: "a month and a day such as 02-08", id: "bulan dan tanggal seperti 02-08")
  fileprivate static let aMonth = Message(en: "a month from 01 to 12", id: "bulan dari 01 sampai 12")
}

extension Door {
  init?(_ id: Located<String>, _ record: Record, languages: [Language]) {
    defer { record.finish() }
    let title = record.localized("title", languages)
    let words = record.localized("words", languages)
    let links = record.texts("links", required: true)
    guard let title, let words, !links.isEmpty else { return nil }
    self.init(id: ID(rawValue: id.value), title: title, words: words, links: links, location: id.location)
  }
}
