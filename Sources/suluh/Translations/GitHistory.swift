import Glibc
import Output

/// The former states of a file, as git keeps them.
struct GitHistory {
  /// The folder that is, or lies in, a working tree.
  let folder: String

  /// How many commits are looked at; a text has seldom more.
  private static let depth = 500

  /// The file as each commit that changed it left it, the newest first; nil where there is no git or no history.
  func versions(of path: String) -> (some Sequence<[UInt8]>)? {
    let log = Self.run(["git", "-C", folder, "log", "-n", "\(Self.depth)", "--format=%H", "--", path])
    let commits = log.map { String(decoding: $0, as: UTF8.self).split(separator: "\n").map(String.init) }
    return commits.flatMap { commits in
      commits.isEmpty
        ? nil : commits.lazy.compactMap { Self.run(["git", "-C", folder, "show", "\($0):./\(path)"]) }
    }
  }

  /// What a program prints; nil where it cannot be run, or fails.
  private static func run(_ arguments: [String]) -> [UInt8]? {
    guard let pipe = try? Pipe() else { return nil }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, pipe.writing.number, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    var process: pid_t = 0
    var strings = arguments.map { strdup($0) } + [nil]
    defer { strings.forEach { free($0) } }
    let result = posix_spawnp(&process, arguments[0], &actions, nil, &strings, environ)
    guard result == 0 else { return nil }
    let bytes = try? pipe.closingWriting().readAll()
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status == 0 ? bytes : nil
  }
}
