import Synchronization

/// An output in memory, for the preview and for tests.
public final class MemorySink: OutputSink {
  private let files = Mutex<[OutputPath: [UInt8]]>([:])

  /// An output without files.
  public init() {}

  /// Keeps the bytes.
  public func put(_ path: OutputPath, _ bytes: [UInt8]) throws {
    try files.withLock { files in
      guard files.updateValue(bytes, forKey: path) == nil else { throw OutputError.pathTwice(path) }
    }
  }

  /// The bytes of a file, if it was put.
  public subscript(path: OutputPath) -> [UInt8]? {
    files.withLock { $0[path] }
  }

  /// The bytes of every file that was put so far.
  public var contents: [OutputPath: [UInt8]] {
    files.withLock { $0 }
  }

  /// What is known of what was put so far.
  public var tree: OutputTree {
    let files = files.withLock { $0 }
    return OutputTree(sorted: files.map { OutputFile(path: $0.key, bytes: $0.value) }.sorted { $0.path < $1.path })
  }
}
