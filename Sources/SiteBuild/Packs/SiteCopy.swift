import Content
import Output
import Parallel

/// Pages of a site that are read without it: from a folder, a ZIP, a ZIM. Links stay within the copy or lead to the
/// site's address, "Leave this page" goes to the harmless page that lies in it, and every page says of what day it is.
public struct SiteCopy: Sendable {
  /// What is in it, sorted by path; `index.html` comes first to whoever opens it.
  let entries: [BuildPlan.Entry]
  private let renderer: SiteRenderer
  private let packed: PackedPage
  private let stamp: CopyStamp
  private let languages: [Language]

  /// - Parameters:
  ///   - pages: Those of the plan's pages that are in it.
  ///   - top: What stands at `index.html`.
  ///   - until: See `CopyStamp`.
  ///   - keepsPolicy: See `PackedPage`.
  init(
    _ plan: BuildPlan, of site: CheckedSite, folder: String, pages: [BuildPlan.Entry], top: BuildPlan.EntryContent,
    languages: [Language], until: Day?, keepsPolicy: Bool = true
  ) {
    let settings = plan.dated.site.settings
    let isKnown = !SiteSettings.isPlaceholder(url: settings.baseURL.value)
    let first = OutputPath(fixed: "index.html")
    let rest = plan.entries.compactMap { entry -> BuildPlan.Entry? in
      switch entry.content {
      case _ where entry.path == first: BuildPlan.Entry(path: first, content: top, origin: entry.origin)
      case .neutralPage: entry
      case .file where entry.path == plan.dated.site.neutralPage: entry
      case .file: pages.contains { entry.isPicture(on: $0, of: plan.dated.site) } ? entry : nil
      default: nil
      }
    }
    entries = (pages + rest).sorted { $0.path < $1.path }
    renderer = SiteRenderer(plan, of: site, folder: folder)
    packed = PackedPage(
      paths: Set(entries.map(\.path)),
      discreet: Set(plan.pages.filter { $0.page.isDiscreet(in: plan.dated.site) }.map(\.path)),
      address: isKnown ? settings.baseURL.value : nil, keepsPolicy: keepsPolicy)
    stamp = CopyStamp(dated: plan.dated, until: until)
    self.languages = languages
  }

  /// The whole site but for what only machines or a server need: no texts to pass on as files, no feeds, no short
  /// addresses. Discreet pages are never in it.
  ///
  /// - Parameter keepsPolicy: See `PackedPage`.
  public init(whole plan: BuildPlan, of site: CheckedSite, folder: String, keepsPolicy: Bool = true) {
    let pages = plan.entries.filter { entry in
      guard case .page(let page) = entry.content else { return false }
      return page.isInWholeCopy && !page.isDiscreet(in: plan.dated.site)
    }
    self.init(
      plan, of: site, folder: folder, pages: pages, top: .languageChoice, languages: plan.dated.site.settings.languages,
      until: nil, keepsPolicy: keepsPolicy)
  }

  /// Hands every file to the sink; none is kept.
  public func write(to sink: some OutputSink, width: Int) async throws {
    _ = try await concurrentMap(entries, width: width) { try put($0, to: sink) }
  }

  func put(_ entry: BuildPlan.Entry, to sink: some OutputSink) throws {
    switch entry.content {
    case .file(let path): try sink.put(entry.path, copying: "\(renderer.folder)/\(path)")
    case .page(let page): try sink.put(entry.path, bytes(of: entry, [page.language], isSheet: page.isSheet))
    case .languageChoice, .shortAddress: try sink.put(entry.path, bytes(of: entry, languages, isSheet: false))
    default: try sink.put(entry.path, renderer.bytes(of: entry))
    }
  }

  private func bytes(of entry: BuildPlan.Entry, _ languages: [Language], isSheet: Bool) -> [UInt8] {
    packed.bytes(of: renderer.bytes(of: entry), at: entry.path) {
      stamp.markup(languages, contacts: $0, isOnScreenOnly: isSheet)
    }
  }
}

extension Page {
  fileprivate var isSheet: Bool { if case .sheet = subject { true } else { false } }

  /// Whether it works without a server and is worth carrying. Pages that need one, such as a search, do not.
  fileprivate var isInWholeCopy: Bool {
    switch subject {
    case .home, .lessonIndex, .lesson, .freePage, .regionIndex, .region, .destinationIndex, .destination, .contacts,
      .about, .sources, .coverage, .glossary, .systems, .observances, .handoutIndex, .sheet, .channels:
      true
    case .search, .save: false
    }
  }
}

extension ManifestHeader {
  /// What a copy says of itself to those who pack it: the languages in their order, name and description in each, the
  /// publisher, the address, the licence.
  init(ofCopy dated: DatedSite) {
    let settings = dated.site.settings
    var texts = [("languages", settings.languages.map(\.tag).joined(separator: ","))]
    for language in settings.languages {
      texts.append(("name-\(language.tag)", settings.name[language]))
      texts.append(("description-\(language.tag)", settings.description[language]))
    }
    texts += [
      ("publisher", settings.publisher.name.value), ("address", settings.baseURL.value),
      ("licence", settings.licence.name),
    ]
    self.init(
      today: dated.today.description,
      fields: texts.map { name, text in
        // Texts of several lines become one.
        Field(name, text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
      })
  }
}

extension BuildPlan.Entry {
  /// Whether the file is a picture that a page shows: one of those in the folder of the page's own name, or of a
  /// handout among all handouts.
  fileprivate func isPicture(on page: BuildPlan.Entry, of site: Site) -> Bool {
    if path.string.hasPrefix(page.path.string.dropLast(".html".utf8.count) + "/") { return true }
    guard case .page(let page) = page.content, case .handoutIndex = page.subject else { return false }
    return site.handouts.contains { $0.picturePath(in: site, page.language) == path }
  }
}
