import Glibc
import Output
import Testing

@testable import Preview

/// The other end of a connection, as a browser has it; every call waits for ten seconds at most.
final class Client {
  private let socket: FileDescriptor

  init(_ socket: consuming FileDescriptor) {
    self.socket = socket
    var limit = timeval(tv_sec: 10, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
  }

  var descriptor: Int32 { socket.number }

  /// Connects to a port of this computer.
  convenience init(port: UInt16, at address: ServingAddress = ServingAddress.loopback[0]) throws {
    let descriptor = Glibc.socket(address.family, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { throw NotReached(code: errno) }
    self.init(FileDescriptor(adopting: descriptor))
    let isConnected = address.withSocketAddress(port: port) { connect(descriptor, $0, $1) == 0 }
    guard isConnected else { throw NotReached(code: errno) }
  }

  /// Nobody listens there, or the computer does not have the address.
  struct NotReached: Error {
    let code: Int32
  }

  /// A connection that needs no port, and its other end.
  static func pair(limits: ServingLimits, now: ContinuousClock.Instant) throws -> (Connection, Client) {
    var ends: [Int32] = [-1, -1]
    try #require(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0)
    try #require(fcntl(ends[0], F_SETFL, O_NONBLOCK) == 0)
    let server = Connection(FileDescriptor(adopting: ends[0]), limits: limits, now: now)
    return (server, Client(FileDescriptor(adopting: ends[1])))
  }

  /// False when the other side takes no more.
  @discardableResult
  func send(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
  }

  /// What comes next, empty once the other side has closed; nil when nothing comes.
  func receive() -> String? {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = recv(descriptor, &bytes, bytes.count, 0)
    return count < 0 ? nil : String(decoding: bytes[..<count], as: UTF8.self)
  }

  /// All that comes until these words do, or the other side closes.
  func receive(until words: String? = nil) -> String {
    var text = ""
    while words.map({ !text.contains($0) }) ?? true {
      guard let next: String = receive(), !next.isEmpty else { break }
      text += next
    }
    return text
  }
}
