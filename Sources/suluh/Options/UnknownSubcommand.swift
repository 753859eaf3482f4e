import ArgumentParser
import Diagnostics
import Glibc

/// A subcommand that does not exist, with the one that was meant.
enum UnknownSubcommand {
  /// Follows the arguments down the tree of commands. Throws the exit code of wrong usage, once it has said what is
  /// wrong.
  static func check(_ arguments: [String], of root: any ParsableCommand.Type) throws(ExitCode) {
    var command = root
    for argument in arguments {
      let known = command.configuration.subcommands
      guard !known.isEmpty, !argument.hasPrefix("-"), argument != "help" else { return }
      guard let next = known.first(where: { $0.configuration.commandName == argument }) else {
        report(argument, among: known.compactMap { $0.configuration.commandName }, asked: arguments)
        throw ExitCode(EX_USAGE)
      }
      command = next
    }
  }

  private static func report(_ name: String, among known: [String], asked arguments: [String]) {
    let language = option("--messages", in: arguments).flatMap(MessageLanguage.init(rawValue:))
      ?? MessageLanguage(environment: .process)
    let formatter = DiagnosticFormatter(language: language, usesColor: Stream.error.usesColor)
    let hint = Message.didYouMean(name, among: known) ?? .oneOf(known)
    Stream.error.write(formatter.text(.error, .unknownSubcommand(name), hint: hint))
  }

  /// The library for arguments has not read them yet.
  private static func option(_ name: String, in arguments: [String]) -> String? {
    for (argument, next) in zip(arguments, arguments.dropFirst() + [""]) {
      if argument == name { return next }
      if argument.hasPrefix(name + "=") { return String(argument.dropFirst(name.count + 1)) }
    }
    return nil
  }
}

extension Message {
  fileprivate static func unknownSubcommand(_ name: String) -> Message {
    Message(en: "no subcommand is called '\(name)'", id: "tidak ada subperintah bernama '\(name)'")
  }

  /// The hint that lists all right names.
  static func oneOf(_ names: [String]) -> Message {
    let list = names.map { "'\($0)'" }.joined(separator: ", ")
    return Message(en: "there are \(list)", id: "yang ada: \(list)")
  }
}
