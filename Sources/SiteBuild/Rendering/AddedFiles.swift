import Content
import Diagnostics
import Glibc
import Output
import Parallel

/// Files that become part of the output though no content asks for them, such as an index that another program made of
/// a former build. Those whose names begin with a full stop or end with `~` are left out.
public struct AddedFiles: Sendable {
  /// Their paths in the output are those below the folder. Sorted by path; each comes from itself.
  let entries: [BuildPlan.Entry]

  /// Lists a folder. Throws `OutputError.noFolder`, `OutputError.notAFolder` and `OutputError.unusableName`, and
  /// `DiagnosticsError` for what in it cannot be read.
  public init(in folder: String) throws {
    let folder = String(folder.reversed().drop { $0 == "/" }.reversed())
    var status = stat()
    guard stat("\(folder)/.", &status) == 0 else {
      throw errno == ENOTDIR ? OutputError.notAFolder(path: folder) : OutputError.noFolder(path: folder)
    }
    // So messages name the files as the person named the folder.
    let (paths, diagnostics) = ContentFolder(site: folder.hasPrefix("/") ? "" : ".", name: folder).files()
    guard diagnostics.isEmpty else { throw DiagnosticsError(diagnostics) }
    entries = try paths.map { file in
      guard let path = OutputPath(String(file.dropFirst(folder.count + 1))) else {
        throw OutputError.unusableName(path: file)
      }
      return BuildPlan.Entry(path: path, content: .file(path: file), origin: SourceLocation(path: file))
    }
  }

  /// Throws, for each that cannot stand beside the files of a plan, what names both.
  func check(beside plan: BuildPlan) throws(DiagnosticsError) {
    // Of one path, the one that is told is the added file; the other is its note.
    let all = plan.entries.map { (entry: $0, order: 0) } + entries.map { (entry: $0, order: 1) }
    let sorted = all.sorted { ($0.entry.path, $0.order) < ($1.entry.path, $1.order) }
    let collisions = PathCollision.all(in: sorted.map(\.entry))
    guard collisions.isEmpty else { throw DiagnosticsError(collisions) }
  }

  func put(to sink: some OutputSink, width: Int) async throws {
    _ = try await concurrentMap(entries, width: width) { try sink.put($0.path, copying: $0.origin.path) }
  }
}
