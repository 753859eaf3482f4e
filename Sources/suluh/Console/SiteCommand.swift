import ArgumentParser
import Diagnostics
import Glibc
import Output
import SiteBuild

/// A subcommand that says what went wrong by itself, in the language of the person.
protocol SiteCommand: AsyncParsableCommand {
  /// As it was called.
  var global: GlobalOptions { get }

  /// The work. What it throws is said and becomes an exit code.
  func run(on console: Console) async throws
}

extension SiteCommand {
  func run() async throws {
    let console = Console(global)
    var failure: (any Error)?
    do {
      try await run(on: console)
    } catch {
      failure = console.exit(after: error, strict: global.strict)
    }
    if let code = Stream.outputFailure {
      console.report(.error, .resultsLost(code))
      throw ExitCode.failure
    }
    if let failure { throw failure }
  }
}

extension Console {
  /// Says what went wrong; what the library for arguments says better is handed on.
  fileprivate func exit(after error: any Error, strict: Bool) -> any Error {
    switch error {
    case let error as DiagnosticsError:
      report(error.diagnostics, on: .error, strict: strict)
      tell(Message(sameInAll: formatter(for: .error).summary(of: error.diagnostics)))
    case let error as OutputError:
      report(.error, Message(error.message), hint: error.hint.map { Message($0) })
    case let error as DestinationError:
      report(.error, error.message)
    case let error as UserError:
      report(.error, error.message, hint: error.hint)
      return error.exitCode
    default:
      return error
    }
    return ExitCode.failure
  }
}

extension Message {
  fileprivate static func resultsLost(_ code: Int32) -> Message {
    let reason = String(cString: strerror(code))
    return Message(
      en: "the results could not be written: \(reason)", id: "hasilnya tidak bisa ditulis: \(reason)")
  }

  /// The words of a target that does not know `Message`.
  init(_ pair: (en: String, id: String)) { self.init(en: pair.en, id: pair.id) }

  /// What is put together in the right language already, or has no words.
  init(sameInAll text: String) { self.init(en: text, id: text) }
}
