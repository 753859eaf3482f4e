import Compression
import Output

/// Puts beside each file of text what servers send in its place: `.gz` and `.br`, each only where it is smaller.
///
/// They are files of the output like any other: the manifest lists them under their own names, the next build compares
/// them, and one without compression removes them.
struct CompressingSink<Sink: OutputSink>: OutputSink {
  let sink: Sink
  /// What the site itself has: a file of the content, or an added one, that is called like a compressed one stays.
  let taken: Set<OutputPath>

  init(_ sink: Sink, planned: [BuildPlan.Entry]) {
    self.sink = sink
    taken = Set(planned.map(\.path))
  }

  func put(_ path: OutputPath, _ bytes: [UInt8]) throws {
    try sink.put(path, bytes)
    guard path.isCompressible else { return }
    try put(path, "gz", of: bytes) { Gzip.compressed($0) }
    try put(path, "br", of: bytes) { Brotli.compressed($0) }
  }

  private func put(_ path: OutputPath, _ end: String, of bytes: [UInt8], by compress: ([UInt8]) -> [UInt8]) throws {
    guard let beside = OutputPath("\(path.string).\(end)"), !taken.contains(beside) else { return }
    let compressed = compress(bytes)
    if compressed.count < bytes.count { try sink.put(beside, compressed) }
  }
}

extension OutputPath {
  /// Whether it is text; pictures, fonts and archives are compressed already.
  fileprivate var isCompressible: Bool {
    let ends = ["html", "txt", "xml", "json", "css", "js", "svg", "ics", "webmanifest"]
    guard let dot = string.lastIndex(of: ".") else { return false }
    return ends.contains(string[string.index(after: dot)...].lowercased())
  }
}
