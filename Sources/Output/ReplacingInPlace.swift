import Glibc

extension FolderWriter {
  /// Moves the fresh files over the old ones, one by one, then removes what is not made any more; the manifest comes
  /// last, so that it never lists what is not there yet.
  func replaceInPlace(_ change: SiteChange, from fresh: Folder) throws(OutputError) {
    guard let existing = target.existing else { return }
    var blocked: [OutputPath] = []
    for path in change.written {
      do throws(Errno) {
        try fresh.replace(path.string, in: existing)
      } catch where [ENOTDIR, EISDIR, EEXIST, ENOTEMPTY].contains(error.code) {
        // A file that becomes a folder, or the reverse: first the old one has to go.
        blocked.append(path)
      } catch {
        throw OutputError(.writing, target.path(of: path), error)
      }
    }
    try remove(change.removed, from: existing)
    for path in blocked + [.manifest] {
      do throws(Errno) {
        try fresh.replace(path.string, in: existing)
      } catch where [ENOTDIR, EISDIR, EEXIST, ENOTEMPTY].contains(error.code) {
        throw OutputError.fileAndFolder(path)
      } catch {
        throw OutputError(.writing, target.path(of: path), error)
      }
    }
  }

  private func remove(_ paths: [OutputPath], from folder: Folder) throws(OutputError) {
    var emptied: Set<String> = []
    for path in paths {
      try naming(.removing, target.path(of: path)) { () throws(Errno) in
        try ignoring([ENOENT, ENOTDIR, EISDIR]) { () throws(Errno) in try folder.remove(path.string) }
      }
      emptied.formUnion(path.foldersAbove)
    }
    // The innermost first. What others put there, or the new build, keeps a folder; so does a mount point.
    for path in emptied.sorted(by: { $0.utf8.count > $1.utf8.count }) {
      try naming(.removing, target.path(of: path)) { () throws(Errno) in
        try ignoring([ENOTEMPTY, EEXIST, ENOENT, ENOTDIR, EBUSY]) { () throws(Errno) in
          try folder.removeEmptyFolder(path)
        }
      }
    }
  }
}

extension OutputPath {
  /// The folders that it is in, `id` and `id/pelajaran`.
  fileprivate var foldersAbove: [String] {
    string.utf8.indices.filter { string.utf8[$0] == UInt8(ascii: "/") }.map { String(string[..<$0]) }
  }
}

extension Folder {
  /// Moves a file over the one at the same path in another folder; through a copy beside it when they are on different
  /// file systems, so that no reader sees half a file.
  fileprivate func replace(_ path: String, in other: Folder) throws(Errno) {
    try other.makingFolders(above: path) { () throws(Errno) in
      do throws(Errno) {
        try move(path, to: other, path)
      } catch where error.code == EXDEV {
        let copy = path + ".suluh-new-\(getpid())"
        try ignoring([ENOENT]) { () throws(Errno) in try other.remove(copy) }
        let file = try FileDescriptor(creating: copy, in: other)
        try FileDescriptor(reading: path, in: self).forEachPiece { piece throws(Errno) in
          try file.write(piece)
          return true
        }
        try file.close()
        try other.move(copy, to: other, path)
      }
    }
  }
}
