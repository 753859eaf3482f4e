import ArgumentParser
import Content
import Diagnostics
import Print
import SiteBuild

/// `suluh print`: makes PDFs of sheets.
struct PrintCommand: SiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "Make PDFs of the sheets for paper.",
    discussion: """
      Without further words: every sheet for the whole country, in each edition and language, on A4 and F4. What has not \
      changed is not made again. The first time sets up what makes the PDFs (Python and the font Andika are needed). \
      Exit code 1 when a sheet could not be made; the others are there.
      """)

  @Option(help: ArgumentHelp("Which handouts, by their folders' names. (default: all)", valueName: "id"))
  var sheet: [String] = []

  @Option(help: ArgumentHelp("For which regions, by code or slug. (default: the whole country)", valueName: "region"))
  var region: [String] = []

  @Flag(help: "For the whole country and every region.")
  var allRegions = false

  @Option(help: ArgumentHelp("In which languages. (default: all)", valueName: "tag"))
  var lang: [String] = []

  @Option(help: ArgumentHelp("On which papers, a4 or f4. (default: both)", valueName: "paper"))
  var paper: [String] = []

  @Option(help: ArgumentHelp("In which editions. (default: all)", valueName: "edition"))
  var edition: [String] = []

  @Flag(help: "Mark every page as a sample, also while address or publisher are still to be filled in.")
  var draft = false

  @Option(help: ArgumentHelp("The folder for the PDFs.", valueName: "folder"))
  var out: String

  @OptionGroup(title: "Options of all subcommands") var global: GlobalOptions

  func run(on console: Console) async throws {
    let (site, plan) = try await SiteBuilding(global.buildOptions(), on: console).plan()
    if !draft, let open = site.dated.site.settings.paperPlaceholders.first { throw UserError.notForPaper(open.key) }
    let sheets = PrintableSheets(plan, of: site)
    let items = try PrintSelection(self, of: site.dated).items
    let run = try await PrintRun(sheets, items, isDraft: draft, out: out, width: global.width)
    let summary = try await Progress.shown(on: console) { try await run.print(progress: $0) }
    for problem in summary.problems { console.report(.error, problem.message, hint: problem.hint) }
    console.tell(.printed(summary.made, kept: summary.kept, in: out))
    if !summary.problems.isEmpty { throw ExitCode.failure }
  }
}

extension UserError {
  fileprivate static func notForPaper(_ key: String) -> UserError {
    UserError(
      Message(
        en: "'\(key)' in site.yml is still to be filled in, and paper cannot be mended",
        id: "'\(key)' di site.yml belum diisi, dan kertas tidak bisa dibetulkan"),
      hint: Message(
        en: "fill it in, or use --draft, which marks every page", id: "isi dulu, atau pakai --draft, yang menandai tiap lembar"))
  }
}
