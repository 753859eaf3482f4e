import Glibc
import Parallel

extension FolderWriter {
  /// Makes what was put the new content of the target. Nothing is touched when every file, and all that the manifest
  /// says apart from `today`, is as it was.
  ///
  /// Whatever it throws, the target is as it was, or, where files are replaced one by one, not yet complete. No file
  /// can be put afterwards.
  public func finish(_ header: ManifestHeader) async throws -> WriteReport {
    do {
      let change = SiteChange(files: try takeFiles(), header: header, old: old)
      let manner = change.isAny ? try await publish(change) : .untouched
      do throws(OutputError) {
        try session.end()
        return WriteReport(change, manner)
      } catch {
        return WriteReport(change, manner, leftBehind: error)
      }
    } catch {
      let error = session.settled(error)
      session.abandon()
      throw error
    }
  }

  private func publish(_ change: SiteChange) async throws -> WriteReport.Manner {
    let staging = try session.staging(for: target)
    let foreign = try ForeignFiles(in: target, old: old?.tree, new: change.manifest.tree)
    try write(change.manifest, into: staging.folder)
    do {
      if let obstacle = staging.obstacle { throw Obstacle(reason: obstacle) }
      if foreign.hasMountPoint { throw Obstacle(reason: .mountPoint) }
      try await link(change.kept, and: foreign, into: staging.folder)
      let refusal = try session.uninterrupted { () throws(OutputError) in try swap(staging) }
      if let refusal { throw Obstacle(reason: refusal) }
      return .atOnce
    } catch let obstacle as Obstacle {
      try session.uninterrupted { () throws(OutputError) in try replaceInPlace(change, from: staging.folder) }
      return .inPlace(obstacle.reason)
    }
  }

  private func write(_ manifest: Manifest, into folder: Folder) throws(OutputError) {
    let name = OutputPath.manifest.string
    try naming(.writing, target.path(of: name)) { () throws(Errno) in
      let file = try FileDescriptor(creating: name, in: folder)
      try manifest.forEachPiece { piece throws(Errno) in
        try piece.span.withUnsafeBytes { piece throws(Errno) in try file.write(piece) }
      }
      try file.close()
    }
  }

  private func link(_ kept: [OutputPath], and foreign: ForeignFiles, into folder: Folder) async throws {
    guard let existing = target.existing else { return }
    let target = target
    let link = abilities.link
    _ = try await concurrentFlatMap(kept, width: processorCount) { kept -> [Never] in
      for path in kept {
        try linking(target.path(of: path), path) { () throws(Errno) in
          try folder.makingFolders(above: path.string) { () throws(Errno) in try link(existing, path.string, folder) }
        }
      }
      return []
    }
    for path in foreign.files {
      try linking(target.path(of: String(repairing: path)), nil) { () throws(Errno) in
        try folder.makingFolders(above: path) { () throws(Errno) in try existing.link(path, to: folder, path) }
      }
    }
    for path in foreign.folders {
      try linking(target.path(of: String(repairing: path)), nil) { () throws(Errno) in
        try existing.linkTree(path, to: folder, path)
      }
    }
  }

  /// Returns what stopped it, if the file system cannot do it.
  private func swap(_ staging: StagingFolder) throws(OutputError) -> WriteReport.InPlaceReason? {
    do throws(Errno) {
      if target.existing == nil {
        try staging.become(target)
      } else {
        try staging.swap(with: target, by: abilities.exchange)
      }
      return nil
    } catch where target.existing != nil && Obstacle.codes.contains(error.code) {
      return .noExchange(code: error.code)
    } catch where error.code == EEXIST || error.code == ENOTEMPTY {
      // It was not there when the build began.
      throw OutputError.inTheWay(path: target.given)
    } catch {
      throw OutputError(.writing, target.given, error)
    }
  }
}

/// Gives files second names; what the file system cannot do becomes an `Obstacle`.
private func linking(_ path: String, _ made: OutputPath?, _ action: () throws(Errno) -> Void) throws {
  do throws(Errno) {
    try action()
  } catch where Obstacle.codes.contains(error.code) {
    throw Obstacle(reason: .noLinks(code: error.code))
  } catch {
    if let made, [EEXIST, EISDIR, ENOTDIR].contains(error.code) { throw OutputError.fileAndFolder(made) }
    throw OutputError(.linking, path, error)
  }
}

/// Why the target cannot change in one step.
private struct Obstacle: Error {
  let reason: WriteReport.InPlaceReason

  /// What file systems answer to a step that they do not offer, or not here: FAT sticks, mount points, image layers,
  /// folders of other users.
  static let codes: Set<Int32> = [EXDEV, EBUSY, EINVAL, EPERM, EACCES, EMLINK, ENOTSUP, ENOSYS]
}
