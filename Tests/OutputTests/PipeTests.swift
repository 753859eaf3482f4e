import Glibc
import Testing

@testable import Output

@Suite("Pipes")
struct PipeTests {
  @Test("no other program is handed an end, and only who asks for it waits", arguments: [true, false])
  func flags(waits: Bool) throws {
    let pipe = try Pipe(waits: waits)
    for end in [pipe.reading.number, pipe.writing.number] {
      #expect(fcntl(end, F_GETFD) & FD_CLOEXEC != 0)
      #expect((fcntl(end, F_GETFL) & O_NONBLOCK == 0) == waits)
    }
  }

  @Test("once its other end is closed, what was written can be read to the end")
  func closing() throws {
    let pipe = try Pipe()
    try [1, 2].withUnsafeBytes { try pipe.writing.write($0) }
    #expect(try pipe.closingWriting().readAll().count == 2 * MemoryLayout<Int>.size)
  }
}
