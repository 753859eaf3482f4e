import ArgumentParser
import Diagnostics
import SiteDiff

/// `suluh diff`: says what is different between two outputs, by what it means for a reader.
struct DiffCommand: SiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Compare two output folders by what readers see.",
    discussion: """
      Changed numbers and addresses come first. Ends with exit code 2 when there is a difference. \
      The HTML report is one file for a reader without tools; 'public' before and after a change is what it is for.
      """)

  @Argument(help: "The folder with the former output.")
  var old: String

  @Argument(help: "The folder with the new output.")
  var new: String

  @Option(help: "How the differences are printed.")
  var format = Format.text

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file to write the report to. (default: standard output)", valueName: "file"))
  var output: String?

  @OptionGroup(title: "Options of all subcommands") var global: GlobalOptions

  /// How the differences are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, html
  }

  /// Two folders were compared, and they differ.
  static let differences = ExitCode(2)

  func run(on console: Console) async throws {
    let difference = try await Progress.shown(on: console) { progress in
      progress.begin(.comparing)
      return try await SiteDifference(between: old, and: new, width: global.width)
    }
    let report = report(of: difference, on: console)
    if let output { try TextFile.save(output, report) } else { console.print(report) }
    if difference.isEmpty { console.tell(.noDifference) } else { throw Self.differences }
  }

  private func report(of difference: SiteDifference, on console: Console) -> String {
    switch format {
    case .text:
      difference.text(
        in: console.language, verbose: console.isVerbose, usesColor: output == nil && Stream.output.usesColor)
    case .json: difference.json()
    case .html: difference.html(in: console.language)
    }
  }
}

extension Message {
  fileprivate static let comparing = Message(en: "comparing", id: "membandingkan")
  fileprivate static let noDifference = Message(en: "no difference", id: "tidak ada perbedaan")
}
