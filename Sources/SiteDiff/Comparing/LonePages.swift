import Output
import Parallel

/// The pages that only one of two outputs has.
struct LonePages {
  private(set) var added: [PageSummary] = []
  private(set) var removed: [PageSummary] = []
  private(set) var moved: [MovedPage] = []

  /// What contacts such a page shows goes into the folding, but not for a page that moved.
  init(_ files: OutputDiff, in trees: SiteTrees, width: Int, into folding: inout Folding) async throws {
    let gone = files.removed.map(\.path).filter(\.isPage)
    let come = files.added.map(\.path).filter(\.isPage)
    moved = try await Self.moved(gone, come, in: trees, width: width)
    let movedFrom = Set(moved.map(\.old))
    let movedTo = Set(moved.map(\.new))
    removed = try await Self.read(
      gone.filter { !movedFrom.contains($0.string) }, isNew: false, in: trees, width: width, into: &folding)
    added = try await Self.read(
      come.filter { !movedTo.contains($0.string) }, isNew: true, in: trees, width: width, into: &folding)
  }

  /// Pages with the same main content; where several have it, the first with the first.
  private static func moved(
    _ gone: [OutputPath], _ come: [OutputPath], in trees: SiteTrees, width: Int
  ) async throws -> [MovedPage] {
    if gone.isEmpty || come.isEmpty { return [] }
    let before = try await concurrentMap(gone, width: width) { try content(of: $0, in: trees.oldFolder) }
    let after = try await concurrentMap(come, width: width) { try content(of: $0, in: trees.newFolder) }
    var places: [SHA256Digest: [OutputPath]] = [:]
    for (path, digest) in zip(come, after).reversed() { places[digest, default: []].append(path) }
    return zip(gone, before).compactMap { path, digest in
      places[digest]?.popLast().map { MovedPage(old: path.string, new: $0.string) }
    }
  }

  private static func content(of path: OutputPath, in folder: String) throws -> SHA256Digest {
    SHA256Digest(of: Array(PageSource(try bytes(of: path, in: folder)).mainBytes))
  }

  private static func read(
    _ paths: [OutputPath], isNew: Bool, in trees: SiteTrees, width: Int, into folding: inout Folding
  ) async throws -> [PageSummary] {
    var summaries: [PageSummary] = []
    for start in stride(from: 0, to: paths.count, by: SiteDifference.chunk) {
      let part = Array(paths[start..<min(start + SiteDifference.chunk, paths.count)])
      let pages = try await concurrentMap(part, width: width) { path in
        let source = PageSource(try bytes(of: path, in: isNew ? trees.newFolder : trees.oldFolder))
        let page = PageReader.read(source, path: path)
        let findings = ContactComparison.findings(from: isNew ? nil : page, to: isNew ? page : nil)
        return (PageSummary(page, in: trees), findings)
      }
      for (summary, findings) in pages {
        summaries.append(summary)
        folding.add(findings, on: summary.path)
      }
    }
    return summaries
  }
}
