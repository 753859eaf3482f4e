import Diagnostics

/// What a contact record needs to know of the rest of the site.
struct ContactReader {
  let languages: [LanguageSettings]
  let regions: RegionTree

  private var tags: [Language] { languages.map(\.language) }

  func read(_ id: Located<String>, _ record: Record) -> Contact? {
    defer { record.finish() }
    let kind = record.choice("kind", of: Contact.Kind.self)
    let serves = record.texts("serves")
    let name = name(record, kind: kind, serves: serves)
    let owner = record.text("owner")
    let desk = record.optionalText("desk")?.value
    let sector = record.choice("sector", of: Contact.Sector.self)
    let regions = record.regionCodes(serves.filter { $0.value != "ID" })
    let (countries, line, office) = (record.texts("countries"), line(record), office(record))
    let (email, url) = (record.optionalText("email"), record.optionalText("url"))
    let (hours, cost) = (hours(record), record.choice("cost", default: Contact.Cost.unknown))
    let (spoken, callsBack) = (spokenLanguages(record), record.choice("calls_back", default: Contact.Answer.unknown))
    let (next, note) = (record.optionalLocalized("next", tags), record.optionalLocalized("note", tags))
    let (servedIn, via) = (servedIn(record), via(record))
    let agreed = record.choice("agreed", default: Contact.Answer.unknown)
    let reason = record.optionalChoice("withheld", of: Contact.StandingReason.self)
    let (withdrawn, verification) = (withdrawal(record), Verification(record))
    guard let kind, let name, let owner, let sector, let verification else { return nil }
    return Contact(
      id: Contact.ID(rawValue: id.value), name: name, kind: kind, owner: owner.value, desk: desk, sector: sector,
      serves: regions, isNational: serves.contains { $0.value == "ID" }, countries: countries, line: line,
      email: email, url: url, office: office, hours: hours, cost: cost, languages: spoken, callsBack: callsBack,
      next: next, note: note, servedIn: servedIn, via: via, agreed: agreed, standingReason: reason,
      withdrawn: withdrawn, verification: verification, location: id.location)
  }

  private func name(_ record: Record, kind: Contact.Kind?, serves: [Located<String>]) -> Localized<String>? {
    if record.node("name", required: false) != nil { return record.localized("name", tags) }
    let patterns = kind.map { kind in languages.compactMap { $0.kinds[kind]?.name } } ?? []
    guard let area = serves.first, patterns.count == languages.count else {
      if kind != nil { record.findings.add(.missingKey("name", at: record.location)) }
      return nil
    }
    // A region that is not there is reported for itself.
    let region = Region.Code(area.value).flatMap { regions[$0] }
    return Localized(tags) { LanguageSettings.fill(patterns[$0.index], ["region": region?.name[$0] ?? area.value]) }
  }

  private func line(_ record: Record) -> Contact.Line? {
    let number = record.optionalText("number")
    _ = record.node("number_type", required: false)
    let country = record.optionalText("country")?.value
    let reach = record.node("reach", required: false)
    let channel = record.choice("channel", default: Contact.Channel.call)
    guard let number else { return nil }
    guard let type = record.choice("number_type", of: Contact.NumberType.self),
      DialledNumber.check(number, type: type, findings: record.findings)
    else { return nil }
    guard let reach else {
      record.findings.add(.missingKey("reach", at: record.location))
      return nil
    }
    return Contact.Line(
      number: number, type: type, country: country, reach: self.reach(reach, record), channel: channel)
  }

  private func reach(_ node: YAMLNode, _ record: Record) -> Contact.Reach {
    if case .sequence = node { return .countries(record.texts("reach").map(\.value)) }
    switch record.optionalText("reach")?.value {
    case "domestic": return .domestic
    case "abroad": return .abroad
    case "both": return .both
    default:
      let words = ["domestic", "abroad", "both"]
      record.findings.add(
        .invalidValue(
          record.scalar(node, for: "reach")?.value ?? "", expected: .aKnownWord, among: words,
          at: record.place(of: node)))
      return .domestic
    }
  }

  private func office(_ record: Record) -> Contact.Office? {
    guard let office = record.record("office", required: false) else { return nil }
    defer { office.finish() }
    let isPublic = office.flag("public", default: false)
    return office.readerText("address").map { Contact.Office(address: $0, isPublic: isPublic) }
  }

  private func hours(_ record: Record) -> Contact.Hours {
    guard let hours = record.record("hours", required: false) else {
      return Contact.Hours(roundTheClock: .unknown, text: nil, zone: nil)
    }
    defer { hours.finish() }
    return Contact.Hours(
      roundTheClock: hours.choice("round_the_clock", default: .unknown),
      text: hours.optionalLocalized("text", tags), zone: hours.optionalText("zone")?.value)
  }

  private func spokenLanguages(_ record: Record) -> [String]? {
    guard let node = record.node("languages", required: false) else { return nil }
    if let word = node.scalar?.string {
      if word == "unknown" { return nil }
      record.findings.add(.wrongType("languages", expected: .aList, at: record.place(of: node)))
      return nil
    }
    return record.texts("languages").map(\.value)
  }

  private func servedIn(_ record: Record) -> [Located<Region.Code>]? {
    record.node("served_in", required: false) == nil ? nil : record.regionCodes(record.texts("served_in"))
  }

  private func via(_ record: Record) -> Located<Contact.ID>? {
    record.optionalText("via").map { Located(Contact.ID(rawValue: $0.value), at: $0.location) }
  }

  /// `2026-11-21 the office has moved`.
  private func withdrawal(_ record: Record) -> Contact.Withdrawal? {
    guard let text = record.optionalText("withdrawn") else { return nil }
    let parts = text.value.split(separator: " ", maxSplits: 1)
    guard let day = record.day(Located(String(parts.first ?? ""), at: text.location)) else { return nil }
    return Contact.Withdrawal(on: day, reason: parts.count > 1 ? String(parts[1]) : "")
  }
}
