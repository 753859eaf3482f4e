import Glibc

/// The folder that a build goes into, with every symbolic link on the way to it resolved.
struct BuildTarget: Sendable {
  /// As the person gave it, for messages.
  let given: String
  /// The folder that it is in.
  let parent: Folder
  /// Where `parent` is, absolute and ending with a slash, for messages.
  let parentPath: String
  /// Its name in `parent`.
  let name: String
  /// Nil when there is no such folder yet.
  let existing: Folder?

  /// Makes the folders above it if they are missing.
  init(_ given: String) throws(OutputError) {
    self.given = given
    let resolved: String
    do throws(Errno) {
      resolved = try Self.resolve(given)
    } catch where error.code == ENOENT && !given.isEmpty {
      resolved = try Self.resolveNew(given)
    } catch {
      throw OutputError(.writing, given, error)
    }
    let parts = resolved.split(separator: "/")
    guard let name = parts.last else { throw OutputError(.writing, given, Errno(EBUSY)) }
    self.name = String(name)
    let parentPath = parts.dropLast().reduce("/") { $0 + $1 + "/" }
    self.parentPath = parentPath
    parent = try naming(.reading, parentPath) { () throws(Errno) in try Folder(at: parentPath) }
    do throws(Errno) {
      existing = try Folder(String(name), in: parent)
    } catch where error.code == ENOENT {
      existing = nil
    } catch where error.code == ENOTDIR {
      throw .notAFolder(path: given)
    } catch {
      throw OutputError(.reading, given, error)
    }
  }

  /// Where something in it is, for messages.
  func path(of inner: some CustomStringConvertible) -> String { "\(given)/\(inner)" }

  private static func resolve(_ path: String) throws(Errno) -> String {
    guard let resolved = realpath(path, nil) else { throw Errno(errno) }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The path of what does not exist yet.
  private static func resolveNew(_ given: String) throws(OutputError) -> String {
    let trimmed = given.trimmingSlashes()
    var status = stat()
    // A link that points nowhere: making a folder in its place would surprise whoever set the link.
    guard lstat(trimmed, &status) != 0 else { throw .notAFolder(path: given) }
    let parts = trimmed.split(separator: "/", omittingEmptySubsequences: false)
    let name = parts.last.map(String.init) ?? given
    let parent = parts.count == 1 ? "." : parts.dropLast().joined(separator: "/") + "/"
    return try naming(.writing, given) { () throws(Errno) in
      try Folder(at: ".").makeFolders(above: trimmed)
      return try resolve(parent) + "/" + name
    }
  }
}

extension String {
  fileprivate func trimmingSlashes() -> String {
    var end = self[...]
    while end.utf8.count > 1, end.last == "/" { end.removeLast() }
    return String(end)
  }
}
