import Glibc

/// Standard output or standard error.
struct Stream: Sendable {
  private let descriptor: Int32

  /// For results.
  static let output = Stream(descriptor: STDOUT_FILENO)
  /// For everything else.
  static let error = Stream(descriptor: STDERR_FILENO)

  /// Whether a person is looking at it.
  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// A terminal that can show colours, unless `NO_COLOR` says that there shall be none (no-color.org).
  var usesColor: Bool {
    let environment = Environment.process
    return isTerminal && environment["NO_COLOR"] == nil && environment["TERM"] != "dumb"
  }

  /// Writes all of it; what a closed pipe does not take any more is nobody's loss.
  func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR || errno == EAGAIN { continue }
        guard count > 0 else { return }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
    }
  }
}
