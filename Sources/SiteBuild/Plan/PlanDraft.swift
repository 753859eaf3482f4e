import Content
import Diagnostics
import Output

/// A plan while it is being put together.
struct PlanDraft {
  let dated: DatedSite
  let includingDrafts: Bool
  private(set) var entries: [BuildPlan.Entry] = []

  private var site: Site { dated.site }

  /// Where entries come from that no single file of the content asks for.
  private static let settings = SourceLocation(path: "content/site.yml")

  init(dated: DatedSite, includingDrafts: Bool) {
    self.dated = dated
    self.includingDrafts = includingDrafts
  }

  mutating func addPages() {
    for subject in subjectsOfTheProgram { addPages(subject) { _ in Self.settings } }
    for lesson in site.lessons where isIncluded(lesson.texts.map(\.article)) {
      addPages(.lesson(lesson.id)) { lesson.texts[$0].article.slug.location }
    }
    for page in site.pages where isIncluded(page.texts) {
      addPages(.freePage(page.id)) { page.texts[$0].slug.location }
    }
    for destination in site.destinations where isIncluded(destination.texts) {
      addPages(.destination(destination.id)) { destination.texts[$0].slug.location }
    }
    entries.reserveCapacity(entries.count + site.regions.regions.count * (site.languages.count + 1))
    for region in site.regions.regions { addPages(.region(region.code)) { _ in region.location } }
  }

  /// Pages that every site has; those of records only where there are some.
  private var subjectsOfTheProgram: [PageSubject] {
    var subjects: [PageSubject] = [
      .home, .lessonIndex, .regionIndex, .contacts, .about, .sources, .coverage, .search, .save,
    ]
    if !site.destinations.isEmpty { subjects.append(.destinationIndex) }
    if !site.glossary.isEmpty { subjects.append(.glossary) }
    if !site.systems.isEmpty { subjects.append(.systems) }
    if !site.observances.isEmpty { subjects.append(.observances) }
    if site.handouts.contains(where: \.isPosted) { subjects.append(.handoutIndex) }
    if !lessonsOfChannels.isEmpty { subjects.append(.channels) }
    return subjects
  }

  /// The sheets for the country, for every region that has its own and for the countries people go to, and the texts
  /// to read aloud.
  mutating func addSheets() {
    for sheet in dated.postedSheets(includingDrafts: includingDrafts) {
      guard let handout = site.index.handouts[sheet.handout] else { continue }
      let texts = handout.edition(sheet.edition).texts
      addPages(.sheet(sheet)) { texts[$0].slug.location }
      guard handout.kind == .readAloud else { continue }
      for language in site.settings.languages {
        let path = sheet.path(in: site, language).flatMap { OutputPath("\(language.tag)/\($0).txt") }
        guard let path else { continue }
        add(path, .sheetText(sheet, language), texts[language].slug.location)
      }
    }
  }

  /// The lessons as messages, scripts and plain texts: a file for each lesson, channel and language.
  mutating func addChannels() {
    for lesson in lessonsOfChannels {
      for language in site.settings.languages {
        for channel in Channel.allCases where dated.sends(lesson, by: channel, in: language) {
          guard let path = channel.path(of: lesson, in: site, language) else { continue }
          add(path, .channel(channel, lesson.id, language), lesson.texts[language].article.slug.location)
        }
      }
    }
  }

  /// A picture of each handout, for those who choose among them.
  mutating func addSheetPictures() {
    for handout in site.handouts where handout.isPosted && (includingDrafts || !handout.isDraft) {
      for language in site.settings.languages {
        guard let file = handout.pictures[language.tag], let path = handout.picturePath(in: site, language) else {
          continue
        }
        add(path, .file(path: file), SourceLocation(path: file))
      }
    }
  }

  /// The pictures of pages for previews that stand for a page today.
  mutating func addCards() {
    let names = Set(Card.all(of: dated).compactMap { $0.path?.string })
    for file in site.cards where names.contains(file.outputPath) {
      guard let path = OutputPath(file.outputPath) else { continue }
      add(path, .file(path: file.path), SourceLocation(path: file.path))
    }
  }

  /// A feed, two calendars and a web manifest for each language.
  mutating func addFeeds() {
    for language in site.settings.languages {
      if let path = WebManifest.path(language) { add(path, .webManifest(language), Self.settings) }
      if let path = site.feedPath(language) { add(path, .feed(language), Self.settings) }
      for calendar in SiteCalendar.allCases {
        if let path = calendar.path(in: site, language) { add(path, .calendar(calendar, language), Self.settings) }
      }
    }
  }

  private var lessonsOfChannels: [Lesson] {
    site.lessons.filter { !$0.isDiscreet && isIncluded($0.texts.map(\.article)) }
  }

  mutating func addFixedFiles() {
    add(OutputPath(fixed: "index.html"), .languageChoice, Self.settings)
    add(OutputPath(fixed: "404.html"), .notFound, Self.settings)
    add(OutputPath(fixed: "robots.txt"), .robots, Self.settings)
    if !site.files.contains(where: { $0.outputPath == site.neutralPage.string }) {
      add(site.neutralPage, .neutralPage, site.settings.exitFile?.location ?? Self.settings)
    }
    add(SavedCopy.worker, .worker, Self.settings)
    for language in site.settings.languages {
      if let path = site.savedListPath(language) { add(path, .savedList(language), Self.settings) }
    }
    for file in HeaderFile.allCases { add(file.path, .headers(file), Self.settings) }
  }

  mutating func addShortAddresses() {
    for (place, origin) in ShortAddress.origins(in: site, includingDrafts: includingDrafts) {
      guard let path = ShortAddress.path(of: place) else { continue }
      add(path, .shortAddress(place), origin)
    }
  }

  mutating func addAliases() {
    for language in site.settings.languages {
      for lesson in site.lessons where isIncluded(lesson.texts.map(\.article)) && !lesson.isDiscreet {
        addAliases(of: lesson.texts[language].article, page: Page(.lesson(lesson.id), in: language))
      }
      for page in site.pages where isIncluded(page.texts) {
        addAliases(of: page.texts[language], page: Page(.freePage(page.id), in: language))
      }
      for destination in site.destinations where isIncluded(destination.texts) {
        addAliases(of: destination.texts[language], page: Page(.destination(destination.id), in: language))
      }
    }
  }

  /// The pictures of every page that is in the plan.
  mutating func addPictures() {
    for entry in entries {
      guard case .page(let page) = entry.content, let article = page.article(in: site),
        let slash = article.path.lastIndex(of: "/")
      else { continue }
      for name in PictureFile.names(in: article).sorted() {
        let file = "\(article.path[...slash])\(name)"
        guard let path = PictureFile.path(of: name, in: article, shownAt: entry.path) else { continue }
        add(path, .file(path: file), SourceLocation(path: file))
      }
    }
  }

  mutating func addStaticFiles() {
    for file in site.files {
      guard let path = OutputPath(file.outputPath) else { continue }
      add(path, .file(path: file.path), SourceLocation(path: file.path))
    }
  }

  mutating func addSitemaps() {
    let dated = dated
    let parts = Sitemap.parts(ofPages: entries.lazy.filter { Sitemap.includes($0.content, of: dated) }.count)
    add(OutputPath(fixed: "sitemap.xml"), .sitemap(parts == 1 ? .whole : .index(parts: parts)), Self.settings)
    guard parts > 1 else { return }
    for part in 1...parts {
      guard let path = Sitemap.path(ofPart: part) else { continue }
      add(path, .sitemap(.part(part)), Self.settings)
    }
  }

  private mutating func addPages(_ subject: PageSubject, origin: (Language) -> SourceLocation) {
    for language in site.settings.languages {
      let page = Page(subject, in: language)
      guard let path = page.path(in: site) else { continue }
      add(path, .page(page), origin(language))
    }
  }

  private mutating func addAliases(of article: Article, page: Page) {
    guard let target = page.path(in: site) else { return }
    for alias in article.aliases {
      guard let path = target.renamed(to: alias.value) else { continue }
      add(path, .redirect(to: target), alias.location)
    }
  }

  private mutating func add(_ path: OutputPath, _ content: BuildPlan.EntryContent, _ origin: SourceLocation) {
    entries.append(BuildPlan.Entry(path: path, content: content, origin: origin))
  }

  private func isIncluded(_ texts: Localized<Article>) -> Bool {
    includingDrafts || !texts.isDraft
  }
}

extension Localized<Article> {
  /// A page is in all languages or in none: a draft in one keeps it out.
  var isDraft: Bool { all.contains { $0.isDraft } }
}

extension OutputPath {
  /// The page beside this one with another slug.
  func renamed(to slug: String) -> OutputPath? {
    let folder = string.lastIndex(of: "/").map { string[...$0] } ?? ""
    return OutputPath("\(folder)\(slug).html")
  }
}
