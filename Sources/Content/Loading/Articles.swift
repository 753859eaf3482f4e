import Diagnostics
import Markdown
import Parallel

/// All Markdown of the content, put together.
struct Articles: Sendable {
  var lessons: [Lesson] = []
  var pages: [FreePage] = []
  var destinations: [Destination] = []
  var handouts: [Handout] = []
  var regionNotes: [Region.Code: RegionNote] = [:]
  var strings: [LocatedString] = []
  var diagnostics: [Diagnostic] = []

  static func read(
    _ inventory: Inventory, from folder: ContentFolder, languages: [LanguageSettings], width: Int
  ) async -> Articles {
    let folders = inventory.articles.flatMap { kind, keys in
      keys.map {
        ArticleFolder(kind: kind, key: $0.key, path: "\(folder.name)/\(kind.rawValue)/\($0.key)", files: $0.value)
      }
    }.sorted { $0.path < $1.path }
    let parts = await concurrentMap(folders, width: width) { articleFolder in
      ArticleFolderReader(folder: folder, languages: languages).read(articleFolder)
    }
    var all = Articles()
    for part in parts { all.add(part) }
    all.lessons.sort { ($0.order, $0.id) < ($1.order, $1.id) }
    all.destinations.sort { ($0.order, $0.id) < ($1.order, $1.id) }
    all.handouts.sort { ($0.order, $0.id) < ($1.order, $1.id) }
    return all
  }

  private mutating func add(_ part: Articles) {
    lessons += part.lessons
    pages += part.pages
    destinations += part.destinations
    handouts += part.handouts
    regionNotes.merge(part.regionNotes) { first, _ in first }
    strings += part.strings
    diagnostics += part.diagnostics
  }
}

/// A folder that holds one article in its languages.
struct ArticleFolder: Sendable {
  let kind: Inventory.ArticleKind
  /// The folder's name: a lesson's key, a country's or a region's code.
  let key: String
  let path: String
  let files: [String]
}
