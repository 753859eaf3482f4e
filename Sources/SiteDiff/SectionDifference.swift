import Output

/// One section of a page, in all languages of the page, that changed in at least one of them.
public struct SectionDifference: Sendable, Hashable {
  /// Whether it is not a section, but the title and description of the page.
  public let isHead: Bool
  /// One for each language.
  public internal(set) var columns: [Column]

  /// The section in one language.
  public struct Column: Sendable, Hashable {
    public let language: String
    public let page: String
    /// The heading, where there is one.
    public internal(set) var title: String?
    /// Whether anything changed on the page, here or elsewhere, besides what pages share.
    public let isPageChanged: Bool
    /// What changed here.
    public internal(set) var changes: [Change] = []
    /// The paragraphs as they stand now, when `changes` is empty.
    public internal(set) var text: [String] = []
  }

  /// A change in the section.
  public struct Change: Sendable, Hashable {
    public let kind: ChangeClass
    public let place: ContentChange.Place
    /// On how many pages besides those whose places are kept.
    public let furtherPages: Int
  }

  /// More than these a person does not read; the whole is in the other reports.
  static let limit = 1000

  /// In the order of pages and sections.
  static func all(
    of changes: [ContentChange], on pages: [PageSummary], in trees: SiteTrees
  ) throws -> [SectionDifference] {
    var draft = SectionsDraft(pages)
    for change in changes where change.isOfSection {
      for place in change.places { draft.add(change, at: place) }
    }
    return try draft.sections(limit: limit).map { section in
      var filled = section.difference
      for index in filled.columns.indices where filled.columns[index].changes.isEmpty {
        try filled.columns[index].read(section.number, isHead: filled.isHead, in: trees)
      }
      filled.columns.removeAll { $0.changes.isEmpty && $0.text.isEmpty }
      return filled
    }
  }
}

extension SectionDifference.Column {
  /// Reads the section as it stands now; a page that is gone has none.
  fileprivate mutating func read(_ section: Int, isHead: Bool, in trees: SiteTrees) throws {
    guard let path = OutputPath(page), trees.new[path] != nil else { return }
    let document = PageReader.read(PageSource(try bytes(of: path, in: trees.newFolder)), path: path)
    if isHead {
      text = document.blocks.filter { $0.part == .head && ["title", "description"].contains($0.tag) }.map(\.text)
    } else if document.sections.indices.contains(section) {
      title = document.sections[section].title
      text = document.blocks.filter { $0.part == .main && $0.section == section }.map(\.text)
    }
    text.removeAll { $0.isEmpty || $0 == title }
  }
}

/// Sections by page and number while they are gathered.
private struct SectionsDraft {
  private struct Key: Hashable {
    /// The first path of all versions of a page: the same for all of them.
    let page: String
    let isHead: Bool
    let number: Int
  }

  private let pages: [String: PageSummary]
  private var drafts: [Key: SectionDifference] = [:]

  init(_ pages: [PageSummary]) {
    self.pages = Dictionary(pages.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func add(_ change: ContentChange, at place: ContentChange.Place) {
    guard let page = pages[place.page], let first = page.versions.first else { return }
    let key = Key(page: first.path, isHead: change.part == .head, number: place.sectionNumber)
    var draft =
      drafts[key]
      ?? SectionDifference(
        isHead: key.isHead,
        columns: page.versions.map { version in
          let classes = pages[version.path]?.classes ?? []
          return .init(
            language: version.language, page: version.path,
            isPageChanged: classes.contains { $0 != .onlySharedParts })
        })
    if let index = draft.columns.firstIndex(where: { $0.page == place.page }) {
      if !key.isHead { draft.columns[index].title = place.section }
      draft.columns[index].changes.append(
        .init(kind: change.kind, place: place, furtherPages: change.pages.count - change.places.count))
    }
    drafts[key] = draft
  }

  func sections(limit: Int) -> [(number: Int, difference: SectionDifference)] {
    let keys = drafts.keys.sorted { ($0.page, $0.isHead ? 0 : 1, $0.number) < ($1.page, $1.isHead ? 0 : 1, $1.number) }
    return keys.prefix(limit).compactMap { key in drafts[key].map { (key.number, $0) } }
  }
}
