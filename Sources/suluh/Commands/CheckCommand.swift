import ArgumentParser
import Diagnostics
import SiteBuild

/// `suluh check`: says what is wrong with the site, and writes nothing.
struct CheckCommand: SiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check the site, write nothing.",
    discussion: "Prints errors and warnings; notes only with --verbose. 'suluh explain ID' tells more about a problem.")

  @Option(help: "How problems are printed.")
  var format = ReportFormat.text

  @OptionGroup(title: "Options of all subcommands") var global: GlobalOptions

  func run(on console: Console) async throws {
    let options = try global.buildOptions()
    let report = ProblemReport(format: format, console: console, isStrict: global.strict)
    let found = try await report.ofProblems(on: .output) {
      try await SiteBuilding(options, on: console).check()
    }
    report.print(found, on: .output)
    if format == .text { report.tellSummary(of: found) }
  }
}
