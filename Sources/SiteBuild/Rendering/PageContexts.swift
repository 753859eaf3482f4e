import Content
import Output
import Templates

/// Makes the context of each page from the site: what a page says, before a template gives it its form.
struct PageContexts: Sendable {
  let plan: BuildPlan
  let templates: SiteTemplates
  let targets: LinkTargets
  /// The lessons that are in the plan, in their order.
  let lessons: [Lesson]
  /// The place of each in `lessons`.
  let lessonPlaces: [Lesson.ID: Int]
  /// For each language the cards of all contacts that a page for readers in Indonesia may show: a province's office
  /// stands on the page of every region in it.
  private let cards: [[Contact.ID: ContactCard]]
  /// For each language what is known of the regions that have contacts of their own. The others have those of the
  /// region around them.
  private let regionHelp: [[Region.Code: HelpContext]]
  /// For each language the contacts that the outer face of a sheet does not name.
  let tellingNames: [Set<Contact.ID>]
  /// The words of each handout that are the same in every region: they stand on hundreds of sheets.
  private(set) var sectionsEverywhere: [SheetWords: [(part: Handout.Part, section: SheetSection)]] = [:]

  /// What the words of a sheet depend on besides its place.
  struct SheetWords: Hashable {
    let handout: Handout.ID
    let edition: String?
    let language: Language

    init(_ sheet: Sheet, _ language: Language) {
      (handout, edition, self.language) = (sheet.handout, sheet.edition, language)
    }
  }

  var dated: DatedSite { plan.dated }
  var site: Site { plan.dated.site }

  init(_ plan: BuildPlan, templates: SiteTemplates) {
    self.plan = plan
    self.templates = templates
    targets = LinkTargets(plan.dated.site)
    var included: Set<Lesson.ID> = []
    for entry in plan.entries {
      if case .page(let page) = entry.content, case .lesson(let id) = page.subject { included.insert(id) }
    }
    lessons = plan.dated.site.lessons.filter { included.contains($0.id) }
    lessonPlaces = Dictionary(uniqueKeysWithValues: lessons.enumerated().map { ($1.id, $0) })
    let dated = plan.dated
    tellingNames = dated.site.settings.languages.map { Set(dated.tellingNames($0).map(\.contact.id)) }
    cards = dated.site.settings.languages.map { ContactCard.all(for: .inIndonesia, in: dated, language: $0) }
    regionHelp = cards.map { cards in
      Dictionary(
        uniqueKeysWithValues: dated.byRegion.keys.map { code in
          let routes = HelpRoutes(in: dated, region: code).withoutNational
          return (code, HelpContext(routes, of: dated) { cards[$0.id] })
        })
    }
    for handout in site.handouts {
      for edition in handout.editions {
        let sheet = Sheet(handout.id, edition: edition.key, for: .nation)
        for language in site.settings.languages {
          // Nothing on paper is a link, so it does not matter where the sheet lies.
          let composer = SheetComposer(
            contexts: self, handout: handout, sheet: sheet, language: language, path: OutputPath(fixed: "index.html"))
          sectionsEverywhere[SheetWords(sheet, language)] = composer.sectionsEverywhere
        }
      }
    }
  }

  /// What is known of a region besides the lines for everybody.
  func help(in code: Region.Code, _ language: Language) -> HelpContext {
    var next: Region.Code? = code
    while let region = next {
      if let help = regionHelp[language.index][region] { return help }
      next = region.parent
    }
    return .noneOfItsOwn
  }

  /// `page`, for a page below the home page and below the pages of `trail`.
  func frame(_ page: Page, at path: OutputPath, summary: String, trail: [PageSubject] = []) -> PageContext {
    PageContext(
      page, at: path, summary: summary, trail: ([.home] + trail).map { Page($0, in: page.language) }, in: dated)
  }

  func link(to subject: PageSubject, from path: OutputPath, in language: Language, summary: String? = nil) -> TitledLink? {
    let page = Page(subject, in: language)
    return page.path(in: site).map {
      TitledLink(title: Text(page.title(in: site)), href: Text($0.relative(to: path)), summary: summary.map { Text($0) })
    }
  }

  /// Whether a text is on the site.
  func isIncluded(_ texts: Localized<Article>) -> Bool { plan.includesDrafts || !texts.isDraft }

  /// Says it in the language's own words.
  func string(_ key: InterfaceKey, _ language: Language) -> String { site[language].string(key) }
}
