import Diagnostics

extension SiteSettings {
  /// Nil where something without which nothing else can be read is missing; the findings say what.
  init?(_ record: Record) {
    guard let languages = Self.languages(record) else { return nil }
    defer { record.finish() }
    let names = record.localized("name", languages)
    let descriptions = record.localized("description", languages)
    let base = record.text("base_url").map { Located($0.value.droppingTrailingSlash, at: $0.location) }
    let publisher = Publisher(record)
    let exit = record.text("exit_page")
    let exitFile = record.optionalText("exit_file").flatMap { record.pagePath($0) }
    let safety = record.optionalText("safety_page").map { Located(FreePage.ID(rawValue: $0.value), at: $0.location) }
    let licence = Licence(record)
    let validity = Validity(record)
    let thresholds = Thresholds(record)
    let priority = record.regionCodes(record.texts("priority_regions"))
    let severities = Self.severities(record)
    let waivers = record.list("waivers").compactMap { node in
      record.record(node, for: "waivers").flatMap(Waiver.init)
    }
    guard let names, let descriptions, let base, let publisher, let exit, let licence, let validity else { return nil }
    self.init(
      name: names, description: descriptions, baseURL: base, publisher: publisher, exitPage: exit, exitFile: exitFile,
      safetyPage: safety, licence: licence, languages: languages, validity: validity, thresholds: thresholds,
      priorityRegions: priority, severities: severities.byID, severityPlaces: severities.places, waivers: waivers)
  }

  /// Nil where one of the tags could be neither a file's name nor a part of an address, or stands twice.
  private static func languages(_ record: Record) -> [Language]? {
    let tags = record.texts("languages", required: true)
    var isUsable = !tags.isEmpty
    for (index, tag) in tags.enumerated() {
      if !tag.value.isSlug {
        record.findings.add(.invalidValue(tag.value, expected: .aLanguageTag, at: tag.location))
        isUsable = false
      } else if let first = tags[..<index].first(where: { $0.value == tag.value }) {
        record.findings.add(.duplicateKey(tag.value, at: tag.location, first: first.location))
        isUsable = false
      }
    }
    return isUsable ? tags.enumerated().map { Language(tag: $1.value, index: $0) } : nil
  }

  /// The severities of the section `rules`, `off` as nil, and where each id stands.
  private static func severities(_ record: Record) -> (byID: [String: Severity?], places: [String: SourceLocation]) {
    guard let rules = record.record("rules", required: false) else { return ([:], [:]) }
    var result: [String: Severity?] = [:]
    var places: [String: SourceLocation] = [:]
    for (id, node) in rules.entries {
      places[id.value] = id.location
      guard let word = rules.scalar(node, for: id.value) else { continue }
      if word.value == "off" {
        result.updateValue(nil, forKey: id.value)
      } else if let severity = Severity(rawValue: word.value) {
        result[id.value] = severity
      } else {
        let words = Severity.allCases.map(\.rawValue) + ["off"]
        rules.findings.add(.invalidValue(word.value, expected: .aKnownWord, among: words, at: word.location))
      }
    }
    return (result, places)
  }
}

extension Record {
  /// A page of the site's own, `satuan.html`, with names that can stand in an address.
  fileprivate func pagePath(_ text: Located<String>) -> Located<String>? {
    let end = ".html"
    let parts = text.value.dropLast(text.value.hasSuffix(end) ? end.count : 0)
      .split(separator: "/", omittingEmptySubsequences: false)
    if text.value.hasSuffix(end), parts.allSatisfy({ String($0).isSlug }) { return text }
    findings.add(.invalidValue(text.value, expected: .aPageName, at: text.location))
    return nil
  }
}

extension SiteSettings.Publisher {
  init?(_ parent: Record) {
    guard let record = parent.record("publisher", required: true) else { return nil }
    defer { record.finish() }
    let (name, url) = (record.readerText("name"), record.text("url"))
    guard let name, let url else { return nil }
    self.init(name: name, url: url)
  }
}

extension SiteSettings.Licence {
  init?(_ parent: Record) {
    guard let record = parent.record("licence", required: true) else { return nil }
    defer { record.finish() }
    let (name, url) = (record.text("name"), record.text("url"))
    guard let name, let url else { return nil }
    self.init(name: name.value, url: url.value)
  }
}

extension Validity {
  init?(_ parent: Record) {
    guard let record = parent.record("validity", required: true) else { return nil }
    defer { record.finish() }
    let numbers = ["short-code", "landline", "mobile", "online", "published-months"].map { record.wholeNumber($0) }
    guard let short = numbers[0], let landline = numbers[1], let mobile = numbers[2], let online = numbers[3],
      let months = numbers[4]
    else { return nil }
    self.init(shortCode: short, landline: landline, mobile: mobile, online: online, publishedMonths: months)
  }
}

extension String {
  fileprivate var droppingTrailingSlash: String { hasSuffix("/") ? String(dropLast()) : self }
}
