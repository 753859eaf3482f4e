import Content
import Templates

/// Where the readers of a page are: what they can dial depends on it.
enum Audience: Sendable, Hashable {
  case inIndonesia
  /// In that country; nil where the page does not say in which.
  case abroad(country: String?)

  func canDial(_ reach: Contact.Reach) -> Bool {
    switch self {
    case .inIndonesia: reach.fromIndonesia
    case .abroad(let country?): reach.from(country: country)
    case .abroad(nil): reach != .domestic
    }
  }
}

extension ContactCard {
  /// The cards of all contacts that have something to show.
  static func all(for audience: Audience, in dated: DatedSite, language: Language) -> [Contact.ID: ContactCard] {
    let usable = dated.site.contacts.filter { $0.via == nil && dated.isUsable($0) }
    return Dictionary(
      uniqueKeysWithValues: usable.map {
        ($0.id, ContactCard($0, for: audience, in: dated, language: language))
      })
  }
}

extension NumberOnCard {
  init(_ line: Contact.Line, for audience: Audience, in site: Site, language: Language) {
    let canDial = audience.canDial(line.reach)
    displayed = Text(line.displayed)
    tel = canDial && line.channel.takesCalls ? Text(line.telURL) : nil
    whatsApp = canDial ? line.whatsAppURL.map { Text($0) } : nil
    takesOnlyWhatsApp = line.channel == .whatsapp
    place = line.place(in: site, language: language).map { Text($0) }
  }
}

extension Contact.Line {
  /// From where the line works, where that is not everywhere.
  public func place(in site: Site, language: Language) -> String? {
    let settings = site[language]
    switch reach {
    case .domestic: return settings.string(.reachDomestic)
    case .abroad: return settings.string(.reachAbroad)
    case .both: return nil
    case .countries(let codes):
      if isInternational { return nil }
      return settings.string(.reachCountries, ["countries": site.countryNames(codes, language: language)])
    }
  }
}

extension Contact {
  /// Whom it is for, where that is not the whole country.
  func area(in site: Site, language: Language) -> String? {
    if isNational { return nil }
    if !countries.isEmpty { return site.countryNames(countries.map(\.value), language: language) }
    let names = (servedIn ?? serves).compactMap { site.regions[$0.value]?.name[language] }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  func languagesInWords(_ settings: LanguageSettings, of site: Site) -> String {
    guard let languages, !languages.isEmpty else { return settings.string(.languagesUnknown) }
    return languages.map { tag in settings.string("language_\(tag)") ?? tag }.joined(separator: ", ")
  }
}

extension Contact.Hours {
  func words(_ settings: LanguageSettings) -> String {
    text?[settings.language] ?? shortWords(settings)
  }

  /// Without what the record adds.
  func shortWords(_ settings: LanguageSettings) -> String {
    switch roundTheClock {
    case .yes: return settings.string(.hoursRoundTheClock)
    case .no: return settings.string(.hoursNotRoundTheClock)
    case .unknown: return settings.string(.hoursUnknown)
    }
  }
}

extension Contact.Cost {
  var key: InterfaceKey {
    switch self {
    case .free: .costFree
    case .normal: .costNormal
    case .unknown: .costUnknown
    }
  }
}

extension Contact.Answer {
  var key: InterfaceKey {
    switch self {
    case .yes: .callsBackYes
    case .no: .callsBackNo
    case .unknown: .callsBackUnknown
    }
  }
}

extension Verification {
  /// How and when it was checked, in words.
  func words(_ settings: LanguageSettings) -> String {
    let date = settings.written(newestData) ?? settings.string(.dateUnknown)
    switch method {
    case .called: return settings.string(.checkedCalled, ["date": settings.written(on)])
    case .officialPage: return settings.string(.checkedOfficialPage, ["date": date])
    case .published: return settings.string(.checkedPublished, ["date": date])
    }
  }
}

extension Verification {
  /// The same for where there is little room.
  func wordsOnPaper(_ settings: LanguageSettings) -> String {
    let date = settings.written(newestData) ?? settings.string(.dateUnknown)
    switch method {
    case .called: return settings.string(.sheetCalled, ["date": settings.written(on)])
    case .officialPage: return settings.string(.sheetOfficialPage, ["date": date])
    case .published: return settings.string(.sheetPublished, ["date": date])
    }
  }
}

extension ContactState {
  func lastKnownWords(_ settings: LanguageSettings) -> String? {
    guard case .lastKnown(let date) = self else { return nil }
    guard let year = date.year else { return settings.string(.lastKnownUndated) }
    return settings.string(.lastKnown, ["year": String(year)])
  }
}

extension Site {
  /// The names of countries by their ISO codes: destinations by their own, others as languages name them.
  func countryNames(_ codes: [String], language: Language) -> String {
    codes.map { code in
      index.destinations[Destination.ID(rawValue: code)]?.name[language]
        ?? self[language].string("country_\(code)") ?? code.uppercased()
    }.joined(separator: ", ")
  }
}
