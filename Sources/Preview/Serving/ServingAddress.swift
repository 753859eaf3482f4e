import Glibc

/// An address of this computer, IPv4 or IPv6, at which it can be asked for pages.
public struct ServingAddress: Sendable, Hashable {
  private enum Number: Sendable, Hashable {
    case four(UInt32)
    /// Sixteen bytes.
    case six([UInt8])
  }

  private let number: Number

  /// The address that no other computer can reach, in both families. Browsers try either for `localhost`.
  public static let loopback = [
    ServingAddress(.four(0x7F00_0001)), ServingAddress(.six(Array(repeating: 0, count: 15) + [1])),
  ]

  private init(_ number: Number) {
    self.number = number
  }

  /// Reads `127.0.0.1` or `::1`; nil for everything else, names included.
  public init?(_ text: String) {
    var four = in_addr()
    var six = in6_addr()
    if inet_pton(AF_INET, text, &four) == 1 {
      number = .four(UInt32(bigEndian: four.s_addr))
    } else if inet_pton(AF_INET6, text, &six) == 1 {
      number = .six(withUnsafeBytes(of: six) { Array($0) })
    } else {
      return nil
    }
  }

  /// Whether only this computer reaches it (RFC 1122, 3.2.1.3; RFC 4291, 2.5.3).
  public var isLoopback: Bool {
    switch number {
    case .four(let number): number >> 24 == 127
    case .six(let bytes): bytes.dropLast().allSatisfy { $0 == 0 } && bytes.last == 1
    }
  }

  /// Whether it stands for all addresses of the computer.
  private var isEvery: Bool {
    switch number {
    case .four(let number): number == 0
    case .six(let bytes): bytes.allSatisfy { $0 == 0 }
    }
  }

  /// What to type into a browser on this computer.
  public func url(port: UInt16) -> String {
    if isEvery { return "http://localhost:\(port)/" }
    switch number {
    case .four(let number):
      let parts = stride(from: 24, through: 0, by: -8).map { String(number >> UInt32($0) & 255) }
      return "http://\(parts.joined(separator: ".")):\(port)/"
    case .six(let bytes):
      var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
      inet_ntop(AF_INET6, bytes, &text, socklen_t(text.count))
      return "http://[\(text.withUnsafeBufferPointer { String(cString: $0.baseAddress!) })]:\(port)/"
    }
  }

  var family: Int32 {
    switch number {
    case .four: AF_INET
    case .six: AF_INET6
    }
  }

  /// As the system wants it.
  func withSocketAddress<Result>(port: UInt16, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
    switch number {
    case .four(let number):
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_port = port.bigEndian
      address.sin_addr.s_addr = number.bigEndian
      return withUnsafePointer(to: &address) { $0.asSocketAddress(body) }
    case .six(let bytes):
      var address = sockaddr_in6()
      address.sin6_family = sa_family_t(AF_INET6)
      address.sin6_port = port.bigEndian
      withUnsafeMutableBytes(of: &address.sin6_addr) { $0.copyBytes(from: bytes) }
      return withUnsafePointer(to: &address) { $0.asSocketAddress(body) }
    }
  }
}

extension UnsafePointer {
  fileprivate func asSocketAddress<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
    withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<Pointee>.size)) }
  }
}
