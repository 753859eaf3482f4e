import Testing

@testable import suluh

@Suite struct ArgumentOrderTests {
  @Test(
    "global options before the subcommand mean the same as behind it",
    arguments: [
      ("--quiet build", "build --quiet"),
      ("--source site -d out build --strict", "build --strict --source site -d out"),
      ("--source=site new lesson x", "new lesson x --source=site"),
      ("-q diff -- -a -b", "diff -q -- -a -b"),
      ("build --quiet", "build --quiet"),
      ("--help", "--help"),
      ("--generate-completion-script fish", "--generate-completion-script fish"),
      ("---completion explain -- positional@0", "---completion explain -- positional@0"),
      ("--messages", "--messages"),
      ("", ""),
    ])
  func order(written: String, meant: String) {
    let arguments = written.split(separator: " ").map(String.init)
    #expect(ArgumentOrder.subcommandFirst(arguments) == meant.split(separator: " ").map(String.init))
  }

  @Test("every global option that takes a value is known to take one")
  func optionsWithValue() {
    let help = SuluhCommand.helpMessage(columns: 400)
    let lines = help.split(separator: "\n").filter { $0.hasPrefix("  -") && $0.contains("<") }
    #expect(lines.count >= 6)
    for line in lines {
      let names = line.split(separator: "  ")[0].split { $0 == " " || $0 == "," }.filter { $0.hasPrefix("-") }
      #expect(Set(names.map(String.init)).isSubset(of: ArgumentOrder.optionsWithValue))
    }
  }
}
