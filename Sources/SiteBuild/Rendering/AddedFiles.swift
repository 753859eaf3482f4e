import Content
import Diagnostics
import Output
import Parallel

/// Files that become part of the output though no content asks for them, such as an index that another program made of
/// a former build. Those whose names begin with a full stop are left out.
struct AddedFiles {
  /// Their paths in the output are those below it.
  let folder: String

  /// Throws `OutputError.pathTwice` where the site has a file of that name.
  func put(to sink: some OutputSink, width: Int) async throws {
    let (paths, diagnostics) = ContentFolder(site: folder, name: ".").files()
    guard diagnostics.isEmpty else { throw DiagnosticsError(diagnostics) }
    _ = try await concurrentMap(paths, width: width) { [folder] path in
      let name = String(path.dropFirst("./".count))
      guard let place = OutputPath(name) else { throw OutputError.unusableName(path: name) }
      try sink.put(place, copying: "\(folder)/\(name)")
    }
  }
}
