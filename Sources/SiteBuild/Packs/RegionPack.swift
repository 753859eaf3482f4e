import Content
import Output

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
    let routes = HelpRoutes(in: plan.dated, region: region)
    let contacts = routes.national + routes.nonState + routes.local + routes.onlyPublished
    let copy = SiteCopy(
      plan, of: site, folder: folder,
      pages: Self.pages(plan, region: region, languages: languages, withDiscreet: withDiscreet),
      top: .shortAddress(.region(region)), languages: languages, until: plan.dated.firstLapse(of: contacts.map(\.id)))
    let sink = MemorySink()
    files = try copy.entries.map { entry in
      try copy.put(entry, to: sink)
      return File(path: entry.path, bytes: sink[entry.path] ?? [])
    }
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
