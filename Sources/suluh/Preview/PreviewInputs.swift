import Content
import Preview

/// What a preview depends on: when none of it is different, neither is the site.
struct PreviewInputs: Sendable, Equatable {
  /// The site's files.
  let files: FileTraces
  /// Numbers expire while an editor's computer stays on overnight.
  let today: Day

  /// Looks at the folders of a site.
  init(of source: String, on today: Day) {
    let paths = ["content", "templates"].flatMap { ContentFolder(site: source, name: $0).files().paths }
    files = FileTraces(of: paths.map { "\(source)/\($0)" })
    self.today = today
  }

  /// The site's files that are not what they were, from the site's folder, sorted.
  func changes(since former: PreviewInputs, in source: String) -> [String] {
    files.changes(since: former.files).map {
      String(decoding: $0.utf8.dropFirst(source.utf8.count + 1), as: UTF8.self)
    }
  }
}
