import Content
import Output
import Templates

/// `page`: what every page has, and no two pages share.
struct PageContext: TemplateContext {
  let title: Text
  let summary: Text
  let canonicalURL: Text
  /// The absolute address of a picture for previews.
  let card: Text?
  /// Not for search engines.
  let isUnlisted: Bool
  /// A page whose subject must not show: no canonical address, no alternates, no preview.
  let isDiscreet: Bool
  /// The same page in the other languages, by relative links.
  let translations: [TitledLink]
  /// The same page in every language, by absolute links.
  let alternates: [TitledLink]
  /// From the home page down to the page above this one.
  let trail: [TitledLink]

  static let schema: TemplateSchema<PageContext> = [
    .text("title") { $0.title },
    .text("summary") { $0.summary },
    .text("url") { $0.canonicalURL },
    .optionalText("card") { $0.card },
    .flag("is_unlisted") { $0.isUnlisted },
    .flag("is_discreet") { $0.isDiscreet },
    .many("translations") { $0.translations },
    .many("alternates") { $0.alternates },
    .many("trail") { $0.trail },
  ]
}

extension PageContext {
  init(_ page: Page, at path: OutputPath, summary: String, trail: [Page], in dated: DatedSite) {
    let site = dated.site
    let languages = site.settings.languages
    let isDiscreet = page.isDiscreet(in: site)
    let versions: [(language: LanguageSettings, path: OutputPath)] = languages.compactMap { language in
      Page(page.subject, in: language).path(in: site).map { (site[language], $0) }
    }
    title = Text(page.title(in: site))
    self.summary = Text(summary)
    canonicalURL = Text(site.url(of: path))
    card = Card.name(of: page.subject, in: site).flatMap { name in
      let card = "cards/\(page.language.tag)/\(name).png"
      return site.cards.contains { $0.outputPath == card } ? Text("\(site.settings.baseURL.value)/\(card)") : nil
    }
    isUnlisted = !page.isListed(in: dated)
    self.isDiscreet = isDiscreet
    translations = versions.filter { $0.language.language != page.language }.map {
      TitledLink(
        title: Text($0.language.name), href: Text($0.path.relative(to: path)),
        languageTag: Text($0.language.language.tag))
    }
    alternates =
      isDiscreet
      ? []
      : versions.map {
        TitledLink(
          title: Text($0.language.name), href: Text(site.url(of: $0.path)), languageTag: Text($0.language.language.tag))
      }
    self.trail = trail.compactMap { above in
      above.path(in: site).map { TitledLink(title: Text(above.title(in: site)), href: Text($0.relative(to: path))) }
    }
  }
}

extension Page {
  /// A lesson whose address and title say nothing of what it is about.
  func isDiscreet(in site: Site) -> Bool {
    guard case .lesson(let id) = subject else { return false }
    return site.index.lessons[id]?.isDiscreet ?? false
  }
}
