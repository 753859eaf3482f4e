/// Lets global options stand before the subcommand: `suluh --quiet build` is `suluh build --quiet`.
enum ArgumentOrder {
  /// Global options that take a value, so that the value is not taken for the subcommand.
  static let optionsWithValue: Set<String> = [
    "--source", "-s", "--destination", "-d", "--base-url", "-b", "--today", "--jobs", "-j", "--messages", "--format",
  ]

  /// The arguments with what stands before the subcommand moved behind everything else; as they are where there is no
  /// subcommand.
  static func subcommandFirst(_ arguments: [String]) -> [String] {
    guard !isForLibrary(arguments) else { return arguments }
    var index = 0
    while index < arguments.count, arguments[index].hasPrefix("-"), arguments[index] != "--" {
      index += optionsWithValue.contains(arguments[index]) ? 2 : 1
    }
    guard index < arguments.count, arguments[index] != "--" else { return arguments }
    let moved = arguments[..<index]
    let rest = arguments[index...]
    // What follows `--` is never an option.
    let end = rest.firstIndex(of: "--") ?? rest.endIndex
    return Array(rest[..<end] + moved + rest[end...])
  }

  /// Whether the shell's completion, or whoever sets it up, speaks to the library for arguments itself.
  private static func isForLibrary(_ arguments: [String]) -> Bool {
    arguments.first?.hasPrefix("---") == true
      || arguments.contains { $0.hasPrefix("--generate-completion-script") }
  }
}
