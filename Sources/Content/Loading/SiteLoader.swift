import Diagnostics
import Markdown
import Parallel

/// What loading a site gives: the site where its shape allowed one, and everything that was found on the way.
public struct LoadedSite: Sendable {
  /// Nil when something is wrong without which nothing else can be read.
  public let site: Site?
  public let diagnostics: [Diagnostic]
}

extension Site {
  /// Reads the content folder: `load`, the first of the five verbs. `width` files are read at a time;
  /// `baseURL` stands in for the one in `site.yml`.
  public static func load(from folder: ContentFolder, width: Int, baseURL: String? = nil) async -> LoadedSite {
    let (paths, problems) = folder.files()
    let inventory = Inventory(paths: paths, root: folder.name)
    var diagnostics = problems + inventory.unexpected.map { Diagnostic.unexpectedFile($0) }
    let frame = await SiteFrame.read(inventory, from: folder)
    diagnostics += frame.diagnostics
    guard let settings = frame.settings?.with(baseURL: baseURL), frame.languages.count == settings.languages.count,
      !settings.languages.isEmpty
    else { return LoadedSite(site: nil, diagnostics: diagnostics.sorted()) }
    let regions = RegionTree.read(inventory.regionLists, from: folder, languages: settings.languages)
    let records = await Records.read(
      inventory.recordFiles, from: folder, languages: frame.languages, regions: regions.tree, width: width)
    let articles = await Articles.read(inventory, from: folder, languages: frame.languages, width: width)
    let editions = EditionReader.read(inventory.editions, from: folder)
    let words = WordList.read(inventory.wordLists, from: folder, languages: settings.languages)
    diagnostics += regions.diagnostics + words.diagnostics + records.diagnostics + articles.diagnostics
    diagnostics += editions.diagnostics
    if regions.diagnostics.isEmpty {
      let lost = articles.regionNotes.values.filter { regions.tree[$0.region.value] == nil }
      diagnostics += lost.map(Diagnostic.noRegion)
    }
    let site = Site(
      settings: settings, languages: frame.languages, regions: regions.tree, articles: articles, records: records,
      wordLists: words.lists, editions: editions.editions, files: inventory.staticFiles, cards: inventory.cards,
      strings: frame.strings + records.strings + articles.strings)
    return LoadedSite(site: site, diagnostics: diagnostics.sorted())
  }

  private convenience init(
    settings: SiteSettings, languages: [LanguageSettings], regions: RegionTree, articles: Articles, records: Records,
    wordLists: [WordList], editions: [PrintedEdition], files: [StaticFile], cards: [StaticFile], strings: [LocatedString]
  ) {
    self.init(
      settings: settings, languages: languages, regions: regions, lessons: articles.lessons, pages: articles.pages,
      destinations: articles.destinations, regionNotes: articles.regionNotes, handouts: articles.handouts,
      contacts: records.contacts.values, facts: records.facts.values, sources: records.sources.values,
      glossary: records.glossary.values, systems: records.systems.values, observances: records.observances.values,
      doors: records.doors.values, changes: records.changes.values, files: files, cards: cards,
      blockedNumbers: records.blockedNumbers, wordLists: wordLists, editions: editions, strings: strings,
      index: SiteIndex(
        lessons: Dictionary(uniqueKeysWithValues: articles.lessons.map { ($0.id, $0) }),
        pages: Dictionary(uniqueKeysWithValues: articles.pages.map { ($0.id, $0) }),
        destinations: Dictionary(uniqueKeysWithValues: articles.destinations.map { ($0.id, $0) }),
        handouts: Dictionary(uniqueKeysWithValues: articles.handouts.map { ($0.id, $0) }),
        contacts: records.contacts.byID, facts: records.facts.byID, sources: records.sources.byID,
        terms: records.glossary.byID, systems: records.systems.byID))
  }
}
