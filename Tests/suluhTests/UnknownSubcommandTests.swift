import ArgumentParser
import Testing

@testable import suluh

@Suite struct UnknownSubcommandTests {
  @Test("what exists, at any depth, is let through", arguments: ["build", "new lesson x", "help build", "--help", "new", ""])
  func known(line: String) throws {
    try UnknownSubcommand.check(line.split(separator: " ").map(String.init), of: SuluhCommand.self)
  }

  @Test("what does not exist is wrong usage", arguments: ["biuld", "new leson x"])
  func unknown(line: String) {
    #expect(throws: ExitCode(64)) {
      try UnknownSubcommand.check(line.split(separator: " ").map(String.init), of: SuluhCommand.self)
    }
  }
}
