import Content
import Output
import Output

/// A handout as it is printed for one region in one edition.
public struct Sheet: Sendable, Hashable {
  public let handout: Handout.ID
  /// Nil where the handout has only one.
  public let edition: String?
  /// Nil for the whole country.
  public let region: Region.Code?

  public init(_ handout: Handout.ID, edition: String?, region: Region.Code?) {
    self.handout = handout
    self.edition = edition
    self.region = region
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

  /// Every sheet that the site has a page of, handout by handout: the country's, then those of regions.
  func postedSheets(includingDrafts: Bool) -> [Sheet] {
    let regions = site.regions.regions.map(\.code).filter { hasOwnSheets($0) }
    return site.handouts.filter { $0.isPosted && (includingDrafts || !$0.isDraft) }.flatMap { handout in
      handout.editions.flatMap { edition in
        ([nil] + regions.map { $0 }).map { Sheet(handout.id, edition: edition.key, region: $0) }
      }
    }
  }

  /// The sheet of a handout that most readers in a region expect.
  func usualSheet(of handout: Handout, for region: Region.Code?) -> Sheet {
    let edition = handout.edition(region.flatMap { site.regions.edition(of: $0) })
    return Sheet(handout.id, edition: edition.key, region: region.flatMap { regionOfSheets(for: $0) })
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

extension Sheet {
  /// Its text; nil when the site has no such handout.
  func texts(in site: Site) -> Localized<Article>? { site.index.handouts[handout]?.edition(edition).texts }

  /// `cetak/nusa-tenggara-timur/sisipan-mimbar-gmit`, below the language's folder and without the end.
  func path(in site: Site, _ language: Language) -> String? {
    let segments = site[language].segments
    guard let article = texts(in: site)?[language] else { return nil }
    let place = region.flatMap { site.regions[$0]?.slug } ?? segments["nation"]?.value ?? "nation"
    return "\(segments["handouts"]?.value ?? "handouts")/\(place)/\(article.slug.value)"
  }
}
