/// What not every file system can do. It is a value, so that a test can take it away.
struct FileSystemAbilities: Sendable {
  /// Swaps two names in a folder in one step.
  var exchange: @Sendable (Folder, _ name: String, _ other: String) throws(Errno) -> Void
  /// Gives a file of one folder a second name, the same path, in another.
  var link: @Sendable (Folder, _ path: String, _ other: Folder) throws(Errno) -> Void

  /// What the file system itself says.
  static let real = FileSystemAbilities(
    exchange: { folder, name, other throws(Errno) in try folder.exchange(name, other) },
    link: { folder, path, other throws(Errno) in try folder.link(path, to: other, path) })
}
