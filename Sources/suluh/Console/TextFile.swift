import Diagnostics
import Glibc

/// Reading and writing single files of the site's folder.
enum TextFile {
  /// Throws `UserError`.
  static func read(_ path: String) throws(UserError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw UserError(.cannotRead(path, errno)) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw UserError(.cannotRead(path, errno)) }
      if count == 0 { return bytes }
      bytes += piece[..<count]
    }
  }

  /// Makes a file that is not there yet, and the folders above it.
  static func create(_ path: String, _ text: String) throws(UserError) {
    try createFolder(above: path)
    try write(Array(text.utf8), to: path, flags: O_CREAT | O_EXCL, mode: 0o666)
  }

  /// Puts other bytes in the place of a file's, in one step: whoever reads it sees the former or the new ones.
  static func replace(_ path: String, with bytes: [UInt8]) throws(UserError) {
    // A symbolic link stays one: its target is replaced.
    guard let resolved = realpath(path, nil) else { throw UserError(.cannotWrite(path, errno)) }
    defer { free(resolved) }
    let target = String(cString: resolved)
    var status = stat()
    guard stat(target, &status) == 0 else { throw UserError(.cannotWrite(path, errno)) }
    let fresh = target + ".suluh-new"
    unlink(fresh)
    try write(bytes, to: fresh, flags: O_CREAT | O_EXCL, mode: 0o600)
    guard chmod(fresh, status.st_mode & 0o7777) == 0, rename(fresh, target) == 0 else {
      let code = errno
      unlink(fresh)
      throw UserError(.cannotWrite(path, code))
    }
  }

  /// Writes a file, whether it is there or not; the folders above it are made.
  static func save(_ path: String, _ text: String) throws(UserError) {
    try createFolder(above: path)
    try write(Array(text.utf8), to: path, flags: O_CREAT | O_TRUNC, mode: 0o666)
  }

  /// Puts a file in its place in one step: whoever looks sees the old one or the new one, whole. The folders above it are
  /// made; a file that has these bytes is left alone.
  static func place(_ bytes: [UInt8], at path: String) throws(UserError) {
    if exists(path), let old = try? read(path), old == bytes { return }
    try createFolder(above: path)
    let fresh = "\(path).\(getpid()).part"
    unlink(fresh)
    try write(bytes, to: fresh, flags: O_CREAT | O_EXCL, mode: 0o666)
    guard rename(fresh, path) == 0 else {
      let code = errno
      unlink(fresh)
      throw UserError(.cannotWrite(path, code))
    }
  }

  /// Whether anything is at the path.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  private static func write(_ bytes: [UInt8], to path: String, flags: Int32, mode: mode_t) throws(UserError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC | flags, mode)
    guard descriptor >= 0 else { throw UserError(.cannotWrite(path, errno)) }
    var rest = bytes[...]
    var code: Int32 = 0
    while !rest.isEmpty, code == 0 {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 { rest = rest.dropFirst(count) } else if errno != EINTR { code = errno }
    }
    // Linux has closed it even when it reports EINTR.
    if close(descriptor) != 0, errno != EINTR, code == 0 { code = errno }
    if code == 0 { return }
    // Half of a file that was not there before is worth nothing.
    if flags & O_EXCL != 0 { unlink(path) }
    throw UserError(.cannotWrite(path, code))
  }

  private static func createFolder(above path: String) throws(UserError) {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
    let folder = String(path[..<slash])
    if mkdir(folder, 0o777) == 0 || errno == EEXIST { return }
    guard errno == ENOENT else { throw UserError(.cannotWrite(folder, errno)) }
    try createFolder(above: folder)
    guard mkdir(folder, 0o777) == 0 || errno == EEXIST else { throw UserError(.cannotWrite(folder, errno)) }
  }
}

extension Message {
  fileprivate static func cannotRead(_ path: String, _ code: Int32) -> Message {
    let reason = String(cString: strerror(code))
    return Message(en: "cannot read '\(path)': \(reason)", id: "tidak bisa membaca '\(path)': \(reason)")
  }

  fileprivate static func cannotWrite(_ path: String, _ code: Int32) -> Message {
    let reason = String(cString: strerror(code))
    return Message(en: "cannot write '\(path)': \(reason)", id: "tidak bisa menulis '\(path)': \(reason)")
  }
}
