import Glibc
import Testing

@testable import Preview

struct WakePipeTests {
  private func isReady(_ pipe: WakePipe) -> Bool {
    var polled = pollfd(fd: pipe.descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&polled, 1, 0) == 1
  }

  @Test("waking never waits, not even a hundred thousand times, and one emptying is enough")
  func wake() throws {
    let pipe = try WakePipe()
    #expect(!isReady(pipe))
    for _ in 0..<100_000 { pipe.wake() }
    #expect(isReady(pipe))
    pipe.empty()
    #expect(!isReady(pipe))
  }
}
