import Glibc
import Synchronization

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

  private static let failure = Mutex<Int32?>(nil)

  /// Why a part of the results could not be written, as in `errno`; nil as long as nothing is missing. What a closed pipe
  /// does not take any more is nobody's loss.
  static var outputFailure: Int32? { failure.withLock { $0 } }

  /// Writes all of it. Results that have a gap are worth nothing: after a failure no more of them is written.
  func write(_ text: String) {
    if descriptor == STDOUT_FILENO, Self.outputFailure != nil { return }
    guard let code = Self.write(Array(text.utf8), to: descriptor), code != EPIPE else { return }
    if descriptor == STDOUT_FILENO { Self.failure.withLock { $0 = $0 ?? code } }
  }

  /// What it failed with, if it did. Waits for a reader that is slow.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&waiting, 1, -1)
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }
}
