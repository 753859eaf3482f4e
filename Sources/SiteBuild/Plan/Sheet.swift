import Content
import Output

/// A handout as it is printed for one place in one edition.
public struct Sheet: Sendable, Hashable {
  public let handout: Handout.ID
  /// Nil where the handout has only one.
  public let edition: String?
  public let place: SheetPlace

  public init(_ handout: Handout.ID, edition: String?, for place: SheetPlace) {
    self.handout = handout
    self.edition = edition
    self.place = place
  }
}

extension DatedSite {
  /// Whether sheets for the region say more than those of the province besides its name: every province has its own,
  /// a regency only where it has a number that paper may carry.
  public func hasOwnSheets(_ code: Region.Code) -> Bool {
    code.depth == 1 || (byRegion[code] ?? []).contains { paperExpiry(of: $0) != nil }
  }

  /// The region whose sheets serve another: itself, or the nearest around it that has its own.
  public func regionOfSheets(for code: Region.Code) -> Region.Code? {
    hasOwnSheets(code) ? code : code.parent.flatMap { regionOfSheets(for: $0) }
  }

  /// Every sheet that the site has a page of, handout by handout: that for the whole country, then those of regions and
  /// of the countries people go to.
  func postedSheets(includingDrafts: Bool) -> [Sheet] {
    let regions = site.regions.regions.filter { hasOwnSheets($0.code) }.map { SheetPlace.region($0.code) }
    let countries = site.destinations.filter { includingDrafts || !$0.texts.isDraft }.map { SheetPlace.country($0.id) }
    return site.handouts.filter { $0.isPosted && (includingDrafts || !$0.isDraft) }.flatMap { handout in
      handout.editions.flatMap { edition in
        ([.nation] + regions + (handout.kind.isForTravellers ? countries : [])).map {
          Sheet(handout.id, edition: edition.key, for: $0)
        }
      }
    }
  }

  /// The sheet of a handout that most readers in a region expect.
  func usualSheet(of handout: Handout, for region: Region.Code?) -> Sheet {
    let edition = handout.edition(region.flatMap { site.regions.edition(of: $0) })
    let own = region.flatMap { regionOfSheets(for: $0) }
    return Sheet(handout.id, edition: edition.key, for: own.map { .region($0) } ?? .nation)
  }
}

extension Handout {
  /// Where its picture in a language is; nil where there is none.
  func picturePath(in site: Site, _ language: Language) -> OutputPath? {
    guard pictures[language.tag] != nil else { return nil }
    return OutputPath("\(language.tag)/\(site[language].segments["handouts"]?.value ?? "handouts")/\(id.rawValue).png")
  }

  /// A handout is on the site with all its texts or not at all.
  var isDraft: Bool { editions.contains { $0.texts.isDraft } }
}

extension Handout.Kind {
  /// Whether people take it with them, so that the site has a page of it for each country they go to.
  var isForTravellers: Bool { self == .walletCards || self == .contactBoxes }
}

extension SheetPlace {
  /// What its folder is called.
  package func slug(in site: Site, _ language: Language) -> String {
    switch self {
    case .nation: site[language].segments["nation"]?.value ?? "nation"
    case .region(let code): site.regions[code]?.slug ?? code.rawValue
    case .country(let id): site.index.destinations[id]?.texts[language].slug.value ?? id.rawValue
    }
  }

  /// Nil for the whole country.
  package func name(in site: Site, _ language: Language) -> String? {
    switch self {
    case .nation: nil
    case .region(let code): site.regions[code]?.name[language]
    case .country(let id): site.index.destinations[id]?.name[language]
    }
  }

  /// What the site has about it; nil for the whole country.
  var page: PageSubject? {
    switch self {
    case .nation: nil
    case .region(let code): .region(code)
    case .country(let id): .destination(id)
    }
  }
}

extension Sheet {
  /// Its text; nil when the site has no such handout.
  func texts(in site: Site) -> Localized<Article>? { site.index.handouts[handout]?.edition(edition).texts }

  /// `cetak/nusa-tenggara-timur/sisipan-mimbar-gmit`, below the language's folder and without the end.
  func path(in site: Site, _ language: Language) -> String? {
    let segments = site[language].segments
    guard let article = texts(in: site)?[language] else { return nil }
    return "\(segments["handouts"]?.value ?? "handouts")/\(place.slug(in: site, language))/\(article.slug.value)"
  }
}
