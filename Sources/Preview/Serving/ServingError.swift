import Diagnostics
import Glibc

/// Why the computer does not let a server begin.
public enum ServingError: Error, Sendable, Hashable {
  /// Another program has the port; with one near it that is free, where there is one.
  case portInUse(UInt16, free: UInt16?)
  /// Ports below 1024 are for the system.
  case portNotAllowed(UInt16)
  /// This computer has no such address.
  case notOurs(ServingAddress)
  /// Anything else, as `errno` has it.
  case refused(Int32)
}

extension ServingError {
  public var message: Message {
    switch self {
    case .portInUse(let port, _):
      Message(en: "port \(port) is in use by another program", id: "porta \(port) sedang dipakai program lain")
    case .portNotAllowed(let port):
      Message(en: "this system keeps port \(port) for itself", id: "sistem ini menyimpan porta \(port) untuk dirinya")
    case .notOurs:
      Message(en: "this computer does not have that address", id: "komputer ini tidak punya alamat itu")
    case .refused(let code):
      Message(
        en: "the system does not let a server begin: \(String(cString: strerror(code)))",
        id: "sistem tidak mengizinkan pelayan dimulai: \(String(cString: strerror(code)))")
    }
  }

  /// What to do; a command where there is one that works.
  public var hint: Message? {
    switch self {
    case .portInUse(_, let free):
      let command = "suluh serve --port \(free ?? 0)"
      return Message(en: "use another port: '\(command)'", id: "pakai porta lain: '\(command)'")
    case .portNotAllowed:
      return Message(en: "use a port from 1024 on", id: "pakai porta mulai dari 1024")
    case .notOurs, .refused: return nil
    }
  }
}
