import Content
import Output
import Templates

/// What a region needs without a network: its page and those of the regions around it, the lessons, the numbers and the
/// words, as pages that open from a folder. Discreet lessons are in it only where they are asked for.
public struct RegionPack: Sendable {
  /// A file of the pack.
  public struct File: Sendable {
    public let path: OutputPath
    public let bytes: [UInt8]
  }

  /// Sorted by path.
  public let files: [File]

  /// At most so many bytes as an archive, so that it can be sent on.
  public static let limit = 500_000

  /// - Parameter languages: those that are in it.
  public init(
    _ plan: BuildPlan, of site: CheckedSite, folder: String, region: Region.Code, languages: [Language],
    withDiscreet: Bool
  ) throws {
    let renderer = SiteRenderer(plan, of: site, folder: folder)
    let pages = Self.pages(plan, region: region, languages: languages, withDiscreet: withDiscreet)
    let top = OutputPath(fixed: "index.html")
    let settings = plan.dated.site.settings
    let others = plan.entries.filter { entry in
      switch entry.content {
      case .neutralPage: true
      case .file: pages.contains { entry.path.isPicture(of: $0.path) } || entry.path == plan.dated.site.neutralPage
      default: false
      }
    }
    let isKnown = !SiteSettings.isPlaceholder(url: settings.baseURL.value)
    let packed = PackedPage(
      paths: Set((pages + others).map(\.path) + [top]),
      discreet: Set(plan.pages.filter { $0.page.isDiscreet(in: plan.dated.site) }.map(\.path)),
      address: isKnown ? settings.baseURL.value : nil)
    let stamp = PackStamp(plan.dated, region: region)
    var files = pages.map { entry -> File in
      guard case .page(let page) = entry.content else { preconditionFailure("pages are pages") }
      let bytes = packed.bytes(of: renderer.bytes(of: entry), at: entry.path, stamp: stamp.markup([page.language]))
      return File(path: entry.path, bytes: bytes)
    }
    var first: [UInt8] = []
    site.templates.shortAddress.render(renderer.contexts.shortAddress(of: .region(region), at: top), into: &first)
    files.append(File(path: top, bytes: packed.bytes(of: first, at: top, stamp: stamp.markup(languages))))
    let copies = MemorySink()
    for entry in others {
      if case .file(let path) = entry.content { try copies.put(entry.path, copying: "\(folder)/\(path)") }
      files.append(File(path: entry.path, bytes: copies[entry.path] ?? renderer.bytes(of: entry)))
    }
    self.files = files.sorted { $0.path < $1.path }
  }

  private static func pages(
    _ plan: BuildPlan, region: Region.Code, languages: [Language], withDiscreet: Bool
  ) -> [BuildPlan.Entry] {
    let site = plan.dated.site
    let regions = Set([region] + site.regions.ancestors(of: region).map(\.code))
    return plan.entries.filter { entry in
      guard case .page(let page) = entry.content, languages.contains(page.language) else { return false }
      switch page.subject {
      case .region(let code): return regions.contains(code)
      case .lesson: return withDiscreet || !page.isDiscreet(in: site)
      case .lessonIndex, .contacts, .glossary: return true
      case .freePage(let id): return id == site.settings.safetyPage?.value
      default: return false
      }
    }
  }
}

/// The line with which every page of a pack says of what day it is.
private struct PackStamp {
  let dated: DatedSite
  /// The day on which the first of its numbers lapses; nil without one that is shown.
  let until: Day?

  init(_ dated: DatedSite, region: Region.Code) {
    self.dated = dated
    let routes = HelpRoutes(in: dated, region: region)
    let contacts = routes.national + routes.nonState + routes.local + routes.onlyPublished
    until = contacts.compactMap { contact -> Day? in
      if case .shown(let until) = dated.states[contact.id] { until } else { nil }
    }.min()
  }

  func markup(_ languages: [Language]) -> Markup {
    var bytes: [UInt8] = []
    for language in languages {
      let settings = dated.site[language]
      var words = settings.string(.packCopy, ["date": settings.written(dated.today)])
      if let until { words += " " + settings.string(.packUntil, ["date": settings.written(until)]) }
      bytes += Array("<p class=\"care\" lang=\"\(language.tag)\">".utf8)
      Text(words).write(to: &bytes)
      bytes += Array("</p>\n".utf8)
    }
    return Markup(bytes: bytes)
  }
}

extension OutputPath {
  /// Whether it lies in the folder that belongs to a page.
  fileprivate func isPicture(of page: OutputPath) -> Bool {
    string.hasPrefix(page.string.dropLast(".html".utf8.count) + "/")
  }
}
