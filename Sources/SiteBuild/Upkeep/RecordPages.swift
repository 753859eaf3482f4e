import Content

/// The pages on which records stand, by their routes and by the links of texts; drafts do not count. One that is not
/// shown on the day stands where it would be shown, which is where readers miss it.
struct RecordPages {
  private let dated: DatedSite
  private let lessons: [PageSubject]
  private let destinations: [Destination]
  private var links = Links()
  /// The lines for everybody that stand on the first page, in lessons and on the pages of all regions, and those at the
  /// foot of lessons for readers abroad.
  private let atHome: Set<Contact.ID>
  private let abroad: Set<Contact.ID>
  /// The lines for everybody on the pages of countries.
  private let inCountries: [Destination.ID: Set<Contact.ID>]

  /// The texts that link to records.
  private struct Links {
    var contacts: [Contact.ID: [PageSubject]] = [:]
    var facts: [Fact.ID: [PageSubject]] = [:]
    var systems: [OnlineSystem.ID: [PageSubject]] = [:]

    mutating func add(_ target: LinkTarget, on page: PageSubject) {
      switch target {
      case .contact(let contact): contacts[contact.id, default: []].append(page)
      case .fact(let fact): facts[fact.id, default: []].append(page)
      case .system(let system): systems[system.id, default: []].append(page)
      default: break
      }
    }
  }

  init(_ dated: DatedSite) {
    let site = dated.site
    self.dated = dated
    lessons = site.lessons.filter { !$0.texts.map(\.article).isDraft }.map { .lesson($0.id) }
    destinations = site.destinations.filter { !$0.texts.isDraft }
    atHome = Set(HelpRoutes(nationalIn: dated).shortened.national.map(\.id))
    abroad = Set(HelpRoutes(abroadIn: dated).shortened.national.map(\.id))
    inCountries = Dictionary(
      uniqueKeysWithValues: destinations.map {
        ($0.id, Set(HelpRoutes(in: dated, country: $0.id.rawValue).national.map(\.id)))
      })
    let targets = LinkTargets(site)
    for text in site.texts where !text.isDraft {
      for link in text.articles.all.flatMap(\.allLinks) {
        links.add(targets.target(of: link.destination), on: text.page)
      }
    }
  }

  /// Each page once: lists, then lessons and other texts, then countries, then regions.
  func pages(of contact: Contact) -> [PageSubject] {
    // A record that only says that there is an office has no card.
    guard contact.isReachable else { return once(links.contacts[contact.id] ?? []) }
    let isAtHome = atHome.contains(contact.id)
    let codes = (contact.servedIn ?? contact.serves).map(\.value)
    let isOnList = contact.isNational || !contact.countries.isEmpty
    let countries = destinations.filter { country in
      contact.countries.contains { $0.value == country.id.rawValue }
        || inCountries[country.id]?.contains(contact.id) ?? false
    }
    let regions = isAtHome ? dated.site.regions.regions[...] : codes.flatMap { dated.site.regions.subtree(of: $0) }[...]
    return once(
      (isAtHome ? [.home] : []) + (isOnList ? [.contacts] : [])
        + (isAtHome || abroad.contains(contact.id) ? lessons : []) + (links.contacts[contact.id] ?? [])
        + countries.map { .destination($0.id) } + regions.map { .region($0.code) })
  }

  /// The page about facts and sources, and every text that rests on the fact.
  func pages(of fact: Fact) -> [PageSubject] { once([.about] + (links.facts[fact.id] ?? [])) }

  func pages(of system: OnlineSystem) -> [PageSubject] { once([.systems] + (links.systems[system.id] ?? [])) }

  private func once(_ pages: [PageSubject]) -> [PageSubject] {
    var seen: Set<PageSubject> = []
    return pages.filter { seen.insert($0).inserted }
  }
}
