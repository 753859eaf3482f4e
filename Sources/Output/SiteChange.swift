/// What a build changes in its target.
struct SiteChange: Sendable {
  /// What the target's manifest will be.
  let manifest: Manifest
  /// Files that are new or different.
  let written: [OutputPath]
  /// Files that are on the disk already.
  let kept: [OutputPath]
  /// Files of the last build that are not made any more.
  let removed: [OutputPath]
  /// Files that were not made by a build and are replaced.
  let replacedForeign: [OutputPath]
  /// Whether anything but the day is different.
  let isAny: Bool

  /// Compares what was put with what the last build left.
  init(files: consuming [OutputPath: FolderWriter.Entry], header: ManifestHeader, old: Manifest?) {
    var sorted = Array(files)
    files = [:]
    sorted.sort { $0.key < $1.key }
    let tree = OutputTree(sorted: sorted.map { OutputFile(path: $0.key, size: $0.value.size, digest: $0.value.digest) })
    manifest = Manifest(header: header, tree: tree)
    written = sorted.filter { $0.value.found != .same }.map(\.key)
    kept = sorted.filter { $0.value.found == .same }.map(\.key)
    removed = old.map { OutputDiff(from: $0.tree, to: tree).removed.map(\.path) } ?? []
    replacedForeign = sorted.filter { $0.value.found == .different && old?.tree[$0.key] == nil }.map(\.key)
    isAny = !written.isEmpty || old?.tree != tree || old?.header.fields != header.fields
  }
}

extension WriteReport {
  /// What is to be told of a change that was made.
  init(_ change: SiteChange, _ manner: Manner, leftBehind: OutputError? = nil) {
    self.init(
      tree: change.manifest.tree, written: change.written, unchanged: change.kept.count, removed: change.removed,
      replacedForeign: change.replacedForeign, manner: manner, leftBehind: leftBehind)
  }
}
