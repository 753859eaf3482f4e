import CLinux
import Glibc

/// An open file, folder, pipe or socket; closed when its owner lets go of it, and only once: its number may be another's
/// by then. In this module system calls on one open thing are made only here, those on names in a folder only in
/// `Folder`.
package struct FileDescriptor: ~Copyable, Sendable {
  /// What the system calls it.
  package let number: Int32

  /// What openat(2) gives for these flags; it is never handed down to another program. No folder means the current one.
  init(open path: UnsafePointer<CChar>, in folder: Folder?, _ flags: Int32, mode: mode_t = 0) throws(Errno) {
    let parent = folder?.descriptor.number ?? AT_FDCWD
    number = try Errno.check { openat(parent, path, flags | O_CLOEXEC, mode) }
  }

  /// Owns what the system has opened already.
  package init(adopting number: Int32) {
    self.number = number
  }

  /// The next connection that waits at a socket; no call on it waits.
  package init(acceptedAt socket: borrowing FileDescriptor) throws(Errno) {
    let number = socket.number
    self.number = try Errno.check { clinux_accept(number) }
  }

  /// A file to read. Opening never waits, not even for a named pipe. A last part that is a symbolic link fails with
  /// ELOOP unless links are followed.
  init(reading path: UnsafePointer<CChar>, in folder: Folder?, followingLinks: Bool = false) throws(Errno) {
    try self.init(open: path, in: folder, O_RDONLY | O_NONBLOCK | (followingLinks ? 0 : O_NOFOLLOW))
  }

  /// A new file to write, mode 0644 less the umask; EEXIST if there is anything with that name.
  init(creating path: UnsafePointer<CChar>, in folder: Folder) throws(Errno) {
    try self.init(open: path, in: folder, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o644)
  }

  deinit { Glibc.close(number) }

  /// Closes and says whether that worked: some file systems report a full disk only here.
  consuming func close() throws(Errno) {
    let number = number
    discard self
    // Linux has closed it even when it reports EINTR: calling again could close another's file.
    if Glibc.close(number) != 0, errno != EINTR { throw Errno(errno) }
  }

  /// What the system knows of it now.
  func status() throws(Errno) -> FileStatus {
    var status = stat()
    try Errno.check { fstat(number, &status) }
    return FileStatus(status)
  }

  /// Returns 0 at the end of the file.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(Errno) -> Int {
    try Errno.check { Glibc.read(number, buffer.baseAddress, buffer.count) }
  }

  /// Writes all of the bytes.
  func write(_ bytes: UnsafeRawBufferPointer) throws(Errno) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = UnsafeRawBufferPointer(rebasing: rest)
      rest = rest.dropFirst(try Errno.check { Glibc.write(number, piece.baseAddress, piece.count) })
    }
  }

  /// Takes the lock without waiting; EWOULDBLOCK when another process has it. Closing gives it back.
  func lock() throws(Errno) {
    try Errno.check { flock(number, LOCK_EX | LOCK_NB) }
  }

  /// Gives this the owner, as far as the system allows it, and the mode of another.
  func adopt(_ other: FileStatus) throws(Errno) {
    // Only root may give things away; what another user's folder is then owned by is that user's wish.
    _ = fchown(number, other.owner, other.group)
    // After the owner: changing that takes set-group-id away.
    try Errno.check { fchmod(number, other.mode) }
  }
}

extension FileDescriptor {
  /// The rest of the file, or what comes through a pipe until its other end is closed.
  package func readAll() throws(Errno) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(try status().size + 1)
    try forEachPiece { piece throws(Errno) in
      bytes.append(contentsOf: piece)
      return true
    }
    return bytes
  }

  /// The rest of the file in pieces, until there is no more or the answer is false.
  func forEachPiece(_ body: (UnsafeRawBufferPointer) throws(Errno) -> Bool) throws(Errno) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      let count = try read(into: buffer)
      if count == 0 { return }
      if try !body(UnsafeRawBufferPointer(rebasing: buffer[..<count])) { return }
    }
  }

  /// Whether the file, which has this many bytes, begins with these.
  func begins(with bytes: [UInt8]) throws(Errno) -> Bool {
    var position = 0
    try forEachPiece { piece throws(Errno) in
      let end = position + piece.count
      guard end <= bytes.count, bytes.withUnsafeBytes({ byteOrder(.init(rebasing: $0[position..<end]), piece) == 0 })
      else { return false }
      position = end
      return position < bytes.count
    }
    return position == bytes.count
  }
}

/// What the system knows of a file, as far as it is wanted here.
struct FileStatus {
  /// What it is; `other` is a pipe, a socket or a device.
  enum Kind { case file, folder, link, other }

  /// A symbolic link only where links are not followed.
  let kind: Kind
  /// In bytes.
  let size: Int
  /// Permission bits only.
  let mode: mode_t
  /// The user that it belongs to.
  let owner: uid_t
  /// The group that it belongs to.
  let group: gid_t
  /// Which file system it is on.
  let device: dev_t
  /// Which file it is on that file system.
  let inode: ino_t

  /// What the system has told.
  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    default: kind = .other
    }
    size = Int(status.st_size)
    mode = status.st_mode & 0o7777
    owner = status.st_uid
    group = status.st_gid
    device = status.st_dev
    inode = status.st_ino
  }
}
