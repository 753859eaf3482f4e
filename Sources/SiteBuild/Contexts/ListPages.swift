import Templates

/// The first page of a language.
struct HomePage: TemplateContext {
  let page: PageContext
  let doors: [DoorContext]
  let lessons: [TitledLink]
  let destinations: [TitledLink]
  let pages: [TitledLink]

  static let schema: TemplateSchema<HomePage> = [
    .one("page") { $0.page },
    .many("doors") { $0.doors },
    .many("lessons") { $0.lessons },
    .many("destinations") { $0.destinations },
    .many("pages") { $0.pages },
  ]
}

/// A way into the site by the situation that somebody is in.
struct DoorContext: TemplateContext {
  let title: Text
  let words: Text
  let links: [TitledLink]
  let drawing: Markup?

  static let schema: TemplateSchema<DoorContext> = [
    .optionalMarkup("picture") { $0.drawing },
    .text("title") { $0.title },
    .text("words") { $0.words },
    .many("links") { $0.links },
  ]
}

/// A list of lessons or of countries.
struct IndexPage: TemplateContext {
  let page: PageContext
  let items: [TitledLink]

  static let schema: TemplateSchema<IndexPage> = [
    .one("page") { $0.page },
    .many("items") { $0.items },
  ]
}

/// All regions, grouped by the one that they lie in.
struct RegionIndexPage: TemplateContext {
  let page: PageContext
  /// Links to the first group of each letter.
  let letters: [TitledLink]
  /// In the order of the alphabet.
  let groups: [RegionGroup]

  static let schema: TemplateSchema<RegionIndexPage> = [
    .one("page") { $0.page },
    .many("letters") { $0.letters },
    .many("groups") { $0.groups },
  ]
}

struct RegionGroup: TemplateContext {
  let code: Text
  /// The letter that it begins with, where no group before it does; an anchor in lower case.
  let letter: Text?
  let region: FoundRegion
  let children: [FoundRegion]

  static let schema: TemplateSchema<RegionGroup> = [
    .text("code") { $0.code },
    .optionalText("letter") { $0.letter },
    .one("region") { $0.region },
    .many("children") { $0.children },
  ]
}

/// A region in the list, with what else people call it.
struct FoundRegion: TemplateContext {
  let title: Text
  let href: Text
  /// Other names, as `FoldedName` writes them, with a space between two.
  let others: Text?

  static let schema: TemplateSchema<FoundRegion> = [
    .text("title") { $0.title },
    .text("href") { $0.href },
    .optionalText("others") { $0.others },
  ]
}

/// All contacts that are not of one region, by kind.
struct ContactsPage: TemplateContext {
  let page: PageContext
  let groups: [ContactGroup]

  static let schema: TemplateSchema<ContactsPage> = [
    .one("page") { $0.page },
    .many("groups") { $0.groups },
  ]
}

struct ContactGroup: TemplateContext {
  let id: Text
  let title: Text
  let cards: [ContactCard]

  static let schema: TemplateSchema<ContactGroup> = [
    .text("id") { $0.id },
    .text("title") { $0.title },
    .many("cards") { $0.cards },
  ]
}

/// For every region, which kinds of contact are known.
struct CoveragePage: TemplateContext {
  let page: PageContext
  let kinds: [Text]
  let groups: [CoverageGroup]
  let regionCount: Text
  let knownCount: Text

  static let schema: TemplateSchema<CoveragePage> = [
    .one("page") { $0.page },
    .many("kinds") { $0.kinds },
    .many("groups") { $0.groups },
    .text("region_count") { $0.regionCount },
    .text("known_count") { $0.knownCount },
  ]
}

struct CoverageGroup: TemplateContext {
  let rows: [CoverageRow]

  static let schema: TemplateSchema<CoverageGroup> = [
    .many("rows") { $0.rows },
  ]
}

struct CoverageRow: TemplateContext {
  let region: TitledLink
  /// One for each kind, in the order of the page's kinds.
  let cells: [Text]

  static let schema: TemplateSchema<CoverageRow> = [
    .one("region") { $0.region },
    .many("cells") { $0.cells },
  ]
}

/// Words and what they mean.
struct GlossaryPage: TemplateContext {
  let page: PageContext
  let terms: [GlossaryEntry]

  static let schema: TemplateSchema<GlossaryPage> = [
    .one("page") { $0.page },
    .many("terms") { $0.terms },
  ]
}

struct GlossaryEntry: TemplateContext {
  let id: Text
  let term: Text
  let meaning: Text
  let source: SourceLink?

  static let schema: TemplateSchema<GlossaryEntry> = [
    .text("id") { $0.id },
    .text("term") { $0.term },
    .text("meaning") { $0.meaning },
    .optionalOne("source") { $0.source },
  ]
}

/// Official portals and apps.
struct SystemsPage: TemplateContext {
  let page: PageContext
  let systems: [SystemEntry]

  static let schema: TemplateSchema<SystemsPage> = [
    .one("page") { $0.page },
    .many("systems") { $0.systems },
  ]
}

struct SystemEntry: TemplateContext {
  let id: Text
  let name: Text
  let purpose: Text
  let url: Text?
  /// Whether an address is recorded that is too old to be followed.
  let asksForAddress: Bool
  let closed: Text?
  let replacedBy: Text?
  let checked: Text
  let sources: [SourceLink]

  static let schema: TemplateSchema<SystemEntry> = [
    .text("id") { $0.id },
    .text("name") { $0.name },
    .text("purpose") { $0.purpose },
    .optionalText("url") { $0.url },
    .flag("asks_for_address") { $0.asksForAddress },
    .optionalText("closed") { $0.closed },
    .optionalText("replaced_by") { $0.replacedBy },
    .text("checked") { $0.checked },
    .many("sources") { $0.sources },
  ]
}

/// Days, months and seasons on which to speak.
struct ObservancesPage: TemplateContext {
  let page: PageContext
  let observances: [ObservanceEntry]

  static let schema: TemplateSchema<ObservancesPage> = [
    .one("page") { $0.page },
    .many("observances") { $0.observances },
  ]
}

struct ObservanceEntry: TemplateContext {
  let id: Text
  let name: Text
  let time: Text
  let traditions: Text
  let note: Text?
  let source: SourceLink?

  static let schema: TemplateSchema<ObservanceEntry> = [
    .text("id") { $0.id },
    .text("name") { $0.name },
    .text("time") { $0.time },
    .text("traditions") { $0.traditions },
    .optionalText("note") { $0.note },
    .optionalOne("source") { $0.source },
  ]
}
