import Content
import Output
import Templates

extension PageContexts {
  func home(_ page: Page, at path: OutputPath) -> HomePage {
    let language = page.language
    return HomePage(
      page: PageContext(page, at: path, summary: site.settings.description[language], trail: [], in: dated),
      lessons: lessonLinks(from: path, in: language),
      destinations: destinationLinks(from: path, in: language),
      pages: site.pages.filter { isIncluded($0.texts) }.compactMap {
        link(to: .freePage($0.id), from: path, in: language, summary: $0.texts[language].summary.value)
      })
  }

  func lessonIndex(_ page: Page, at path: OutputPath) -> IndexPage {
    IndexPage(
      page: frame(page, at: path, summary: string(.lessonsSummary, page.language)),
      items: lessonLinks(from: path, in: page.language))
  }

  func destinationIndex(_ page: Page, at path: OutputPath) -> IndexPage {
    IndexPage(
      page: frame(page, at: path, summary: string(.destinationsSummary, page.language)),
      items: destinationLinks(from: path, in: page.language))
  }

  func regionIndex(_ page: Page, at path: OutputPath) -> RegionIndexPage {
    let groups = site.regions.roots.compactMap { root in
      link(to: .region(root.code), from: path, in: page.language).map { link in
        RegionGroup(
          code: Text(root.code.rawValue), region: link,
          children: site.regions.children(of: root.code).compactMap {
            self.link(to: .region($0.code), from: path, in: page.language)
          })
      }
    }
    return RegionIndexPage(
      page: frame(page, at: path, summary: string(.regionsSummary, page.language)), groups: groups)
  }

  func glossary(_ page: Page, at path: OutputPath) -> GlossaryPage {
    let language = page.language
    let terms = site.glossary.map { term in
      GlossaryEntry(
        id: Text(term.id.rawValue), term: Text(term.term[language]), meaning: Text(term.meaning[language]),
        source: term.source.flatMap { site.index.sources[$0.value] }.flatMap {
          sourceLink($0, section: nil, data: $0.date, from: path, in: language)
        })
    }
    return GlossaryPage(page: frame(page, at: path, summary: string(.glossarySummary, language)), terms: terms)
  }

  func systems(_ page: Page, at path: OutputPath) -> SystemsPage {
    let language = page.language
    let settings = site[language]
    let systems = site.systems.map { system in
      SystemEntry(
        id: Text(system.id.rawValue), name: Text(system.name), purpose: Text(system.purpose[language]),
        url: system.validUntil.map { dated.today <= $0 } ?? true ? system.url.map { Text($0.value) } : nil,
        closed: system.validUntil.flatMap { $0 < dated.today ? Text(settings.written($0)) : nil },
        replacedBy: system.replacedBy.flatMap { site.index.systems[$0.value] }.map { Text($0.name) },
        checked: Text(system.verification.words(settings)),
        sources: sourceLinks(system.verification, from: path, in: language))
    }
    return SystemsPage(page: frame(page, at: path, summary: string(.systemsSummary, language)), systems: systems)
  }

  private func lessonLinks(from path: OutputPath, in language: Language) -> [TitledLink] {
    lessons.compactMap {
      link(to: .lesson($0.id), from: path, in: language, summary: $0.texts[language].article.summary.value)
    }
  }

  private func destinationLinks(from path: OutputPath, in language: Language) -> [TitledLink] {
    site.destinations.filter { isIncluded($0.texts) }.compactMap {
      link(to: .destination($0.id), from: path, in: language, summary: $0.texts[language].summary.value)
    }
  }
}
