import ArgumentParser
import Diagnostics
import Output
import SiteBuild

/// `suluh build`: makes the site.
struct BuildCommand: SiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Build the site.",
    discussion: """
      Nothing is written unless the whole site is in order, and readers see the new site at once or not at all. \
      Ends with one line on standard error; with --format json or sarif, problems are printed on standard output.
      """)

  @Flag(help: "Build for readers: refuse a site in which an address still stands for one to be filled in.")
  var publish = false

  @Flag(help: "Put .gz and .br copies beside the files of text, for servers that send them.")
  var compress = false

  @Option(
    help: ArgumentHelp(
      "Put the files of this folder into the site, too, but for names that begin with '.' or end with '~'.",
      valueName: "folder"))
  var add: String?

  @Option(help: "How problems are printed.")
  var format = ReportFormat.text

  @OptionGroup(title: "Options of all subcommands") var global: GlobalOptions

  func run(on console: Console) async throws {
    var options = try global.buildOptions()
    options.isForPublishing = publish
    options.isCompressed = compress
    options.additions = add
    let report = ProblemReport(format: format, console: console, isStrict: global.strict)
    let clock = ContinuousClock()
    let start = clock.now
    let building = SiteBuilding(options, on: console)
    let result = try await report.ofProblems { try await building.build(interrupts: InterruptGuard()) }
    report.print(result.diagnostics, on: .error, with: [("build", BuildJSON.value(of: result))])
    building.tell(of: result.report)
    console.tell(.built(result, in: clock.now - start))
    // The process ends here: to give back each piece of a large site would only keep the person waiting.
    _ = Unmanaged.passRetained(result.plan.dated)
  }
}
