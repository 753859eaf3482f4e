import Glibc
import Parallel

extension OutputTree {
  /// What is in a folder now, whatever its manifest says: every file is read. Symbolic links count as the files that
  /// they point to; the manifest, `.git` and what a stopped build left do not count.
  ///
  /// Throws `OutputError.unusableName` for a file that no output can have.
  public init(readingFolder path: String) async throws {
    let top = try naming(.reading, path) { () throws(Errno) in try Folder(at: path) }
    var names: [OutputPath] = []
    try Self.list(top, below: "", of: path, into: &names)
    let files = try await concurrentFlatMap(names, width: processorCount) { names in
      try names.compactMap { name in
        try naming(.reading, path + "/" + name.string) { () throws(Errno) in try OutputFile(reading: name, in: top) }
      }
    }
    self.init(sorted: files.sorted { $0.path < $1.path })
  }

  private static func list(
    _ folder: Folder, below prefix: String, of top: String, into names: inout [OutputPath]
  ) throws {
    let entries = try naming(.reading, top + "/" + prefix) { () throws(Errno) in try folder.entries() }
    for entry in entries {
      if prefix.isEmpty, isNoOutput(entry.repairedText) { continue }
      guard let text = entry.text, let path = OutputPath(prefix + text) else {
        throw OutputError.unusableName(path: top + "/" + prefix + entry.repairedText)
      }
      if entry.isFolder {
        let inner = try naming(.reading, "\(top)/\(path)") { () throws(Errno) in try Folder(entry.name, in: folder) }
        try list(inner, below: path.string + "/", of: top, into: &names)
      } else {
        names.append(path)
      }
    }
  }

  private static func isNoOutput(_ name: String) -> Bool {
    name == OutputPath.manifest.string || name == ".git" || name.hasPrefix(StagingFolder.innerPrefix)
  }
}

extension OutputFile {
  /// What is at a path now; nil for what is no file, such as a link to a folder.
  fileprivate init?(reading path: OutputPath, in folder: Folder) throws(Errno) {
    let file = try FileDescriptor(reading: path.string, in: folder, followingLinks: true)
    guard try file.status().kind == .file else { return nil }
    var digest = RunningDigest()
    var size = 0
    try file.forEachPiece { piece throws(Errno) in
      digest.append(piece)
      size += piece.count
      return true
    }
    self.init(path: path, size: size, digest: digest.finish())
  }
}
