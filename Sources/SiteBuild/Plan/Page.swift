import Content
import Output

/// One page of the site in one language. Language switchers are the same page in the other language.
public struct Page: Sendable, Hashable {
  public let subject: PageSubject
  public let language: Language

  public init(_ subject: PageSubject, in language: Language) {
    self.subject = subject
    self.language = language
  }
}

/// What a page is about, in whatever language.
public enum PageSubject: Sendable, Hashable {
  case home
  case lessonIndex
  case lesson(Lesson.ID)
  case freePage(FreePage.ID)
  case regionIndex
  case region(Region.Code)
  case destinationIndex
  case destination(Destination.ID)
  case contacts
  /// Every fact, with its date and how it was checked.
  case about
  /// Every source, with its date.
  case sources
  /// Which kinds of contact are known for each region.
  case coverage
  case glossary
  case systems
  case observances
  /// Every handout.
  case handoutIndex
  case sheet(Sheet)
  /// The lessons as messages, scripts and plain texts.
  case channels
  /// A field that finds words on the whole site.
  case search
  /// A button that saves a copy on a phone.
  case save
}

extension Page {
  /// The only code that decides a page's address. Nil when the subject is not of this site.
  public func path(in site: Site) -> OutputPath? {
    let settings = site[language]
    func segment(_ key: String) -> String { settings.segments[key]?.value ?? key }
    let rest: String? =
      switch subject {
      case .home: "index"
      case .lessonIndex: segment("lessons") + "/index"
      case .lesson(let id):
        site.index.lessons[id].map { segment("lessons") + "/" + $0.texts[language].article.slug.value }
      case .freePage(let id): site.index.pages[id].map { $0.texts[language].slug.value }
      case .regionIndex: segment("regions") + "/index"
      case .region(let code): site.regions[code].map { segment("regions") + "/" + $0.slug }
      case .destinationIndex: segment("destinations") + "/index"
      case .destination(let id):
        site.index.destinations[id].map { segment("destinations") + "/" + $0.texts[language].slug.value }
      case .contacts: segment("contacts")
      case .about: segment("about")
      case .sources: segment("sources")
      case .coverage: segment("coverage")
      case .glossary: segment("glossary")
      case .systems: segment("systems")
      case .observances: segment("observances")
      case .handoutIndex: segment("handouts") + "/index"
      case .sheet(let sheet): sheet.path(in: site, language)
      case .channels: segment("channels") + "/index"
      case .search: segment("search")
      case .save: segment("save")
      }
    return rest.flatMap { OutputPath("\(language.tag)/\($0).html") }
  }

  /// The text that authors wrote for the page, if there is one: a region's is its note.
  func article(in site: Site) -> Article? {
    switch subject {
    case .lesson(let id): site.index.lessons[id]?.texts[language].article
    case .freePage(let id): site.index.pages[id]?.texts[language]
    case .destination(let id): site.index.destinations[id]?.texts[language]
    case .region(let code): site.regionNotes[code]?.texts[language]
    case .sheet(let sheet): sheet.texts(in: site)?[language]
    default: nil
    }
  }

  /// The page's title as links name it.
  public func title(in site: Site) -> String {
    let settings = site[language]
    return switch subject {
    case .home: site.settings.name[language]
    case .lessonIndex: settings.string(.lessons)
    case .lesson(let id): site.index.lessons[id]?.texts[language].article.title.value ?? id.rawValue
    case .freePage(let id): site.index.pages[id]?.texts[language].title.value ?? id.rawValue
    case .regionIndex: settings.string(.regions)
    case .region(let code): site.regions[code]?.name[language] ?? code.rawValue
    case .destinationIndex: settings.string(.destinations)
    case .destination(let id): site.index.destinations[id]?.name[language] ?? id.rawValue
    case .contacts: settings.string(.contacts)
    case .about: settings.string(.aboutFacts)
    case .sources: settings.string(.allSources)
    case .coverage: settings.string(.coverage)
    case .glossary: settings.string(.glossary)
    case .systems: settings.string(.systems)
    case .observances: settings.string(.observances)
    case .handoutIndex: settings.string(.handouts)
    case .sheet(let sheet): sheet.texts(in: site)?[language].title.value ?? sheet.handout.rawValue
    case .channels: settings.string(.channels)
    case .search: settings.string(.search)
    case .save: settings.string(.save)
    }
  }
}
