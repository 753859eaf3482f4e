import Glibc
import Testing

@testable import Preview

struct ListeningSocketTests {
  @Test("any free port is the same at both addresses")
  func both() throws {
    let sockets = try ListeningSocket.open(ServingAddress.loopback, port: 0)
    #expect(Set(sockets.map(\.port)).count == 1 && sockets[0].port > 0)
  }

  @Test("a port that is taken at either address is in use")
  func inUse() throws {
    for address in ServingAddress.loopback {
      guard let taken = try? ListeningSocket(address, port: 0) else { continue }
      #expect(throws: ServingError.portInUse(taken.port, free: nil)) {
        try ListeningSocket.open(ServingAddress.loopback, port: taken.port)
      }
    }
  }

  @Test("an address of another computer is refused when it comes first, and left out after that")
  func notOurs() throws {
    let other = try #require(ServingAddress("192.0.2.1"))
    #expect(throws: ServingError.notOurs(other)) { try ListeningSocket.open([other], port: 0) }
    #expect(try ListeningSocket.open([ServingAddress.loopback[0], other], port: 0).count == 1)
  }

  @Test("who waits is let in, and nobody is waited for")
  func accept() throws {
    let socket = try ListeningSocket(ServingAddress.loopback[0], port: 0)
    guard case .nobody = socket.accept() else { throw Unexpected() }
    let client = try Client(port: socket.port)
    guard case .connection(let accepted) = socket.accept() else { throw Unexpected() }
    #expect(fcntl(accepted.number, F_GETFL) & O_NONBLOCK != 0 && client.send("x"))
    #expect(fcntl(accepted.number, F_GETFD) & FD_CLOEXEC != 0)
  }

  @Test("a port that cannot be had is closed once: its descriptor may be another's by then")
  func closedOnce() async throws {
    let taken = try ListeningSocket(ServingAddress.loopback[0], port: 0)
    async let losses = Task.detached {
      (0..<20_000).filter { _ in
        let file = open("/dev/null", O_RDONLY | O_CLOEXEC)
        return close(file) != 0
      }.count
    }.value
    for _ in 0..<20_000 {
      #expect(throws: ServingError.portInUse(taken.port, free: nil)) {
        try ListeningSocket(ServingAddress.loopback[0], port: taken.port)
      }
    }
    #expect(await losses == 0)
  }

  private struct Unexpected: Error {}
}
