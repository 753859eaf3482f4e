/// What is known of an output as a whole: its files, without their bytes, sorted by the bytes of their paths.
///
/// The manifest is no part of it: that is this value, written down.
public struct OutputTree: Sendable, Hashable {
  /// Sorted; no path occurs twice.
  public let files: [OutputFile]

  /// Files in any order. Throws `OutputError.pathTwice` when a path occurs twice.
  public init(_ files: some Sequence<OutputFile>) throws(OutputError) {
    let sorted = files.sorted { $0.path < $1.path }
    for index in sorted.indices.dropFirst() where sorted[index].path == sorted[index - 1].path {
      throw .pathTwice(sorted[index].path)
    }
    self.files = sorted
  }

  /// Files that are sorted and unique already.
  init(sorted files: [OutputFile]) {
    self.files = files
  }

  /// The file at a path, if there is one.
  public subscript(path: OutputPath) -> OutputFile? {
    path.string.utf8.span.withUnsafeBytes { bytes in
      let index = firstIndex(notBefore: bytes)
      return index < files.count && files[index].path == path ? files[index] : nil
    }
  }

  /// Whether there is a file at the path with these bytes.
  func contains(_ path: UnsafeRawBufferPointer) -> Bool {
    let index = firstIndex(notBefore: path)
    return index < files.count && order(of: index, to: path) == 0
  }

  /// Whether there is a file in the folder with these bytes, which end with `/`.
  func containsAny(below folder: UnsafeRawBufferPointer) -> Bool {
    let index = firstIndex(notBefore: folder)
    guard index < files.count else { return false }
    return files[index].path.string.utf8.span.withUnsafeBytes { path in
      path.count > folder.count && byteOrder(.init(rebasing: path[..<folder.count]), folder) == 0
    }
  }

  private func firstIndex(notBefore path: UnsafeRawBufferPointer) -> Int {
    var low = 0
    var high = files.count
    while low < high {
      let middle = (low + high) / 2
      if order(of: middle, to: path) < 0 { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func order(of index: Int, to path: UnsafeRawBufferPointer) -> Int {
    files[index].path.string.utf8.span.withUnsafeBytes { byteOrder($0, path) }
  }
}
