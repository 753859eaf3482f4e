import CLinux
import Glibc

/// An open folder. What is done to names is done relative to it, so that nothing depends on where its own name points
/// meanwhile. Names and paths are bytes that end with 0: what others put into a folder need not be UTF-8.
final class Folder: Sendable {
  /// The folder itself, rather than names in it.
  let descriptor: FileDescriptor

  /// A folder by its path.
  init(at path: UnsafePointer<CChar>) throws(Errno) {
    descriptor = try FileDescriptor(open: path, in: nil, O_RDONLY | O_DIRECTORY)
  }

  /// A folder in a folder; ENOTDIR or ELOOP when the last part is a symbolic link.
  init(_ path: UnsafePointer<CChar>, in folder: Folder) throws(Errno) {
    descriptor = try FileDescriptor(open: path, in: folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
  }

  /// Whether another file system, or another part of this one, is mounted here.
  var isMountPoint: Bool { clinux_is_mount_point(descriptor.number) != 0 }

  /// What is at the path, links not followed.
  func status(of path: UnsafePointer<CChar>) throws(Errno) -> FileStatus {
    var status = stat()
    try Errno.check { fstatat(descriptor.number, path, &status, AT_SYMLINK_NOFOLLOW) }
    return FileStatus(status)
  }

  /// Whether this process may make and remove names in it; EACCES or EROFS if not.
  func checkWritable() throws(Errno) {
    try Errno.check { faccessat(descriptor.number, ".", W_OK | X_OK, AT_EACCESS) }
  }

  /// A new folder, by default of mode 0755, less the umask.
  func makeFolder(_ path: UnsafePointer<CChar>, mode: mode_t = 0o755) throws(Errno) {
    try Errno.check { mkdirat(descriptor.number, path, mode) }
  }

  /// A second name in `other` for a file here; a symbolic link itself is linked, not what it points to.
  func link(_ path: UnsafePointer<CChar>, to other: Folder, _ newPath: UnsafePointer<CChar>) throws(Errno) {
    try Errno.check { linkat(descriptor.number, path, other.descriptor.number, newPath, 0) }
  }

  /// Moves a file over whatever file has the new name.
  func move(_ path: UnsafePointer<CChar>, to other: Folder, _ newPath: UnsafePointer<CChar>) throws(Errno) {
    try Errno.check { renameat(descriptor.number, path, other.descriptor.number, newPath) }
  }

  /// Moves a folder to a name that nothing has, else EEXIST or ENOTEMPTY.
  func moveFolder(_ name: UnsafePointer<CChar>, toFree newName: UnsafePointer<CChar>) throws(Errno) {
    do {
      try Errno.check { clinux_rename_if_free(descriptor.number, name, newName) }
    } catch where [EINVAL, ENOSYS, ENOTSUP].contains(error.code) {
      // File systems that do not know the flag: rename(2) replaces no folder that has anything in it.
      try move(name, to: self, newName)
    }
  }

  /// Swaps two names in one step.
  func exchange(_ name: UnsafePointer<CChar>, _ other: UnsafePointer<CChar>) throws(Errno) {
    try Errno.check { clinux_exchange(descriptor.number, name, other) }
  }

  /// Removes a name of a file; a symbolic link goes, not what it points to.
  func remove(_ path: UnsafePointer<CChar>) throws(Errno) {
    try Errno.check { unlinkat(descriptor.number, path, 0) }
  }

  /// ENOTEMPTY or EEXIST when there is anything in it.
  func removeEmptyFolder(_ path: UnsafePointer<CChar>) throws(Errno) {
    try Errno.check { unlinkat(descriptor.number, path, AT_REMOVEDIR) }
  }

  /// Everything in it but `.` and `..`, in the order of the file system.
  func entries() throws(Errno) -> [FolderEntry] {
    // A descriptor of its own: closedir closes it, and a shared one would share the place in the listing.
    let number = try Errno.check { openat(descriptor.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard let stream = fdopendir(number) else {
      let code = errno
      close(number)
      throw Errno(code)
    }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      if let entry = FolderEntry(entry, in: self) { entries.append(entry) }
    }
    if errno != 0 { throw Errno(errno) }
    return entries
  }
}

/// A name in a folder.
struct FolderEntry {
  /// Ends with 0.
  let name: [CChar]
  /// Whether it is a folder itself, not a link to one.
  let isFolder: Bool

  fileprivate init?(_ entry: UnsafeMutablePointer<dirent>, in folder: Folder) {
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    let start = (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
    name = Array(UnsafeBufferPointer(start: start, count: strlen(start) + 1))
    if name == [0x2E, 0] || name == [0x2E, 0x2E, 0] { return nil }
    if entry.pointee.d_type == UInt8(DT_UNKNOWN) {
      // Gone since it was listed: then it is no folder either, and whoever uses the name finds out.
      let status = try? folder.status(of: start)
      isFolder = status?.kind == .folder
    } else {
      isFolder = entry.pointee.d_type == UInt8(DT_DIR)
    }
  }

  /// The name as text; nil when it is not UTF-8.
  var text: String? { String(validating: name.lazy.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self) }

  /// The name as text for a message; bytes that are not UTF-8 are replaced.
  var repairedText: String { String(repairing: name) }
}

extension String {
  /// A name or path of the system, with or without its 0, for a message; bytes that are not UTF-8 are replaced.
  init(repairing name: [CChar]) {
    self.init(decoding: name.lazy.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
