import Content
import Markdown

/// What a link of the content leads to.
enum LinkTarget: Sendable {
  case page(PageSubject, fragment: String?)
  case contact(Contact)
  case fact(Fact)
  case source(Source, section: String?)
  case term(GlossaryTerm)
  case system(OnlineSystem)
  case passage(BiblePassage)
  /// A place on the page itself.
  case fragment(String)
  /// Nothing of that name; the names that could have been meant.
  case unknown(kind: LinkScheme, name: String, candidates: [String])
  /// What names no passage of the Bible.
  case noPassage(BiblePassage.Problem)
  /// A scheme that content may not use, such as `https:` or `javascript:`; the text says which.
  case forbidden(scheme: String)
  /// A relative link to a file.
  case relative(String)
}

/// The schemes by which content names other things of the site.
public enum LinkScheme: String, Sendable, CaseIterable {
  case lesson, region, contact, fact, source, term, system, destination, page, handout, bible
}

/// Finds what a link's destination means.
struct LinkTargets: Sendable {
  let site: Site
  private let regionsByName: [String: Region.Code]

  init(_ site: Site) {
    self.site = site
    var names: [String: Region.Code] = [:]
    var ambiguous: Set<String> = []
    func add(_ name: String, _ code: Region.Code) {
      if let other = names.updateValue(code, forKey: name), other != code { ambiguous.insert(name) }
    }
    for region in site.regions.regions where region.code.depth <= 2 {
      add(region.slug, region.code)
      for name in region.name.all + region.shortName.all + region.aliases { add(Self.nameKey(name), region.code) }
    }
    for name in ambiguous { names[name] = nil }
    regionsByName = names
  }

  /// `destination` as it is written, `region:53.71` or `lesson:cek-perusahaan#tanda-bahaya`.
  func target(of destination: String) -> LinkTarget {
    let bytes = destination.utf8
    if bytes.first == UInt8(ascii: "#") { return .fragment(String(destination.dropFirst())) }
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), bytes[..<colon].allSatisfy(\.isLetter) else {
      return .relative(destination)
    }
    let scheme = LinkScheme(rawValue: String(destination[..<colon]))
    let word = scheme == nil ? destination[..<colon].lowercased() : ""
    guard let scheme = scheme ?? LinkScheme(rawValue: word) else { return .forbidden(scheme: word) }
    let rest = destination[bytes.index(after: colon)...]
    if scheme == .bible { return passage(rest, after: bytes.distance(from: bytes.startIndex, to: colon) + 1) }
    let hash = rest.utf8.firstIndex(of: UInt8(ascii: "#"))
    let name = String(rest[..<(hash ?? rest.endIndex)])
    return target(scheme, name, fragment: hash.map { String(rest[rest.utf8.index(after: $0)...]) })
  }

  private func target(_ scheme: LinkScheme, _ name: String, fragment: String?) -> LinkTarget {
    let index = site.index
    switch scheme {
    case .lesson:
      if let lesson = index.lessons[.init(rawValue: name)] { return .page(.lesson(lesson.id), fragment: fragment) }
    case .page:
      if let page = index.pages[.init(rawValue: name)] { return .page(.freePage(page.id), fragment: fragment) }
      if let subject = Self.fixedPages[name] { return .page(subject, fragment: fragment) }
    case .destination:
      if let country = index.destinations[.init(rawValue: name)] {
        return .page(.destination(country.id), fragment: fragment)
      }
    case .handout:
      if let handout = index.handouts[.init(rawValue: name)], let last = handout.editions.last, handout.isPosted {
        return .page(.sheet(Sheet(handout.id, edition: last.key, for: .nation)), fragment: fragment)
      }
    case .region: if let code = region(named: name) { return .page(.region(code), fragment: fragment) }
    case .contact: if let contact = index.contacts[.init(rawValue: name)] { return .contact(contact) }
    case .fact: if let fact = index.facts[.init(rawValue: name)] { return .fact(fact) }
    case .source: if let source = index.sources[.init(rawValue: name)] { return .source(source, section: fragment) }
    case .term: if let term = index.terms[.init(rawValue: name)] { return .term(term) }
    case .system: if let system = index.systems[.init(rawValue: name)] { return .system(system) }
    case .bible: break
    }
    return .unknown(kind: scheme, name: name, candidates: candidates(scheme))
  }

  private func passage(_ text: Substring, after start: Int) -> LinkTarget {
    do { return .passage(try BiblePassage(text, after: start)) } catch { return .noPassage(error) }
  }

  /// The pages of the program by the names that content gives them.
  private static let fixedPages: [String: PageSubject] = [
    "home": .home, "lessons": .lessonIndex, "regions": .regionIndex, "destinations": .destinationIndex,
    "contacts": .contacts, "about": .about, "sources": .sources, "coverage": .coverage, "glossary": .glossary,
    "systems": .systems, "observances": .observances, "handouts": .handoutIndex, "channels": .channels,
    "search": .search, "save": .save,
  ]

  /// By code, slug or usual name.
  private func region(named name: String) -> Region.Code? {
    if let code = Region.Code(name), site.regions[code] != nil { return code }
    return regionsByName[name] ?? regionsByName[Self.nameKey(name)]
  }

  private func candidates(_ scheme: LinkScheme) -> [String] {
    let index = site.index
    switch scheme {
    case .lesson: return index.lessons.keys.map(\.rawValue)
    case .page: return index.pages.keys.map(\.rawValue) + Self.fixedPages.keys
    case .destination: return index.destinations.keys.map(\.rawValue)
    case .region: return site.regions.regions.lazy.filter { $0.code.depth <= 2 }.flatMap { [$0.code.rawValue, $0.slug] }
    case .handout: return site.handouts.filter(\.isPosted).map(\.id.rawValue)
    case .contact: return index.contacts.keys.map(\.rawValue)
    case .fact: return index.facts.keys.map(\.rawValue)
    case .source: return index.sources.keys.map(\.rawValue)
    case .term: return index.terms.keys.map(\.rawValue)
    case .system: return index.systems.keys.map(\.rawValue)
    case .bible: return []
    }
  }

  /// A name without case, spaces and hyphens: `Tanjung Pinang`, `tanjungpinang` and `tanjung-pinang` are one.
  private static func nameKey(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}

extension LinkTargets {
  /// What a link without words of its own says: its target's title in the reader's language.
  func title(of link: Link, in language: Language) -> String {
    switch target(of: link.destination) {
    case .page(let subject, _): Page(subject, in: language).title(in: site)
    case .contact(let contact): contact.name[language]
    case .fact(let fact): fact.statement[language]
    case .source(let source, let section): [source.title, section].compactMap { $0 }.joined(separator: ", ")
    case .term(let term): term.term[language]
    case .system(let system): system.name
    case .passage(let passage): passage.words(in: site[language]) ?? link.destination
    case .fragment, .relative, .noPassage, .unknown, .forbidden: link.destination
    }
  }
}
