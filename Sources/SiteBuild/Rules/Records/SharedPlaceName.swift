import Content
import Diagnostics

/// The folder of sheets for a country is called as no region's is.
enum SharedPlaceName: SiteRule {
  static let kinds = [
    DiagnosticKind(
      "shared-place-name", .error,
      explanation: Message(
        en: """
          Sheets lie in folders that are called after their place, and the slug of a country is also that of a region \
          or of the folder for the whole country. Sheets with other numbers would overwrite one another, on the site \
          or in a folder of PDFs. Give the country's page another slug, and keep the old one under 'aliases'.
          """,
        id: """
          Lembar cetak disimpan dalam folder bernama tempatnya, dan slug negara ini juga slug sebuah daerah atau \
          folder untuk seluruh Indonesia. Lembar dengan nomor lain akan saling menimpa, di situs atau di folder PDF. \
          Beri halaman negara itu slug lain, dan simpan slug lama di 'aliases'.
          """))
  ]

  static func check(_ subject: RuleSubject) -> [Diagnostic] {
    let site = subject.site
    let regions = site.regions.regions.map { ($0.slug, $0.location) }
    let folders = Dictionary(regions, uniquingKeysWith: { first, _ in first })
    return site.settings.languages.flatMap { language -> [Diagnostic] in
      let nation = site[language].segments["nation"]
      return site.destinations.compactMap { country in
        let slug = country.texts[language].slug
        let other = folders[slug.value] ?? (nation?.value == slug.value ? nation?.location : nil)
        return other.map { shared(slug, with: $0) }
      }
    }
  }

  private static func shared(_ slug: Located<String>, with other: SourceLocation) -> Diagnostic {
    Diagnostic(
      kinds[0], at: slug.location,
      Message(
        en: "'\(slug.value)' is the folder of other sheets, too", id: "'\(slug.value)' juga folder lembar lain"),
      hint: Message(en: "give the country another slug", id: "beri negara itu slug lain"),
      notes: [.init(at: other, Message(en: "the other one is here", id: "yang lain di sini"))])
  }
}
