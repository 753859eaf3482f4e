import Diagnostics

extension Source {
  init?(_ id: Located<String>, _ record: Record, languages: [Language]) {
    defer { record.finish() }
    let title = record.text("title")
    let publisher = record.text("publisher")
    let url = record.optionalText("url")
    let date = record.partialDate("date")
    let kind = record.choice("kind", of: Kind.self)
    let note = record.optionalLocalized("note", languages)
    guard let title, let publisher, let date, let kind else { return nil }
    self.init(
      id: ID(rawValue: id.value), title: title.value, publisher: publisher.value, url: url, date: date,
      kind: kind, note: note, location: id.location)
  }
}

extension Fact {
  init?(_ id: Located<String>, _ record: Record, languages: [Language]) {
    defer { record.finish() }
    let statement = record.localized("statement", languages)
    let value = record.optionalText("value")
    let unit = record.optionalText("unit")
    let asOf = record.optionalPartialDate("as_of")
    let contested = record.optionalLocalized("contested", languages)
    let verification = Verification(record)
    guard let statement, let verification else { return nil }
    self.init(
      id: ID(rawValue: id.value), statement: statement, value: value, unit: unit?.value, asOf: asOf,
      contested: contested, verification: verification, location: id.location)
  }
}

extension GlossaryTerm {
  init?(_ id: Located<String>, _ record: Record, languages: [Language]) {
    defer { record.finish() }
    let term = record.localized("term", languages)
    let meaning = record.localized("meaning", languages)
    let source = record.optionalText("source")
    let isEveryday = record.flag("everyday", default: false)
    guard let term, let meaning else { return nil }
    self.init(
      id: ID(rawValue: id.value), term: term, meaning: meaning,
      source: source.map { Located(Source.ID(rawValue: $0.value), at: $0.location) }, isEveryday: isEveryday,
      location: id.location)
  }
}

extension OnlineSystem {
  init?(_ id: Located<String>, _ record: Record, languages: [Language]) {
    defer { record.finish() }
    let name = record.readerText("name")
    let purpose = record.localized("purpose", languages)
    let url = record.optionalText("url")
    let validUntil = record.optionalDay("valid_until")
    let replacedBy = record.optionalText("replaced_by")
    let verification = Verification(record)
    guard let name, let purpose, let verification else { return nil }
    self.init(
      id: ID(rawValue: id.value), name: name.value, purpose: purpose, url: url, validUntil: validUntil,
      replacedBy: replacedBy.map { Located(ID(rawValue: $0.value), at: $0.location) }, verification: verification,
      location: id.location)
  }
}

extension BlockedNumber {
  init?(_ record: Record, languages: [Language]) {
    defer { record.finish() }
    let number = record.text("number")
    let claimedFor = record.text("claimed_for")
    let why = record.localized("why", languages)
    guard let number, let claimedFor, let why else { return nil }
    self.init(number: number, claimedFor: claimedFor.value, why: why)
  }
}
