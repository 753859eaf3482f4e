import Glibc

/// The right to build a target, taken from all other processes until it is let go.
///
/// It is a locked file beside the target, and goes with its owner; a killed process gives the lock back without being
/// asked, and the file it leaves is taken over by the next build.
final class BuildLock: Sendable {
  private let locked: FileDescriptor
  private let parent: Folder
  /// The lock file, or nil when no file can be made beside the target and the target itself is locked.
  private let name: String?

  /// What was in the way of a lock file beside the target.
  let obstacle: Errno?

  /// Throws `OutputError.buildRunning` rather than wait.
  init(for target: BuildTarget) throws(OutputError) {
    parent = target.parent
    let name = ".\(target.name).suluh-lock"
    do throws(Errno) {
      locked = try Self.lockFile(name, in: target.parent)
      self.name = name
      obstacle = nil
    } catch where error.code == EWOULDBLOCK {
      throw .buildRunning(folder: target.given)
    } catch {
      guard let existing = target.existing, [EACCES, EPERM, EROFS].contains(error.code) else {
        throw OutputError(.locking, target.given, error)
      }
      locked = try Self.lockFolder(existing, of: target)
      self.name = nil
      obstacle = error
    }
  }

  deinit {
    // While it is still locked: whoever opens the name from now on makes a new file.
    if let name { _ = try? parent.remove(name) }
  }

  private static func lockFile(_ name: String, in parent: Folder) throws(Errno) -> FileDescriptor {
    while true {
      let file = try FileDescriptor(open: name, in: parent, O_RDONLY | O_CREAT | O_NOFOLLOW, mode: 0o644)
      try file.lock()
      // Between opening and locking, its former owner may have removed it: then another could lock a new one.
      let held = try file.status()
      if let named = try? parent.status(of: name), named.inode == held.inode { return file }
    }
  }

  private static func lockFolder(_ folder: Folder, of target: BuildTarget) throws(OutputError) -> FileDescriptor {
    do throws(Errno) {
      let opened = try FileDescriptor(open: ".", in: folder, O_RDONLY | O_DIRECTORY)
      try opened.lock()
      return opened
    } catch where error.code == EWOULDBLOCK {
      throw .buildRunning(folder: target.given)
    } catch {
      throw OutputError(.locking, target.given, error)
    }
  }
}
