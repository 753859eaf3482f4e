/// The names that a browser may know the server by. A page of another site can lead its own name to this computer
/// ("DNS rebinding") and would read what is served here; it cannot change the name that the browser sends.
enum KnownHosts: Sendable, Hashable {
  /// The names of the address that only this computer reaches.
  case loopback
  /// Whatever name others have for a computer that serves them.
  case any

  /// `host` is as the browser sent it, with or without its port; nil where it sent none, which no browser does.
  func allows(_ host: String?) -> Bool {
    guard self == .loopback, let host else { return true }
    let name = host.hasPrefix("[") ? host.prefix { $0 != "]" } + "]" : host.prefix { $0 != ":" }
    return ["localhost", "127.0.0.1", "[::1]"].contains(name.lowercased()) || isLoopbackAddress(name)
  }

  private func isLoopbackAddress(_ name: Substring) -> Bool { ServingAddress(String(name))?.isLoopback ?? false }
}
