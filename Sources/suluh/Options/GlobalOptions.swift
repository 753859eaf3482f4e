import ArgumentParser
import Content
import Diagnostics
import Parallel
import SiteBuild

/// What every subcommand understands.
struct GlobalOptions: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The site's folder, with 'content' and 'templates' in it.", valueName: "folder"))
  var source = "."

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The folder to write. (default: 'public' in the site's folder)", valueName: "folder"))
  var destination: String?

  @Option(
    name: [.customShort("b"), .long],
    help: ArgumentHelp("The site's address, in place of the one in site.yml.", valueName: "address"))
  var baseURL: String?

  @Option(
    help: ArgumentHelp(
      "The day to build for, as 2026-11-21. (default: SOURCE_DATE_EPOCH, else the clock, both UTC)", valueName: "day"))
  var today: Day?

  @Option(
    name: [.short, .long], help: ArgumentHelp("Work done at a time. (default: one for each core)", valueName: "number"))
  var jobs: Int?

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @Flag(name: [.customShort("D"), .long], help: "Include drafts.")
  var drafts = false

  @Flag(help: "Write into a folder that Suluh did not make.")
  var force = false

  @Flag(name: [.short, .long], help: "Print errors only.")
  var quiet = false

  @Flag(name: [.short, .long], help: "Print notes, and lists in full.")
  var verbose = false

  @Option(
    help: ArgumentHelp("The language of messages. (default: by LC_ALL, LC_MESSAGES or LANG)", valueName: "en|id"))
  var messages: MessageLanguage?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("'--jobs' takes a number from 1.") }
    if quiet, verbose { throw ValidationError("'--quiet' and '--verbose' exclude each other.") }
    if let baseURL, !baseURL.hasPrefix("https://"), !baseURL.hasPrefix("http://") {
      throw ValidationError("'--base-url' takes an address that begins with https:// or http://.")
    }
  }
}

extension GlobalOptions {
  /// As it was given, or `public` in the site's folder.
  var destinationFolder: String { destination ?? (source == "." ? "public" : "\(source)/public") }

  /// How much work goes on at a time.
  var width: Int { jobs ?? processorCount }

  /// The language in which the program speaks.
  var language: MessageLanguage { messages ?? MessageLanguage(environment: .process) }

  /// Throws `ValidationError` when the environment says a day that is none.
  func buildOptions() throws -> BuildOptions {
    var options = BuildOptions(
      source: source, destination: destinationFolder, today: try Today(option: today).day, width: width)
    options.baseURL = baseURL
    options.includesDrafts = drafts
    options.isStrict = strict
    options.isForced = force
    return options
  }
}

extension GlobalOptions {
  /// The site as far as it can be read, whatever else is wrong with it. Throws `DiagnosticsError` where it cannot.
  func site() async throws -> Site {
    let loaded = await Site.load(from: ContentFolder(site: source), width: width)
    guard let site = loaded.site else { throw DiagnosticsError(loaded.diagnostics) }
    return site
  }
}

extension Day: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension MessageLanguage: ExpressibleByArgument {}
