import Foundation

/// The browser that the person at the keyboard uses.
enum Browser {
  /// The program that knows it (freedesktop.org, xdg-utils).
  private static let opener = "xdg-open"

  /// Shows an address in it. False where the system has nothing to open it with.
  static func open(_ url: String, with opener: String = opener) -> Bool {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A group of its own: a Ctrl-C that ends the preview leaves the browser alone.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF))
    posix_spawnattr_setpgroup(&attributes, 0)
    var ignoredHere = sigset_t()
    sigemptyset(&ignoredHere)
    sigaddset(&ignoredHere, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &ignoredHere)

    let arguments: [UnsafeMutablePointer<CChar>?] = [strdup(opener), strdup(url), nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    guard posix_spawnp(&process, opener, nil, &attributes, arguments, environ) == 0 else { return false }
    // It may run as long as the browser; until somebody has asked how it ended, the system keeps its number.
    Thread.detachNewThread { [process] in
      var status: Int32 = 0
      while waitpid(process, &status, 0) < 0, errno == EINTR {}
    }
    return true
  }
}
