import ArgumentParser

/// `suluh completions`: prints the script with which a shell completes the program's arguments.
struct CompletionsCommand: SiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions", abstract: "Print the completion script of a shell.",
    discussion: "For bash: suluh completions bash > ~/.local/share/bash-completion/completions/suluh")

  @Argument(help: "The shell.")
  var shell: Shell

  @OptionGroup(title: "Options of all subcommands") var global: GlobalOptions

  enum Shell: String, ExpressibleByArgument, CaseIterable {
    case bash, zsh, fish
  }

  func run(on console: Console) async throws {
    let shell: CompletionShell =
      switch shell {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    console.print(SuluhCommand.completionScript(for: shell) + "\n")
  }
}
