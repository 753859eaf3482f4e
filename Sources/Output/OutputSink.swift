/// Where the files of a site go: a folder, or memory.
public protocol OutputSink: Sendable {
  /// Takes one file; the bytes are not kept longer than the sink needs them. It is called from several tasks at once.
  /// Throws `OutputError.pathTwice` when the path was put before.
  func put(_ path: OutputPath, _ bytes: [UInt8]) throws
}

extension OutputSink {
  /// Takes a file as it is on the disk, for what is passed through.
  public func put(_ path: OutputPath, copying file: String) throws {
    let bytes = try naming(.reading, file) { () throws(Errno) in
      try FileDescriptor(reading: file, in: nil, followingLinks: true).readAll()
    }
    try put(path, bytes)
  }
}
