import Content
import Output
import Templates

extension PageContexts {
  func home(_ page: Page, at path: OutputPath) -> HomePage {
    let language = page.language
    return HomePage(
      page: PageContext(page, at: path, summary: site.settings.description[language], trail: [], in: dated),
      doors: site.doors.map { door($0, from: path, in: language) },
      lessons: lessonLinks(from: path, in: language),
      destinations: destinationLinks(from: path, in: language),
      pages: site.pages.filter { isIncluded($0.texts) }.compactMap {
        link(to: .freePage($0.id), from: path, in: language, summary: $0.texts[language].summary.value)
      } + (site.observances.isEmpty ? [] : [observancesLink(from: path, in: language)].compactMap { $0 }))
  }

  private func observancesLink(from path: OutputPath, in language: Language) -> TitledLink? {
    link(to: .observances, from: path, in: language, summary: string(.observancesSummary, language))
  }

  private func door(_ door: Door, from path: OutputPath, in language: Language) -> DoorContext {
    DoorContext(
      title: Text(door.title[language]), words: Text(door.words[language]),
      links: door.links.compactMap { destination in
        guard case .page(let subject, let fragment) = targets.target(of: destination.value) else { return nil }
        let page = Page(subject, in: language)
        return page.path(in: site).map { target in
          TitledLink(
            title: Text(page.title(in: site)),
            href: Text(target.relative(to: path) + (fragment.map { "#\($0)" } ?? "")))
        }
      }, drawing: templates.drawings["door-\(door.id.rawValue)"])
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
    let language = page.language
    let groups = regionGroups(from: path, in: language)
    let letters = groups.compactMap(\.letter).map { letter in
      TitledLink(title: Text(letter.string.uppercased()), href: Text("#letter-\(letter.string)"))
    }
    return RegionIndexPage(
      page: frame(page, at: path, summary: string(.regionsSummary, language)), letters: letters, groups: groups)
  }

  /// The provinces by their names, each with what lies in it.
  /// - Parameter place: where on the pages of the regions the links lead, `#print`.
  func regionGroups(from path: OutputPath, in language: Language, place: String = "") -> [RegionGroup] {
    var last = ""
    return site.regions.roots.map { ($0, FoldedName($0.shortName[language])) }.sorted { $0.1 < $1.1 }
      .compactMap { root, name in
        found(root, named: root.shortName[language], from: path, in: language, place).map { region in
          defer { last = name.initial }
          return RegionGroup(
            code: Text(root.code.rawValue), letter: name.initial == last ? nil : Text(name.initial), region: region,
            children: site.regions.children(of: root.code).compactMap {
              found($0, named: $0.name[language], from: path, in: language, place)
            })
        }
      }
  }

  private func found(
    _ region: Region, named name: String, from path: OutputPath, in language: Language, _ place: String
  ) -> FoundRegion? {
    Page(.region(region.code), in: language).path(in: site).map { target in
      let others = FoldedName.others(of: region, besides: name, first: site.settings.languages[0])
      return FoundRegion(
        title: Text(name), href: Text(target.relative(to: path) + place),
        others: others.isEmpty ? nil : Text(others.joined(separator: " ")))
    }
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
      let address = system.address(on: dated.today, validity: site.settings.validity)
      return SystemEntry(
        id: Text(system.id.rawValue), name: Text(system.name), purpose: Text(system.purpose[language]),
        url: address.url.map { Text($0) }, asksForAddress: address.isExpired,
        closed: system.validUntil.flatMap { $0 < dated.today ? Text(settings.written($0)) : nil },
        replacedBy: system.replacedBy.flatMap { site.index.systems[$0.value] }.map { Text($0.name) },
        checked: Text(system.verification.words(settings)),
        sources: sourceLinks(system.verification, from: path, in: language))
    }
    return SystemsPage(page: frame(page, at: path, summary: string(.systemsSummary, language)), systems: systems)
  }

  func observances(_ page: Page, at path: OutputPath) -> ObservancesPage {
    let language = page.language
    let settings = site[language]
    let observances = site.observances.map { observance in
      ObservanceEntry(
        id: Text(observance.id.rawValue), name: Text(observance.name[language]),
        time: Text(settings.written(observance.time) ?? settings.string(observance.time.ruleKey)),
        traditions: Text(observance.traditions.map { settings.string($0.key) }.joined(separator: " · ")),
        note: observance.note.map { Text($0[language]) },
        source: site.index.sources[observance.source.value].flatMap {
          sourceLink($0, section: nil, data: $0.date, from: path, in: language)
        })
    }
    return ObservancesPage(
      page: frame(page, at: path, summary: string(.observancesSummary, language)), observances: observances)
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

extension Observance.Time {
  /// What says when a day is that moves with the year.
  fileprivate var ruleKey: InterfaceKey {
    switch self {
    case .rule(.lent): .ruleLent
    case .rule(.lastSundayOfSeptember): .ruleLastSundayOfSeptember
    default: .ruleAdvent
    }
  }
}

extension Observance.Tradition {
  fileprivate var key: InterfaceKey {
    switch self {
    case .gmit: .traditionGMIT
    case .katolik: .traditionCatholic
    case .umum: .traditionGeneral
    }
  }
}

extension OnlineSystem.Address {
  fileprivate var url: String? { if case .valid(let url) = self { url } else { nil } }
  fileprivate var isExpired: Bool { if case .expired = self { true } else { false } }
}
