import Diagnostics

/// Everything that the content says, checked for shape: the first of the five nouns.
public final class Site: Sendable {
  public let settings: SiteSettings
  /// In the order of `settings.languages`.
  public let languages: [LanguageSettings]
  public let regions: RegionTree
  /// By order, then id.
  public let lessons: [Lesson]
  public let pages: [FreePage]
  /// By order, then id.
  public let destinations: [Destination]
  public let regionNotes: [Region.Code: RegionNote]
  /// By order, then id.
  public let handouts: [Handout]
  public let contacts: [Contact]
  public let facts: [Fact]
  public let sources: [Source]
  public let glossary: [GlossaryTerm]
  public let systems: [OnlineSystem]
  public let observances: [Observance]
  /// Of the first page, in its order.
  public let doors: [Door]
  public let changes: [Change]
  public let files: [StaticFile]
  /// Pictures of pages for previews; each with its place in the output.
  public let cards: [StaticFile]
  public let blockedNumbers: [BlockedNumber]
  public let wordLists: [WordList]
  /// In the order of their record, the oldest first.
  public let editions: [PrintedEdition]
  /// Every string for readers in the data files.
  public let strings: [LocatedString]
  public let index: SiteIndex

  init(
    settings: SiteSettings, languages: [LanguageSettings], regions: RegionTree, lessons: [Lesson], pages: [FreePage],
    destinations: [Destination], regionNotes: [Region.Code: RegionNote], handouts: [Handout],
    contacts: [Contact], facts: [Fact], sources: [Source], glossary: [GlossaryTerm], systems: [OnlineSystem],
    observances: [Observance], doors: [Door], changes: [Change], files: [StaticFile], cards: [StaticFile],
    blockedNumbers: [BlockedNumber],
    wordLists: [WordList], editions: [PrintedEdition], strings: [LocatedString], index: SiteIndex
  ) {
    self.settings = settings
    self.languages = languages
    self.regions = regions
    self.lessons = lessons
    self.pages = pages
    self.destinations = destinations
    self.regionNotes = regionNotes
    self.handouts = handouts
    self.contacts = contacts
    self.facts = facts
    self.sources = sources
    self.glossary = glossary
    self.systems = systems
    self.observances = observances
    self.doors = doors
    self.changes = changes
    self.files = files
    self.cards = cards
    self.blockedNumbers = blockedNumbers
    self.wordLists = wordLists
    self.editions = editions
    self.strings = strings
    self.index = index
  }

  public subscript(language: Language) -> LanguageSettings { languages[language.index] }
}

/// The records of a site by their ids.
public struct SiteIndex: Sendable {
  public let lessons: [Lesson.ID: Lesson]
  public let pages: [FreePage.ID: FreePage]
  public let destinations: [Destination.ID: Destination]
  public let handouts: [Handout.ID: Handout]
  public let contacts: [Contact.ID: Contact]
  public let facts: [Fact.ID: Fact]
  public let sources: [Source.ID: Source]
  public let terms: [GlossaryTerm.ID: GlossaryTerm]
  public let systems: [OnlineSystem.ID: OnlineSystem]
}
