import Content
import Diagnostics

/// Every word of the interface is there in every language.
enum InterfaceStrings: SiteRule {
  static let kinds = [missing]

  static let missing = DiagnosticKind(
    "missing-interface-string", .error,
    explanation: Message(
      en: """
        The pages need a word or sentence that a language's file in content/languages lacks: a key under 'text', or \
        the name of a type of region under 'region_types'. Without it a page would show the key itself.
        """,
      id: """
        Halaman memerlukan kata atau kalimat yang belum ada di berkas bahasa dalam content/languages: kunci di bawah \
        'text', atau nama jenis wilayah di bawah 'region_types'. Tanpa itu halaman menampilkan kuncinya sendiri.
        """))

  static func check(_ subject: RuleSubject) -> [Diagnostic] {
    let site = subject.site
    let needed = InterfaceKey.allCases.map(\.rawValue) + keysOfRecords(in: site)
    return site.languages.flatMap { language in
      let others = site.languages.filter { $0.language != language.language }
      let absent = others.flatMap { untranslated(from: $0, into: language) }
      let lacking = Set(needed).sorted().filter { key in
        site.languages.allSatisfy { $0.string(key) == nil }
      }
      return absent + lacking.map { missing("text.\($0)", at: language.location) }
        + regionTypes(in: site).filter { language.regionTypes[$0] == nil }
        .map { missing("region_types.\($0)", at: language.location) }
    }
  }

  /// The names of countries and languages that contacts name by their codes.
  private static func keysOfRecords(in site: Site) -> [String] {
    site.contacts.flatMap { contact -> [String] in
      var countries: [String] = []
      if case .countries(let codes)? = contact.line?.reach { countries = codes }
      let unnamed = countries.filter { site.index.destinations[.init(rawValue: $0)] == nil }
      return (contact.languages ?? []).map { "language_\($0)" } + unnamed.map { "country_\($0)" }
    }
  }

  private static func regionTypes(in site: Site) -> [String] {
    var types: Set<String> = []
    var last = ""
    for region in site.regions.regions where region.type != last {
      last = region.type
      types.insert(last)
    }
    return types.filter { !$0.isEmpty }.sorted()
  }

  /// What another language says and this one does not.
  private static func untranslated(from other: LanguageSettings, into language: LanguageSettings) -> [Diagnostic] {
    other.text.filter { language.string($0.key) == nil }.map { key, value in
      .missingTranslation(of: "text.\(key)", into: language.language.tag, at: value.location)
    }
  }

  private static func missing(_ key: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      missing, at: location,
      Message(
        en: "the pages need '\(key)', which is not here", id: "halaman memerlukan '\(key)', yang belum ada di sini"),
      hint: Message(en: "add '\(key)' with its words", id: "tambahkan '\(key)' dengan kata-katanya"))
  }
}
