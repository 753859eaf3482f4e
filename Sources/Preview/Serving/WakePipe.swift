import Glibc
import Output

/// Wakes a thread that waits in poll(2).
final class WakePipe: Sendable {
  private let pipe: Pipe

  init() throws(ServingError) {
    do throws(Errno) { pipe = try Pipe(waits: false) } catch { throw .refused(error.code) }
  }

  /// What is to be waited for.
  var descriptor: Int32 { pipe.reading.number }

  /// Where the pipe is full, the thread is woken by what is in it.
  func wake() {
    _ = write(pipe.writing.number, [1], 1)
  }

  /// Makes ready to wait again.
  func empty() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(descriptor, &bytes, bytes.count) > 0 {}
  }
}
