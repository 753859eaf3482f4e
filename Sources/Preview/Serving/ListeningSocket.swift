import Glibc
import Output

/// A port of this computer that is open for browsers; closed when its owner lets go of it.
final class ListeningSocket: Sendable {
  private let socket: FileDescriptor

  /// No call on it waits, and no other program is handed it.
  private static let kind = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)

  /// Opens it; port 0 stands for any that is free. Throws with the port as it was given.
  init(_ address: ServingAddress, port: UInt16) throws(ServingError) {
    let descriptor = Glibc.socket(address.family, Self.kind, 0)
    guard descriptor >= 0 else { throw .refused(errno) }
    socket = FileDescriptor(adopting: descriptor)
    // So that the port can be had again right after a server on it has ended.
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, [Int32(1)], 4)
    if address.family == AF_INET6 { setsockopt(descriptor, Int32(IPPROTO_IPV6), IPV6_V6ONLY, [Int32(1)], 4) }
    let isBound = address.withSocketAddress(port: port) { bind(descriptor, $0, $1) == 0 }
    guard isBound, listen(descriptor, Int32(SOMAXCONN)) == 0 else {
      throw ServingError(errno, address, port)
    }
  }

  var descriptor: Int32 { socket.number }

  /// The port that it has.
  var port: UInt16 {
    var address = sockaddr_storage()
    var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
    return withUnsafeMutableBytes(of: &address) { bytes in
      getsockname(descriptor, bytes.baseAddress!.assumingMemoryBound(to: sockaddr.self), &size)
      // Both families have it behind the two bytes of the family, the higher byte first.
      return UInt16(bytes[2]) << 8 | UInt16(bytes[3])
    }
  }

  /// The next browser that waits, without waiting for one.
  func accept() -> Accepted {
    while true {
      do throws(Errno) {
        return .connection(try FileDescriptor(acceptedAt: socket))
      } catch {
        switch error.code {
        case ECONNABORTED: continue
        case EMFILE, ENFILE, ENOBUFS, ENOMEM: return .noRoom
        default: return .nobody
        }
      }
    }
  }

  /// Who was there.
  enum Accepted: ~Copyable {
    case connection(FileDescriptor)
    case nobody
    /// The system has no descriptor left.
    case noRoom
  }
}

extension ListeningSocket {
  /// Opens the same port at all of the addresses; at the others than the first only where the computer has them.
  static func open(_ addresses: [ServingAddress], port: UInt16) throws(ServingError) -> [ListeningSocket] {
    var attempts = 0
    while true {
      do throws(ServingError) {
        return try opened(addresses, port: port)
      } catch .portInUse where port == 0 && attempts < 50 {
        // The system chose one that is taken at another address.
        attempts += 1
      }
    }
  }

  private static func opened(_ addresses: [ServingAddress], port: UInt16) throws(ServingError) -> [ListeningSocket] {
    var sockets: [ListeningSocket] = []
    for address in addresses {
      do throws(ServingError) {
        sockets.append(try ListeningSocket(address, port: sockets.first?.port ?? port))
      } catch where !sockets.isEmpty && error.saysThatAddressIsMissing {
        continue
      }
    }
    return sockets
  }
}

extension ServingError {
  fileprivate init(_ code: Int32, _ address: ServingAddress, _ port: UInt16) {
    switch code {
    case EADDRINUSE: self = .portInUse(port, free: nil)
    case EACCES: self = .portNotAllowed(port)
    case EADDRNOTAVAIL: self = .notOurs(address)
    default: self = .refused(code)
    }
  }

  /// Systems without IPv6 say it when a socket is made, or when it is given its address.
  fileprivate var saysThatAddressIsMissing: Bool {
    switch self {
    case .notOurs, .refused(EAFNOSUPPORT), .refused(EPROTONOSUPPORT): true
    default: false
    }
  }
}
