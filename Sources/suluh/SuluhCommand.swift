import ArgumentParser
import Glibc

/// The program `suluh`: finds the subcommand that is meant, runs it, and ends with its exit code.
@main
struct SuluhCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suluh",
    abstract: "Builds a site in several languages from a folder of Markdown and YAML.",
    usage: "suluh <subcommand> [<options>]",
    discussion: """
      Options may stand before or after the subcommand. Messages come in English or Indonesian (--messages, or the \
      system's language); this help is in English only.

      Exit codes: 0 done; 1 errors (with --strict, also warnings); 2 differences found by 'diff'; 64 wrong usage.
      """,
    subcommands: [
      BuildCommand.self, ServeCommand.self, PrintCommand.self, SheetCommand.self, PackCommand.self,
      CardsCommand.self, CheckCommand.self, PlanCommand.self, DiffCommand.self, ExplainCommand.self,
      NewCommand.self, TranslationCommand.self, FactsCommand.self, CoverageCommand.self, WithdrawCommand.self,
      ConfigCommand.self, CompletionsCommand.self,
    ])

  /// Here for the help alone: `ArgumentOrder` has moved them behind the subcommand.
  @OptionGroup(title: "Options of all subcommands") var global: GlobalOptions

  static func main() async {
    // A reader such as `head` may close the pipe: that is no failure.
    signal(SIGPIPE, SIG_IGN)
    let arguments = ArgumentOrder.subcommandFirst(Array(CommandLine.arguments.dropFirst()))
    do {
      try UnknownSubcommand.check(arguments, of: Self.self)
      var command = try await asyncParseAsRoot(arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      exit(withError: error)
    }
  }
}
