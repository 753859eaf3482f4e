import Diagnostics
import Glibc

/// The variables that the system hands to the program; an empty one counts as not set.
struct Environment: Sendable {
  /// The value of the variable of that name.
  let variable: @Sendable (String) -> String?

  /// Those of this process.
  static let process = Environment { name in
    getenv(name).map { String(cString: $0) }
  }

  subscript(name: String) -> String? {
    variable(name).flatMap { $0.isEmpty ? nil : $0 }
  }
}

extension MessageLanguage {
  /// The variables that name a language, the strongest first (POSIX, "Internationalization Variables").
  static let variables = ["LC_ALL", "LC_MESSAGES", "LANG"]

  /// The language of the first variable that is set.
  init(environment: Environment) {
    self.init(locale: Self.variables.lazy.compactMap { environment[$0] }.first)
  }
}
