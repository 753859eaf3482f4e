import Content
import Markdown
import Output
import Templates

extension PageContexts {
  func lesson(_ id: Lesson.ID, _ page: Page, at path: OutputPath) -> LessonPage {
    guard let index = lessonPlaces[id] else {
      preconditionFailure("the plan has a lesson that the site lacks")
    }
    let (lesson, language) = (lessons[index], page.language)
    let text = lesson.texts[language]
    let writer = writer(text.article, language, path, audience: .inIndonesia)
    let sections = text.sections.compactMap { key, section -> (key: Lesson.SectionKey?, context: SectionContext)? in
      let original = original(of: key, in: lesson, language: language, from: path)
      let isWithheld = original != nil && lesson.safety == .critical
      return SectionContext(key, section, writer: writer, original: original, isWithheld: isWithheld).map { (key, $0) }
    }
    let opening = text.sections.first { $0.section.heading == nil }.map { writer.markup($0.section.html) }
    return LessonPage(
      page: frame(page, at: path, summary: text.article.summary.value, trail: [.lessonIndex]),
      opening: opening.flatMap { $0.bytes.isEmpty ? nil : $0 },
      isUnreviewed: dated.unreviewed.contains(id),
      core: sections.first { $0.key == .core }?.context,
      sections: sections.filter { $0.key != .core }.map(\.context),
      sources: sources(of: text.article, from: path, in: language),
      channels: channelsLink(of: lesson, from: path, in: language),
      data: lesson.isDiscreet
        ? nil
        : LessonData.markup(
          title: text.article.title.value, summary: text.article.summary.value, url: site.url(of: path),
          language: language, of: site),
      previous: index > 0 ? link(to: .lesson(lessons[index - 1].id), from: path, in: language) : nil,
      next: index + 1 < lessons.count ? link(to: .lesson(lessons[index + 1].id), from: path, in: language) : nil)
  }

  /// The section in the first language, where its words have changed since they were translated.
  private func original(
    of key: Lesson.SectionKey?, in lesson: Lesson, language: Language, from path: OutputPath
  ) -> OriginalLink? {
    guard let key, dated.staleSections.contains(key, of: lesson.id, in: language) else { return nil }
    let source = site.settings.languages[0]
    guard let heading = lesson.texts[source].section(key)?.heading,
      let page = Page(.lesson(lesson.id), in: source).path(in: site)
    else { return nil }
    return OriginalLink(
      title: Text(heading.plainText), href: Text("\(page.relative(to: path))#\(heading.id)"), language: Text(source.tag))
  }

  func freePage(_ id: FreePage.ID, _ page: Page, at path: OutputPath) -> FreeArticlePage {
    guard let article = site.index.pages[id]?.texts[page.language] else {
      preconditionFailure("the plan has a page that the site lacks")
    }
    return FreeArticlePage(
      page: frame(page, at: path, summary: article.summary.value),
      body: writer(article, page.language, path, audience: .inIndonesia).wholeText,
      sources: sources(of: article, from: path, in: page.language))
  }

  func destination(_ id: Destination.ID, _ page: Page, at path: OutputPath) -> DestinationPage {
    guard let article = site.index.destinations[id]?.texts[page.language] else {
      preconditionFailure("the plan has a country that the site lacks")
    }
    let audience = Audience.abroad(country: id.rawValue)
    return DestinationPage(
      page: frame(page, at: path, summary: article.summary.value, trail: [.destinationIndex]),
      body: writer(article, page.language, path, audience: audience).wholeText,
      help: HelpContext(HelpRoutes(in: dated, country: id.rawValue), of: dated) {
        ContactCard($0, for: audience, in: dated, language: page.language)
      },
      sources: sources(of: article, from: path, in: page.language),
      shortAddress: shortAddressLink(.country(id), from: path),
      sheets: sheetLinks(for: id, from: path, in: page.language))
  }

  func region(_ code: Region.Code, _ page: Page, at path: OutputPath) -> RegionPage {
    guard let region = site.regions[code] else { preconditionFailure("the plan has a region that the site lacks") }
    let language = page.language
    let note = site.regionNotes[code].flatMap { isIncluded($0.texts) ? $0.texts[language] : nil }
    let summary = LanguageSettings.fill(string(.regionSummary, language), ["region": region.name[language]])
    return RegionPage(
      page: frame(
        page, at: path, summary: summary,
        trail: [.regionIndex] + site.regions.ancestors(of: code).map { .region($0.code) }),
      slug: Text(region.slug), name: Text(region.name[language]),
      type: Text(site[language].regionTypes[region.type] ?? region.type),
      parent: site.regions.parent(of: code).flatMap { link(to: .region($0.code), from: path, in: language) },
      children: site.regions.children(of: code).compactMap { link(to: .region($0.code), from: path, in: language) },
      note: note.map { writer($0, language, path, audience: .inIndonesia).wholeText },
      help: help(in: code, language), isNothingLocal: !dated.hasContacts(in: code),
      sources: note.map { sources(of: $0, from: path, in: language) } ?? [],
      shortAddress: shortAddressLink(.region(code), from: path),
      sheets: sheetLinks(for: code, from: path, in: language))
  }

  private func writer(_ article: Article, _ language: Language, _ path: OutputPath, audience: Audience) -> ArticleWriter {
    ArticleWriter(contexts: self, article: article, language: language, path: path, audience: audience)
  }

  private func shortAddressLink(_ place: SheetPlace, from path: OutputPath) -> TitledLink {
    let short = ShortAddress.path(of: place)
    return TitledLink(
      title: Text(short.map { site.url(of: $0) } ?? ""), href: Text(short?.relative(to: path) ?? ""))
  }

  /// Every source that the text rests on, by its own links and by those of its facts, each once, in the text's order.
  private func sources(of article: Article, from path: OutputPath, in language: Language) -> [SourceLink] {
    var seen: Set<String> = []
    var result: [SourceLink] = []
    func add(_ source: SourceLink?) {
      if let source, seen.insert(source.id.string).inserted { result.append(source) }
    }
    for link in article.allLinks {
      switch targets.target(of: link.destination) {
      case .fact(let fact): sourceLinks(fact.verification, from: path, in: language).forEach(add)
      case .source(let source, _): add(sourceLink(source, section: nil, data: source.date, from: path, in: language))
      default: break
      }
    }
    return result
  }
}

extension Article {
  /// The links of the text and of its components.
  var allLinks: [Link] { document.links + components.flatMap { $0.texts.flatMap(\.links) } }
}

extension SectionContext {
  /// Nil for what stands before the first heading.
  init?(
    _ key: Lesson.SectionKey?, _ section: Section, writer: ArticleWriter, original: OriginalLink?, isWithheld: Bool
  ) {
    guard let heading = section.heading else { return nil }
    id = Text(heading.id)
    self.heading = writer.markup(section.headingHTML)
    body = isWithheld ? nil : writer.markup(section.html)
    self.original = original
    let name = key?.className ?? "other"
    self.key = Text(name)
    drawing = writer.contexts.templates.drawings[name]
  }
}

extension HelpRoutes {
  /// What is the page's own; the lines for everybody are the same on every page and stand there already.
  var withoutNational: HelpRoutes {
    HelpRoutes(national: [], nonState: nonState, local: local, onlyPublished: onlyPublished)
  }
}

extension Lesson.SectionKey {
  /// The class by which the style sheet knows the section.
  fileprivate var className: String { self == .redFlags ? "red-flags" : rawValue }
}
