import Output
import Parallel

/// What differs between two outputs, by what it means for a reader.
public struct SiteDifference: Sendable, Hashable {
  /// The folder with the old output, as it was given.
  public let oldFolder: String
  /// The folder with the new output, as it was given.
  public let newFolder: String
  /// Ways to reach somebody that changed, came or went: first those that changed.
  public let contacts: [ContactChange]
  /// What else changed in what pages say: by class, and last what pages share.
  public let changes: [ContentChange]
  /// All pages that both outputs have and that differ, by path.
  public let changedPages: [PageSummary]
  /// Pages that only the new output has, without those that moved.
  public let addedPages: [PageSummary]
  /// Pages that only the old output has, without those that moved.
  public let removedPages: [PageSummary]
  /// Pages with the same content at another path.
  public let movedPages: [MovedPage]
  /// Everything that is no page.
  public let files: [FileChange]
  /// The sections of pages that changed, in all languages of the page, for reading side by side.
  public let sections: [SectionDifference]

  /// How many places of one change are kept with their words.
  public static let placesKept = 6

  /// Whether the two outputs are the same, file by file; their manifests are not looked at.
  public var isEmpty: Bool {
    changedPages.isEmpty && addedPages.isEmpty && removedPages.isEmpty && movedPages.isEmpty && files.isEmpty
  }

  /// Reads both folders and compares all pages that differ, `width` at a time. Throws `OutputError` for what cannot
  /// be read.
  public init(between oldFolder: String, and newFolder: String, width: Int) async throws {
    let trees = SiteTrees(
      old: try await OutputTree(readingFolder: oldFolder), new: try await OutputTree(readingFolder: newFolder),
      oldFolder: oldFolder, newFolder: newFolder)
    let files = OutputDiff(from: trees.old, to: trees.new)
    var folding = Folding()
    try await Self.compare(files.changed.map(\.new.path).filter(\.isPage), in: trees, width: width, into: &folding)
    let lone = try await LonePages(files, in: trees, width: width, into: &folding)
    self.oldFolder = oldFolder
    self.newFolder = newFolder
    contacts = folding.sortedContacts
    changes = folding.sortedChanges
    changedPages = folding.pages
    addedPages = lone.added
    removedPages = lone.removed
    movedPages = lone.moved
    self.files = FileChange.all(in: files)
    sections = try SectionDifference.all(of: changes, on: changedPages, in: trees)
  }

  /// How many pages are in memory at a time.
  static let chunk = 512

  private static func compare(
    _ paths: [OutputPath], in trees: SiteTrees, width: Int, into folding: inout Folding
  ) async throws {
    for start in stride(from: 0, to: paths.count, by: chunk) {
      let part = Array(paths[start..<min(start + chunk, paths.count)])
      let differences = try await concurrentMap(part, width: width) { path in
        PageDifference(
          at: path, from: try bytes(of: path, in: trees.oldFolder), to: try bytes(of: path, in: trees.newFolder),
          in: trees)
      }
      for difference in differences { folding.add(difference) }
    }
  }
}

/// A page that is at another path than before.
public struct MovedPage: Sendable, Hashable {
  /// Its path in the old output.
  public let old: String
  /// Its path in the new output.
  public let new: String
}

/// A file that is no page, and that changed, came or went.
public struct FileChange: Sendable, Hashable {
  /// From the top of the output.
  public let path: String
  /// In bytes; nil when the old output does not have it.
  public let oldSize: Int?
  /// In bytes; nil when the new output does not have it.
  public let newSize: Int?

  /// By path.
  static func all(in files: OutputDiff) -> [FileChange] {
    let changed = files.changed.map { FileChange(path: $0.new.path.string, oldSize: $0.old.size, newSize: $0.new.size) }
    let added = files.added.map { FileChange(path: $0.path.string, oldSize: nil, newSize: $0.size) }
    let removed = files.removed.map { FileChange(path: $0.path.string, oldSize: $0.size, newSize: nil) }
    return (changed + added + removed).filter { OutputPath($0.path)?.isPage == false }.sorted { $0.path < $1.path }
  }
}

extension OutputPath {
  /// Whether it is read by people in a browser.
  var isPage: Bool { string.hasSuffix(".html") || string.hasSuffix(".htm") }
}
