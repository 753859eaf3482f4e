import ArgumentParser
import Diagnostics

/// What a subcommand cannot do with what it was given.
struct UserError: Error {
  let message: Message
  /// What to do.
  let hint: Message?
  let exitCode: ExitCode

  init(_ message: Message, hint: Message? = nil, exitCode: ExitCode = .failure) {
    self.message = message
    self.hint = hint
    self.exitCode = exitCode
  }
}
