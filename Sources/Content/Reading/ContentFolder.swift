import Diagnostics
import Glibc

/// The folder that holds a site's `content/`, and the files below it.
public struct ContentFolder: Sendable {
  /// The path of the site's folder; what messages name is relative to it.
  public let site: String
  /// The folder's name in it.
  public let name: String

  public init(site: String, name: String = "content") {
    self.site = site
    self.name = name
  }

  /// Bytes that a text file may have.
  public static let textLimit = 4_000_000
  /// Bytes that a region list may have.
  static let listLimit = 64_000_000

  /// All files below the folder, from the site's folder, sorted; names that begin with a full stop or end with `~` are
  /// left out. Symbolic links are followed only inside the folder.
  public func files() -> (paths: [String], diagnostics: [Diagnostic]) {
    var walk = FolderWalk(site: site, root: name)
    walk.visit(name)
    return (walk.paths.sorted(), walk.diagnostics)
  }

  /// A text file, checked to be one; nil and a diagnostic where it is not.
  public func read(_ path: String, limit: Int = textLimit) -> (file: SourceFile?, diagnostics: [Diagnostic]) {
    switch bytes(of: path, limit: limit) {
    case .failure(let error):
      return (nil, error.diagnostics)
    case .success(let bytes):
      if bytes.isEmpty { return (nil, [.emptyFile(path)]) }
      let file = SourceFile(path: path, bytes: bytes)
      if let offset = file.bytes.firstIndex(of: 0) { return (nil, [.nulByte(in: file, atOffset: offset)]) }
      if !file.isUTF8, let offset = file.firstInvalidUTF8 { return (nil, [.invalidUTF8(in: file, atOffset: offset)]) }
      return (file, [])
    }
  }

  /// The bytes of any file below the site's folder.
  public func bytes(of path: String, limit: Int = .max) -> Result<[UInt8], DiagnosticsError> {
    let descriptor = open("\(site)/\(path)", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let problem: Diagnostic =
        errno == ENOENT ? .missingFile(path) : .unreadableFile(path, UnreadableReason(errno: errno))
      return .failure(DiagnosticsError([problem]))
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return .failure(DiagnosticsError([.unreadableFile(path, .notAFile)]))
    }
    let size = Int(status.st_size)
    guard size <= limit else { return .failure(DiagnosticsError([.fileTooLarge(path, size: size, limit: limit)])) }
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = Glibc.read(descriptor, buffer.baseAddress! + count, size - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        if got <= 0 { break }
        count += got
      }
    }
    guard failure == 0 else {
      return .failure(DiagnosticsError([.unreadableFile(path, UnreadableReason(errno: failure))]))
    }
    return .success(bytes)
  }
}

extension SourceFile {
  fileprivate var isUTF8: Bool {
    bytes.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) != nil }
  }
}
