import ArgumentParser

/// `suluh facts`: keeps what the site says true, numbers above all.
struct FactsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts", abstract: "List the checks that grow old, and record new ones.",
    subcommands: [FactsDueCommand.self, FactsVerifyCommand.self])
}
