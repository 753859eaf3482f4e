import Glibc
import Output
import Testing

@testable import suluh

@Suite("Standard output")
struct StreamTests {
  @Test("what cannot be written is told")
  func full() {
    let full = open("/dev/full", O_WRONLY | O_CLOEXEC)
    defer { close(full) }
    #expect(Stream.write([1], to: full) == ENOSPC)
    #expect(Stream.write([1], to: -1) == EBADF)
  }

  @Test("a reader that is slow is waited for, and gets all of it")
  func slowReader() async throws {
    let pipe = try Pipe(waits: false)
    let bytes = [UInt8](repeating: 7, count: 1 << 20)
    async let failure = Task.detached { [number = pipe.writing.number] in Stream.write(bytes, to: number) }.value
    var read = 0
    var piece = [UInt8](repeating: 0, count: 1 << 12)
    while read < bytes.count {
      let count = Glibc.read(pipe.reading.number, &piece, piece.count)
      if count > 0 { read += count } else { usleep(1000) }
    }
    #expect(await failure == nil)
  }
}
