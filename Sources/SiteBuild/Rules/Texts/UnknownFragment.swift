import Content
import Diagnostics
import Markdown

/// A link to a place on a page leads to a heading of that page's text.
enum UnknownFragment: TextRule {
  static let kinds = [
    DiagnosticKind(
      "unknown-fragment", .error,
      explanation: Message(
        en: """
          What follows '#' in a link is the place on the page: a heading's words in lower case, with hyphens between \
          them. No heading of that text is called so, and the link would lead to the top of the page. Headings differ \
          from language to language, so each language has its own.
          """,
        id: """
          Bagian setelah '#' dalam tautan adalah tempat di halaman: kata-kata judul bagian dengan huruf kecil dan \
          tanda hubung di antaranya. Tidak ada judul bagian seperti itu dalam teksnya, jadi tautan hanya sampai ke \
          awal halaman. Judul bagian berbeda di setiap bahasa, jadi tautannya pun berbeda.
          """))
  ]

  static func check(_ text: SiteText, in subject: RuleSubject) -> [Diagnostic] {
    text.sides.flatMap { side in
      side.links.compactMap { resolved in
        switch resolved.target {
        case .fragment(let id): unknown(id, in: side.article, link: resolved.link)
        case .page(let page, let id?):
          subject.site.article(of: page, in: side.settings.language).flatMap {
            unknown(id, in: $0, link: resolved.link)
          }
        default: nil
        }
      }
    }
  }

  private static func unknown(_ id: String, in article: Article, link: Link) -> Diagnostic? {
    let ids = article.document.outline.map(\.id)
    if ids.contains(id) { return nil }
    let list = ids.joined(separator: ", ")
    return Diagnostic(
      kinds[0], at: link.location,
      Message(
        en: "no heading of '\(article.title.value)' has the place '#\(id)'",
        id: "tidak ada judul bagian di '\(article.title.value)' dengan tempat '#\(id)'"),
      hint: .didYouMean(id, among: ids)
        ?? Message(en: "its places are: \(list)", id: "tempat yang ada: \(list)"))
  }
}

extension Site {
  /// The text of a page; nil for pages that the program makes, and for regions, whose page has places of its own.
  func article(of page: PageSubject, in language: Language) -> Article? {
    switch page {
    case .lesson(let id): index.lessons[id]?.texts[language].article
    case .freePage(let id): index.pages[id]?.texts[language]
    case .destination(let id): index.destinations[id]?.texts[language]
    default: nil
    }
  }
}
