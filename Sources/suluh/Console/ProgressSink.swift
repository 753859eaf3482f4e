import Output

/// Hands each file on, and counts it.
struct ProgressSink<Sink: OutputSink>: OutputSink {
  let sink: Sink
  let progress: Progress

  func put(_ path: OutputPath, _ bytes: [UInt8]) throws {
    try sink.put(path, bytes)
    progress.advance()
  }
}
