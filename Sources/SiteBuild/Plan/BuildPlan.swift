import Content
import Diagnostics
import Output

/// Everything that a build will write, with where each comes from. Nothing is rendered yet.
public struct BuildPlan: Sendable {
  public let dated: DatedSite
  /// Whether pages that are still drafts are among the entries.
  public let includesDrafts: Bool
  /// Sorted by path.
  public let entries: [Entry]

  public struct Entry: Sendable {
    public let path: OutputPath
    public let content: EntryContent
    /// The file of the content that makes it be there.
    public let origin: SourceLocation
  }

  public enum EntryContent: Sendable, Hashable {
    case page(Page)
    /// The page at the top, which offers the languages.
    case languageChoice
    case notFound
    /// The short, permanent, bilingual address of a region or country that is printed on paper.
    case shortAddress(SheetPlace)
    /// A sheet as a plain text.
    case sheetText(Sheet, Language)
    /// A lesson as it goes out by a channel.
    case channel(Channel, Lesson.ID, Language)
    /// What has changed, as a feed.
    case feed(Language)
    case calendar(SiteCalendar, Language)
    case webManifest(Language)
    /// The script that saves a copy on a phone and answers with it, and what it saves.
    case worker
    case savedList(Language)
    case redirect(to: OutputPath)
    case sitemap(SitemapPart)
    case robots
    /// The harmless page to which "Leave this page" leads without a network.
    case neutralPage
    /// What a server should send with every page.
    case headers(HeaderFile)
    case file(path: String)
  }

  /// Sitemaps hold at most 50,000 addresses (sitemaps.org, protocol 0.9); a larger site has an index of several.
  public enum SitemapPart: Sendable, Hashable {
    case whole
    case index(parts: Int)
    case part(Int)
  }
}

extension BuildPlan {
  /// Throws `DiagnosticsError` when two sources want one path.
  public init(for dated: DatedSite, includingDrafts: Bool = false) throws(DiagnosticsError) {
    var draft = PlanDraft(dated: dated, includingDrafts: includingDrafts)
    draft.addPages()
    draft.addSheets()
    draft.addSheetPictures()
    draft.addChannels()
    draft.addFeeds()
    draft.addFixedFiles()
    draft.addShortAddresses()
    draft.addAliases()
    draft.addPictures()
    draft.addStaticFiles()
    draft.addCards()
    draft.addSitemaps()
    let entries = draft.entries.sorted { $0.path == $1.path ? $0.origin < $1.origin : $0.path < $1.path }
    let collisions = PathCollision.all(in: entries)
    guard collisions.isEmpty else { throw DiagnosticsError(collisions) }
    self.init(dated: dated, includesDrafts: includingDrafts, entries: entries)
  }

  /// The pages, in the order of their paths.
  public var pages: [(page: Page, path: OutputPath)] {
    entries.compactMap { entry in
      if case .page(let page) = entry.content { (page, entry.path) } else { nil }
    }
  }
}
