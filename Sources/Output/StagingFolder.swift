import Glibc

/// The fresh folder in which a build is put together: beside the target, where it can be swapped with it; inside it
/// where that cannot be.
final class StagingFolder: Sendable {
  /// The folder itself.
  let folder: Folder
  /// Why it is not beside the target on the same file system, if it is not.
  let obstacle: WriteReport.InPlaceReason?
  private let parent: Folder
  private let name: String
  /// Where it is, for messages.
  private let path: String

  /// Throws when nobody may write into the target, before anything is done.
  init(for target: BuildTarget, lockObstacle: Errno?) throws(Errno) {
    try target.existing?.checkWritable()
    let targetStatus = try target.existing?.descriptor.status()
    let parentStatus = try target.parent.descriptor.status()
    if let lockObstacle {
      obstacle = .nothingBeside(code: lockObstacle.code)
    } else if let targetStatus, targetStatus.device != parentStatus.device {
      obstacle = .mountPoint
    } else {
      obstacle = nil
    }
    if let existing = target.existing, obstacle != nil {
      parent = existing
      name = Self.innerPrefix + "\(getpid())"
      path = target.path(of: name)
    } else {
      parent = target.parent
      name = ".\(target.name).suluh-new-\(getpid())"
      path = target.parentPath + name
    }
    try parent.makeFolder(name)
    folder = try Folder(name, in: parent)
    if obstacle == nil, let targetStatus { try folder.descriptor.adopt(targetStatus) }
  }

  /// Lets `exchange` swap the target with this; afterwards this is what the target was.
  func swap(
    with target: BuildTarget, by exchange: (Folder, _ name: String, _ other: String) throws(Errno) -> Void
  ) throws(Errno) {
    try exchange(target.parent, name, target.name)
  }

  /// Becomes the target, where there was none.
  func become(_ target: BuildTarget) throws(Errno) {
    try target.parent.moveFolder(name, toFree: target.name)
  }

  /// Removes it with all that is in it. Others may still be writing into it when the build is interrupted.
  func remove() throws(OutputError) {
    for _ in 0..<20 {
      do {
        return try parent.removeTree(name)
      } catch where error.code == ENOTEMPTY {
        usleep(5000)
      } catch {
        throw OutputError(.removing, path, error)
      }
    }
    throw OutputError(.removing, path, Errno(ENOTEMPTY))
  }

  /// How the names of such folders begin that are inside their target.
  static let innerPrefix = ".suluh-new-"

  /// Removes what killed builds left. Only who holds the lock may do that.
  static func removeLeftovers(of target: BuildTarget) throws(OutputError) {
    try removeAll(in: target.parent, target.parentPath) { $0.hasPrefix(".\(target.name).suluh-new-") }
    if let existing = target.existing {
      try removeAll(in: existing, target.path(of: "")) { $0.hasPrefix(innerPrefix) }
    }
  }

  private static func removeAll(
    in folder: Folder, _ path: String, where isLeftover: (String) -> Bool
  ) throws(OutputError) {
    let entries = try naming(.reading, path) { () throws(Errno) in try folder.entries() }
    for entry in entries where isLeftover(entry.repairedText) {
      try naming(.removing, path + entry.repairedText) { () throws(Errno) in try folder.removeTree(entry.name) }
    }
  }
}
