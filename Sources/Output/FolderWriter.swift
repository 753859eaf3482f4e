import Glibc
import Synchronization

/// One build into a folder on the disk. A reader of the folder sees the former build or this one as a whole, whenever
/// the process is killed; where the file system cannot do that, `WriteReport.manner` says so.
///
/// Each file is compared with the one that is there and written only if it differs, into a fresh folder beside the
/// target. `finish` adds what stays and swaps the two. A power cut is another matter than a kill: nothing waits for the
/// disk (no fsync), so that it may leave files cut short; the next build compares bytes and mends them.
public final class FolderWriter: OutputSink {
  /// The folder that is built.
  let target: BuildTarget
  /// What the last build left; nil when there was none, or none that can be read.
  let old: Manifest?
  /// What the file system can do.
  let abilities: FileSystemAbilities
  /// What the build holds while it runs.
  let session: BuildSession
  private let files = Mutex<[OutputPath: Entry]>([:])

  /// What is known of a file that was put.
  struct Entry: Sendable {
    let size: Int
    let digest: SHA256Digest
    let found: Found
  }

  /// What was at the path of a file that was put.
  enum Found { case nothing, same, different }

  /// Takes the lock of the target and removes what killed builds left.
  ///
  /// `force` builds into a folder that is not known to be an output. Throws an `OutputError`; nothing is touched then.
  public convenience init(target: String, force: Bool = false, interrupts: InterruptGuard? = nil) throws {
    try self.init(target: target, force: force, interrupts: interrupts, abilities: .real)
  }

  /// The same on a file system that can do less.
  init(target given: String, force: Bool, interrupts: InterruptGuard?, abilities: FileSystemAbilities) throws {
    session = BuildSession(interrupts: interrupts)
    self.abilities = abilities
    do {
      try session.lock(BuildTarget(given))
      // Only now: the build that had the lock until then may have swapped the folder.
      target = try BuildTarget(given)
      try StagingFolder.removeLeftovers(of: target)
      old = try target.manifest(force: force)
    } catch {
      let error = session.settled(error)
      session.abandon()
      throw error
    }
  }

  deinit { session.abandon() }

  /// Compares the file with what is on the disk and writes it if it differs. Throws an `OutputError`.
  public func put(_ path: OutputPath, _ bytes: [UInt8]) throws {
    guard path != .manifest else { throw OutputError.pathReserved(path) }
    do {
      let found = try naming(.reading, target.path(of: path)) { () throws(Errno) in try target.find(path, bytes) }
      let entry = Entry(size: bytes.count, digest: SHA256Digest(of: bytes), found: found)
      try session.whileOpen { () throws(OutputError) in
        let isNew = files.withLock { $0.updateValue(entry, forKey: path) == nil }
        guard isNew else { throw .pathTwice(path) }
      }
      if found != .same { try write(path, bytes) }
    } catch {
      throw session.settled(error)
    }
  }

  /// Gives the build up: the target stays as it was. It may be called at any time and more than once.
  public func abandon() {
    session.abandon()
  }

  /// The files that were put, of which the writer then knows nothing more: at the scale of a country they weigh much.
  func takeFiles() throws(OutputError) -> [OutputPath: Entry] {
    try session.startFinishing()
    return files.withLock { files in
      defer { files = [:] }
      return files
    }
  }

  private func write(_ path: OutputPath, _ bytes: [UInt8]) throws(OutputError) {
    let folder = try session.staging(for: target).folder
    do throws(Errno) {
      let file = try folder.makingFolders(above: path.string) { () throws(Errno) in
        try FileDescriptor(creating: path.string, in: folder)
      }
      try bytes.span.withUnsafeBytes { bytes throws(Errno) in try file.write(bytes) }
      try file.close()
    } catch where [EEXIST, EISDIR, ENOTDIR].contains(error.code) {
      throw OutputError.fileAndFolder(path)
    } catch {
      throw OutputError(.writing, target.path(of: path), error)
    }
  }
}

extension BuildTarget {
  /// Compares a file with what is at its path now.
  fileprivate func find(_ path: OutputPath, _ bytes: [UInt8]) throws(Errno) -> FolderWriter.Found {
    guard let existing else { return .nothing }
    do {
      let file = try FileDescriptor(reading: path.string, in: existing)
      let status = try file.status()
      guard status.kind == .file, status.size == bytes.count else { return .different }
      return try file.begins(with: bytes) ? .same : .different
    } catch where error.code == ENOENT || error.code == ENOTDIR {
      return .nothing
    } catch where error.code == ELOOP || error.code == EACCES {
      // A link, or a file that only others may read: it is not ours, whatever it holds.
      return .different
    }
  }

  /// The manifest that is in it; nil when it is new or empty, or when `force` is set and it cannot be read.
  fileprivate func manifest(force: Bool) throws(OutputError) -> Manifest? {
    guard let existing else { return nil }
    let name = OutputPath.manifest.string
    do throws(OutputError) {
      let file = try naming(.reading, path(of: name)) { () throws(Errno) in
        try FileDescriptor(reading: name, in: existing)
      }
      return try Manifest(reading: file, path: path(of: name))
    } catch .failed(_, _, code: ENOENT) {
      let isEmpty = try naming(.reading, given) { () throws(Errno) in try existing.entries().isEmpty }
      guard isEmpty || force else { throw .folderNotOurs(folder: given) }
      return nil
    } catch .brokenManifest where force {
      return nil
    }
  }
}
