import Glibc
import Output

/// Wakes a thread that waits in poll(2).
final class WakePipe: Sendable {
  private let reading: FileDescriptor
  private let writing: FileDescriptor

  init() throws(ServingError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .refused(errno) }
    for end in ends { SocketFlags.set(on: end) }
    reading = FileDescriptor(adopting: ends[0])
    writing = FileDescriptor(adopting: ends[1])
  }

  /// What is to be waited for.
  var descriptor: Int32 { reading.number }

  /// Where the pipe is full, the thread is woken by what is in it.
  func wake() {
    _ = write(writing.number, [1], 1)
  }

  /// Makes ready to wait again.
  func empty() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(descriptor, &bytes, bytes.count) > 0 {}
  }
}
