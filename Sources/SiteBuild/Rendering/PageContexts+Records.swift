import Content
import Output
import Templates

extension PageContexts {
  /// Contacts that are not of one region: those for everybody, missions, and lines in other countries.
  func contacts(_ page: Page, at path: OutputPath) -> ContactsPage {
    let language = page.language
    let shown = site.contacts.filter { contact in
      contact.via == nil && dated.isUsable(contact) && (contact.isNational || !contact.countries.isEmpty)
    }
    let groups = Contact.Kind.allCases.compactMap { kind -> ContactGroup? in
      let ofKind = shown.filter { $0.kind == kind }
      guard !ofKind.isEmpty else { return nil }
      return ContactGroup(
        id: Text(kind.rawValue), title: Text(site[language].kinds[kind]?.label ?? kind.rawValue),
        cards: ofKind.map { ContactCard($0, for: $0.audience, in: dated, language: language) })
    }
    return ContactsPage(page: frame(page, at: path, summary: string(.contactsSummary, language)), groups: groups)
  }

  func about(_ page: Page, at path: OutputPath) -> AboutPage {
    let language = page.language
    let settings = site[language]
    let facts = site.facts.map { fact in
      FactEntry(
        id: Text(fact.id.rawValue), statement: Text(fact.statement[language]),
        contested: fact.contested.map { Text($0[language]) }, checked: Text(fact.verification.words(settings)),
        sources: sourceLinks(fact.verification, from: path, in: language))
    }
    return AboutPage(
      page: frame(page, at: path, summary: string(.aboutSummary, language)), facts: facts)
  }

  func sources(_ page: Page, at path: OutputPath) -> SourcesPage {
    let language = page.language
    let settings = site[language]
    let sources = site.sources.map { source in
      SourceEntry(
        id: Text(source.id.rawValue), title: Text(source.title), publisher: Text(source.publisher),
        url: source.url.map { Text($0.value) },
        date: Text(settings.written(source.date) ?? settings.string(.dateUnknown)),
        note: source.note.map { Text($0[language]) })
    }
    return SourcesPage(
      page: frame(page, at: path, summary: string(.sourcesSummary, language)), sources: sources)
  }

  /// For every region and kind: a number that is shown, one that is last known, one that is withheld, or nothing.
  func coverage(_ page: Page, at path: OutputPath) -> CoveragePage {
    let language = page.language
    let settings = site[language]
    let coverage = Coverage(of: dated)
    let groups = coverage.provinces.map { province in
      CoverageGroup(
        rows: province.rows.compactMap { row in
          link(to: .region(row.region.code), from: path, in: language).map { link in
            CoverageRow(region: link, cells: row.cells.map { Text(word(for: $0, language)) })
          }
        })
    }
    return CoveragePage(
      page: frame(page, at: path, summary: string(.coverageSummary, language)),
      kinds: coverage.kinds.map { Text(settings.kinds[$0]?.label ?? $0.rawValue) }, groups: groups,
      regionCount: Text(settings.written(coverage.rows.count)),
      knownCount: Text(settings.written(coverage.rows.count(where: \.hasLocalRoute))))
  }

  private func word(for knowledge: Coverage.Knowledge, _ language: Language) -> String {
    switch knowledge {
    case .nothing: "–"
    case .withheld: string(.coverageWithheld, language)
    case .lastKnown: string(.coverageLastKnown, language)
    case .shown: string(.coverageShown, language)
    }
  }

  /// The sources of a verification as links to their entries on the page about facts.
  func sourceLinks(_ verification: Verification, from path: OutputPath, in language: Language) -> [SourceLink] {
    verification.sources.compactMap { citation in
      site.index.sources[citation.source.value].flatMap {
        sourceLink($0, section: citation.section, data: citation.data, from: path, in: language)
      }
    }
  }

  func sourceLink(
    _ source: Source, section: String?, data: PartialDate, from path: OutputPath, in language: Language
  ) -> SourceLink? {
    let settings = site[language]
    return Page(.sources, in: language).path(in: site).map { list in
      SourceLink(
        id: Text(source.id.rawValue), title: Text(source.title),
        href: Text(list.relative(to: path) + "#source-" + source.id.rawValue), section: section.map { Text($0) },
        date: Text(settings.written(data) ?? settings.string(.dateUnknown)))
    }
  }
}

extension Contact {
  /// Where the people are whom the contact serves.
  var audience: Audience {
    countries.first.map { .abroad(country: $0.value) } ?? (line.map { $0.reach.fromIndonesia } ?? true
      ? .inIndonesia : .abroad(country: nil))
  }
}
