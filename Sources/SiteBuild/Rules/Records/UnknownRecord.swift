import Content
import Diagnostics

/// Records name other records that are there.
enum UnknownRecord: SiteRule {
  static let kinds = [
    DiagnosticKind(
      "unknown-record", .error,
      explanation: Message(
        en: """
          A record names a source, contact, system, region, country or page that the site does not have: under \
          'source', 'via', 'replaced_by', 'serves', 'served_in', 'countries', 'priority_regions' or 'safety_page'. A \
          country is known when content/destinations has it or when every language has its name as \
          'country_xx' under 'text'.
          """,
        id: """
          Sebuah catatan menyebut sumber, kontak, sistem, wilayah, negara, atau halaman yang tidak ada di situs: di \
          'source', 'via', 'replaced_by', 'serves', 'served_in', 'countries', 'priority_regions', atau 'safety_page'. \
          Negara dikenal kalau ada di content/destinations atau setiap bahasa punya namanya sebagai \
          'country_xx' di 'text'.
          """))
  ]

  static func check(_ subject: RuleSubject) -> [Diagnostic] {
    let site = subject.site
    return sources(in: site) + contacts(in: site) + systems(in: site) + priorityRegions(of: site)
      + safetyPage(of: site) + doors(subject)
  }

  private static func safetyPage(of site: Site) -> [Diagnostic] {
    guard let id = site.settings.safetyPage, site.index.pages[id.value] == nil else { return [] }
    return [
      unknown(LinkScheme.page.noun, id.value.rawValue, at: id.location) { site.pages.map(\.id.rawValue) }
    ]
  }

  /// The links of the first page's doors and of changes lead to pages.
  private static func doors(_ subject: RuleSubject) -> [Diagnostic] {
    (subject.site.doors.flatMap(\.links) + subject.site.changes.compactMap(\.about)).compactMap { link in
      switch subject.targets.target(of: link.value) {
      case .page: nil
      case .unknown(let kind, let name, let candidates): unknown(kind.noun, name, at: link.location) { candidates }
      default:
        Diagnostic(
          kinds[0], at: link.location,
          Message(en: "'\(link.value)' is no page of the site", id: "'\(link.value)' bukan halaman situs ini"),
          hint: Message(
            en: "write a lesson, page, region or destination, such as 'lesson:cek-perusahaan'",
            id: "tulis lesson, page, region, atau destination, misalnya 'lesson:cek-perusahaan'"))
      }
    }
  }

  private static func priorityRegions(of site: Site) -> [Diagnostic] {
    site.settings.priorityRegions.filter { site.regions[$0.value] == nil }.map { region($0, in: site) }
  }

  private static func sources(in site: Site) -> [Diagnostic] {
    let cited =
      site.verifications.flatMap { $0.sources.map(\.source) } + site.glossary.compactMap(\.source)
      + site.observances.map(\.source)
    return cited.filter { site.index.sources[$0.value] == nil }.map { id in
      unknown(LinkScheme.source.noun, id.value.rawValue, at: id.location) { site.sources.map(\.id.rawValue) }
    }
  }

  private static func contacts(in site: Site) -> [Diagnostic] {
    let countries = knownCountries(of: site)
    return site.contacts.flatMap { contact -> [Diagnostic] in
      let vias = [contact.via].compactMap { $0 }.filter {
        site.index.contacts[$0.value] == nil || $0.value == contact.id
      }
      let codes = (contact.serves + (contact.servedIn ?? [])).filter { site.regions[$0.value] == nil }
      return vias.map { id in
        unknown(LinkScheme.contact.noun, id.value.rawValue, at: id.location) {
          site.contacts.map(\.id.rawValue).filter { $0 != contact.id.rawValue }
        }
      }
        + codes.map { region($0, in: site) }
        + contact.countries.filter { !countries.contains($0.value) }.map(country)
    }
  }

  private static func systems(in site: Site) -> [Diagnostic] {
    site.systems.compactMap(\.replacedBy).filter { site.index.systems[$0.value] == nil }.map { id in
      unknown(LinkScheme.system.noun, id.value.rawValue, at: id.location) { site.systems.map(\.id.rawValue) }
    }
  }

  private static func region(_ code: Located<Region.Code>, in site: Site) -> Diagnostic {
    let depth = code.value.depth
    return unknown(LinkScheme.region.noun, code.value.rawValue, at: code.location) {
      site.regions.regions.filter { $0.code.depth == depth }.map(\.code.rawValue)
    }
  }

  private static func knownCountries(of site: Site) -> Set<String> {
    let named = site.languages.map { language in
      Set(language.text.compactMap { $0.key.hasPrefix("country_") ? String($0.key.dropFirst("country_".count)) : nil })
    }
    let everywhere = named.dropFirst().reduce(named.first ?? []) { $0.intersection($1) }
    return everywhere.union(site.destinations.map(\.id.rawValue))
  }

  private static func country(_ code: Located<String>) -> Diagnostic {
    Diagnostic(
      kinds[0], at: code.location,
      Message(en: "no country is called '\(code.value)'", id: "tidak ada negara bernama '\(code.value)'"),
      hint: Message(
        en: "mend the code, or add 'country_\(code.value)' to the words of every language",
        id: "betulkan kodenya, atau tambahkan 'country_\(code.value)' ke kata-kata setiap bahasa"))
  }

  private static func unknown(
    _ noun: Message, _ name: String, at location: SourceLocation, among candidates: () -> some Sequence<String>
  ) -> Diagnostic {
    Diagnostic(
      kinds[0], at: location,
      Message(en: "no \(noun.en) is called '\(name)'", id: "tidak ada \(noun.id) bernama '\(name)'"),
      hint: .didYouMean(name, among: candidates())
        ?? Message(en: "add its record, or mend the name", id: "tambahkan catatannya, atau betulkan namanya"))
  }
}

extension Site {
  /// How every record was checked.
  var verifications: [Verification] {
    contacts.map(\.verification) + facts.map(\.verification) + systems.map(\.verification)
  }
}
