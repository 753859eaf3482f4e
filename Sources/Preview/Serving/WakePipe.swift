import Glibc

/// Wakes a thread that waits in poll(2).
final class WakePipe: Sendable {
  /// What is to be waited for.
  let descriptor: Int32
  private let writing: Int32

  init() throws(ServingError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .refused(errno) }
    for end in ends { SocketFlags.set(on: end) }
    (descriptor, writing) = (ends[0], ends[1])
  }

  deinit {
    close(descriptor)
    close(writing)
  }

  /// Where the pipe is full, the thread is woken by what is in it.
  func wake() {
    _ = write(writing, [1], 1)
  }

  /// Makes ready to wait again.
  func empty() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(descriptor, &bytes, bytes.count) > 0 {}
  }
}
