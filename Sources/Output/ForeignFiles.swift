/// What is in a target that no build made: `CNAME`, `.git`, a note that somebody put there. It outlives every build.
struct ForeignFiles: Sendable {
  /// Paths of files, links and other things in folders that builds use too; each ends with 0, as a path may be any
  /// bytes.
  private(set) var files: [[CChar]] = []
  /// Paths of folders in which nothing was made by a build; they are kept as a whole and not looked into.
  private(set) var folders: [[CChar]] = []
  /// Whether something is mounted on a folder that builds use too: it could not be swapped away.
  private(set) var hasMountPoint = false

  private let target: BuildTarget
  private let old: OutputTree?
  private let new: OutputTree

  /// Throws `OutputError.inTheWay` where one of them stands where a file or folder of the new output has to go.
  init(in target: BuildTarget, old: OutputTree?, new: OutputTree) throws(OutputError) {
    self.target = target
    self.old = old
    self.new = new
    if let top = target.existing { try look(into: top, prefix: []) }
  }

  private mutating func look(into folder: Folder, prefix: [CChar]) throws(OutputError) {
    let entries = try naming(.reading, name(prefix)) { () throws(Errno) in try folder.entries() }
    for entry in entries {
      if prefix.isEmpty, isOwn(entry.repairedText) { continue }
      let path = prefix + entry.name.dropLast()
      if entry.isFolder {
        try take(folder: path, entry, in: folder)
      } else if !new.contains(path), old?.contains(path) != true {
        try check(path, isClear: !new.containsAny(below: path + [slash]))
        files.append(path + [0])
      }
    }
  }

  private mutating func take(folder path: [CChar], _ entry: FolderEntry, in folder: Folder) throws(OutputError) {
    let below = path + [slash]
    if new.containsAny(below: below) || old?.containsAny(below: below) == true {
      let inner = try naming(.reading, name(path)) { () throws(Errno) in try Folder(entry.name, in: folder) }
      hasMountPoint = hasMountPoint || inner.isMountPoint
      try look(into: inner, prefix: below)
    } else {
      try check(path, isClear: !new.contains(path))
      folders.append(path + [0])
    }
  }

  /// What has to stay cannot give its place to a file or folder, nor can a folder above it become a file.
  private func check(_ path: [CChar], isClear: Bool) throws(OutputError) {
    let isBelowFile = path.indices.contains { path[$0] == slash && new.contains(Array(path[..<$0])) }
    guard isClear, !isBelowFile else { throw .inTheWay(path: name(path)) }
  }

  private func isOwn(_ name: String) -> Bool {
    name == OutputPath.manifest.string || name.hasPrefix(StagingFolder.innerPrefix)
  }

  /// A path for messages.
  private func name(_ path: [CChar]) -> String { target.path(of: String(repairing: path)) }
}

private let slash = CChar(bitPattern: UInt8(ascii: "/"))

extension OutputTree {
  fileprivate func contains(_ path: [CChar]) -> Bool { path.withUnsafeBytes { contains($0) } }

  fileprivate func containsAny(below folder: [CChar]) -> Bool { folder.withUnsafeBytes { containsAny(below: $0) } }
}
