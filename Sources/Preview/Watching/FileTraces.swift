import Glibc

/// What the system knows of some files without opening them: enough to see that one has changed, come or gone.
public struct FileTraces: Sendable, Hashable {
  private struct Trace: Sendable, Hashable {
    let inode: ino_t
    let size: off_t
    /// Seconds and nanoseconds of the last change of its bytes, then of anything.
    let times: [Int]
  }

  private var traces: [String: Trace] = [:]

  /// Of the files at these paths, as far as there are any; links are followed.
  public init(of paths: [String]) {
    for path in paths { traces[path] = Self.trace(of: path) }
  }

  /// The paths at which something is not what it was, sorted.
  public func changes(since former: FileTraces) -> [String] {
    Set(traces.keys).union(former.traces.keys).filter { traces[$0] != former.traces[$0] }.sorted()
  }

  private static func trace(of path: String) -> Trace? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    let (bytes, any) = (status.st_mtim, status.st_ctim)
    return Trace(
      inode: status.st_ino, size: status.st_size, times: [bytes.tv_sec, bytes.tv_nsec, any.tv_sec, any.tv_nsec])
  }
}
