import Content
import Output

/// `sitemap.xml` after sitemaps.org, protocol 0.9, with the languages of each page as alternates.
enum Sitemap {
  /// Addresses in one file: at most 50,000; with three alternates each, 20,000 stay below its 50 MB.
  static let limit = 20_000

  static func parts(ofPages count: Int) -> Int { max(1, (count + limit - 1) / limit) }

  static func path(ofPart part: Int) -> OutputPath? { OutputPath("sitemap-\(part).xml") }

  /// Neither discreet pages nor regions about which nothing local is known are listed.
  static func includes(_ content: BuildPlan.EntryContent, of dated: DatedSite) -> Bool {
    guard case .page(let page) = content else { return false }
    return page.isListed(in: dated)
  }

  /// The whole list, or one part of it, as XML. `pages` are the listed pages in the order of their paths.
  static func xml(_ pages: ArraySlice<(page: Page, path: OutputPath)>, of site: Site) -> [UInt8] {
    var output = Array(head.utf8)
    for (page, path) in pages {
      output += Array("<url><loc>\(site.url(of: path))</loc>".utf8)
      for language in site.settings.languages {
        guard let other = Page(page.subject, in: language).path(in: site) else { continue }
        output += Array(alternate(language.tag, site.url(of: other)).utf8)
        if language.index == 0 { output += Array(alternate("x-default", site.url(of: other)).utf8) }
      }
      output += Array("</url>\n".utf8)
    }
    return output + Array("</urlset>\n".utf8)
  }

  static func index(parts: Int, of site: Site) -> [UInt8] {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text += "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
    for part in 1...parts {
      guard let path = path(ofPart: part) else { continue }
      text += "<sitemap><loc>\(site.url(of: path))</loc></sitemap>\n"
    }
    return Array((text + "</sitemapindex>\n").utf8)
  }

  private static let head = """
    <?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">

    """

  private static func alternate(_ tag: String, _ url: String) -> String {
    "<xhtml:link rel=\"alternate\" hreflang=\"\(tag)\" href=\"\(url)\"/>"
  }
}

extension Site {
  /// The absolute address of a file of the output.
  func url(of path: OutputPath) -> String { "\(settings.baseURL.value)/\(path.string)" }
}

extension Page {
  /// Whether search engines and other machines may list the page.
  func isListed(in dated: DatedSite) -> Bool {
    switch subject {
    case .lesson(let id): dated.site.index.lessons[id].map { !$0.isDiscreet } ?? false
    case .region(let code): dated.hasLocalKnowledge(of: code)
    case .sheet(let sheet): sheet.place == .nation
    // Tools that say nothing by themselves.
    case .search, .save: false
    default: true
    }
  }
}
