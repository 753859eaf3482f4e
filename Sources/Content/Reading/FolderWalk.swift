import Diagnostics
import Glibc

/// One walk over a folder, without leaving it.
struct FolderWalk {
  let site: String
  let root: String
  private(set) var paths: [String] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// The folders from the root down to the one that is being read.
  private var open: [FileID] = []

  private struct FileID: Equatable {
    let device: dev_t
    let inode: ino_t
  }

  init(site: String, root: String) {
    self.site = site
    self.root = root
  }

  mutating func visit(_ folder: String) {
    guard let handle = opendir("\(site)/\(folder)") else {
      let reason = UnreadableReason(errno: errno)
      diagnostics.append(folder == root ? .missingFile(folder) : .unreadableFile(folder, reason))
      return
    }
    defer { closedir(handle) }
    var status = stat()
    guard fstat(dirfd(handle), &status) == 0 else {
      return diagnostics.append(.unreadableFile(folder, UnreadableReason(errno: errno)))
    }
    let id = FileID(device: status.st_dev, inode: status.st_ino)
    if open.contains(id) { return diagnostics.append(.unreadableFile(folder, .loop)) }
    open.append(id)
    defer { open.removeLast() }
    while true {
      errno = 0
      guard let entry = readdir(handle) else { break }
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix("."), !name.hasSuffix("~") else { continue }
      let path = "\(folder)/\(name)"
      switch Int32(entry.pointee.d_type) {
      case Int32(DT_REG): paths.append(path)
      case Int32(DT_DIR): visit(path)
      default: visitOther(path)
      }
    }
    if errno != 0 { diagnostics.append(.unreadableFile(folder, UnreadableReason(errno: errno))) }
  }

  /// A link, or an entry of a file system that does not say what it is.
  private mutating func visitOther(_ path: String) {
    var status = stat()
    guard stat("\(site)/\(path)", &status) == 0 else {
      diagnostics.append(.unreadableFile(path, UnreadableReason(errno: errno)))
      return
    }
    guard let target = resolved(path), let base = resolved(root) else { return }
    guard target == base || target.hasPrefix(base + "/") else {
      diagnostics.append(.linkOutOfContent(path, target: target))
      return
    }
    if status.st_mode & S_IFMT == S_IFDIR { visit(path) }
    if status.st_mode & S_IFMT == S_IFREG { paths.append(path) }
  }

  private func resolved(_ path: String) -> String? {
    guard let pointer = realpath("\(site)/\(path)", nil) else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
  }
}
