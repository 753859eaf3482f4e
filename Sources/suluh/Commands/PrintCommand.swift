import ArgumentParser
import Content
import Diagnostics
import Output
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

  @Option(help: ArgumentHelp("For people who go to these countries, by ISO code, as 'my'.", valueName: "country"))
  var country: [String] = []

  @Flag(help: "For every country that the site has a page of.")
  var allCountries = false

  @Option(help: ArgumentHelp("In which languages. (default: all)", valueName: "tag"))
  var lang: [String] = []

  @Option(help: ArgumentHelp("On which papers, a4 or f4. (default: both)", valueName: "paper"))
  var paper: [String] = []

  @Option(help: ArgumentHelp("In which editions. (default: all)", valueName: "edition"))
  var edition: [String] = []

  @Flag(help: "Mark every page as a sample, also while address or publisher are still to be filled in.")
  var draft = false

  @Option(
    help: ArgumentHelp(
      "One file for each of these regions or countries, with all its sheets in it.", valueName: "place"))
  var pack: [String] = []

  @Option(help: ArgumentHelp("Only this part of the sheets, for several computers: 2/8.", valueName: "i/n"))
  var shard: Shard?

  @Flag(help: "Remember in content/editions.csv what is printed, so that whoever finds a sheet can look up what holds.")
  var editionRecord = false

  @Option(help: ArgumentHelp("The folder for the PDFs.", valueName: "folder"))
  var out: String

  @OptionGroup(title: "Options of all subcommands") var global: GlobalOptions

  func validate() throws {
    if draft, editionRecord { throw ValidationError("'--draft' and '--edition-record' exclude each other.") }
    if shard != nil, !pack.isEmpty { throw ValidationError("'--shard' and '--pack' exclude each other.") }
  }

  func run(on console: Console) async throws {
    let (site, plan) = try await SiteBuilding(global.buildOptions(), on: console).plan()
    if !draft, let open = site.dated.site.settings.paperPlaceholders.first { throw UserError.notForPaper(open.key) }
    let sheets = PrintableSheets(plan, of: site)
    let selection = try PrintSelection(self, of: site.dated)
    let interrupts = try InterruptGuard()
    var hasProblems = false
    var printed: [PrintableSheets.Item] = []
    for pack in selection.packs {
      let run = try await PrintRun(sheets, pack.items, isDraft: draft, width: global.width, interrupts: interrupts)
      let file = Pack(run, for: pack.place, in: site.dated.site, out: out)
      let summary = try await print(run, on: console, put: file.put)
      guard summary.problems.isEmpty else {
        hasProblems = true
        continue
      }
      try file.write()
      printed += pack.items
    }
    if selection.packs.isEmpty {
      let items = shard?.part(of: selection.items) ?? selection.items
      let run = try await PrintRun(sheets, items, isDraft: draft, width: global.width, interrupts: interrupts)
      let summary = try await print(run, on: console) { [out] index, path throws(UserError) in
        try TextFile.place(TextFile.read(path), at: "\(out)/\(sheets.fileName(of: items[index]))")
      }
      hasProblems = !summary.problems.isEmpty
      printed = summary.done(of: items)
    }
    if editionRecord {
      let record = EditionRecord(path: "\(global.source)/content/editions.csv")
      console.tell(.recorded(try record.add(printed.map(sheets.printedEdition), after: site.dated.site.editions)))
    }
    if hasProblems { throw ExitCode.failure }
  }

  /// What could not be made is told.
  private func print(
    _ run: PrintRun, on console: Console, put: @escaping @Sendable (Int, String) throws(UserError) -> Void
  ) async throws -> PrintRun.Summary {
    let summary = try await Progress.shown(on: console) { await run.print(progress: $0, put: put) }
    for problem in summary.problems { console.report(.error, problem.message, hint: problem.hint) }
    console.tell(.printed(summary.made, kept: summary.kept, in: out))
    return summary
  }
}

extension UserError {
  fileprivate static func notForPaper(_ key: String) -> UserError {
    UserError(
      Message(
        en: "'\(key)' in site.yml is still to be filled in, and paper cannot be mended",
        id: "'\(key)' di site.yml belum diisi, dan kertas tidak bisa dibetulkan"),
      hint: Message(
        en: "fill it in, or use --draft, which marks every page",
        id: "isi dulu, atau pakai --draft, yang menandai tiap lembar"))
  }
}
