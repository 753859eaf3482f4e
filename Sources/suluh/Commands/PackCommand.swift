import ArgumentParser
import Compression
import Content
import Diagnostics
import Output
import SiteBuild

/// `suluh pack`: one file with what a region needs without a network.
struct PackCommand: SiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack", abstract: "Put a region's page, the lessons and the numbers into one ZIP file.",
    discussion: """
      It opens from any folder, without a network: 'index.html' comes first. Every page says of what day it is. \
      Discreet lessons are left out, since a copy on a phone can be found. The same content and day give the same \
      bytes. With --provinces instead of a region: one for each province, in a folder. With --all instead: the whole \
      site but for files and feeds, as a folder; 'script/zim' makes one file of it, with --without-policy, since Kiwix \
      shows pages in its own frame.
      """)

  @Argument(help: ArgumentHelp("The region, by code or slug.", valueName: "region"))
  var region: String?

  @Flag(help: "The whole site, as pages in a folder.")
  var all = false

  @Flag(help: "With --all: leave out of the pages the policy that allows nothing but their own style and script.")
  var withoutPolicy = false

  @Flag(help: "A file for each province.")
  var provinces = false

  @Option(help: ArgumentHelp("The file to write; with --all and --provinces, the folder.", valueName: "file"))
  var out: String

  @Option(help: ArgumentHelp("In which languages. (default: all)", valueName: "tag"))
  var lang: [String] = []

  @Flag(help: "Put the discreet lessons in, too.")
  var withDiscreet = false

  @OptionGroup(title: "Options of all subcommands") var global: GlobalOptions

  func validate() throws {
    let count = [region != nil, all, provinces].count { $0 }
    if count == 0 { throw ValidationError("Name a region, or '--provinces', or '--all'.") }
    if count > 1 { throw ValidationError("A region, '--provinces' and '--all' exclude each other.") }
    if all, withDiscreet { throw ValidationError("'--all' and '--with-discreet' exclude each other.") }
    if withoutPolicy, !all { throw ValidationError("'--without-policy' belongs to '--all'.") }
    if all, !lang.isEmpty { throw ValidationError("'--all' and '--lang' exclude each other.") }
  }

  func run(on console: Console) async throws {
    var options = try global.buildOptions()
    options.destination = out
    let (site, plan) = try await SiteBuilding(options, on: console).plan()
    if all { return try await copyAll(plan, of: site, options, on: console) }
    let regions = site.dated.site.regions
    guard let region else {
      for province in regions.regions where province.code.depth == 1 {
        try pack(plan, of: site, province.code, at: "\(out)/\(province.slug).zip", on: console)
      }
      return
    }
    try pack(plan, of: site, try regions.code(of: region), at: out, on: console)
  }

  private func pack(
    _ plan: BuildPlan, of site: CheckedSite, _ region: Region.Code, at path: String, on console: Console
  ) throws {
    let pack = try RegionPack(
      plan, of: site, folder: global.source, region: region, languages: try site.dated.site.languages(named: lang),
      withDiscreet: withDiscreet)
    var archive = ZipArchive()
    for file in pack.files { archive.add(file.path.string, file.bytes, deflated: Gzip.bare(file.bytes)) }
    let bytes = archive.bytes
    if bytes.count > RegionPack.limit { throw UserError(.packTooLarge(bytes.count), hint: .fewerLanguages) }
    try TextFile.place(bytes, at: path)
    console.tell(.packed(pack.files.count, bytes.count, at: path))
  }

  private func copyAll(
    _ plan: BuildPlan, of site: CheckedSite, _ options: BuildOptions, on console: Console
  ) async throws {
    let building = SiteBuilding(options, on: console)
    let report = try await building.builder.copy(
      plan, of: site, keepsPolicy: !withoutPolicy, interrupts: InterruptGuard())
    building.tell(of: report)
    let size = report.tree.files.reduce(0) { $0 + $1.size }
    console.tell(.packed(report.tree.files.count, size, at: out))
  }
}

extension Message {
  fileprivate static func packed(_ files: Int, _ size: Int, at path: String) -> Message {
    let (count, kilobytes) = (number(files), number((size + 500) / 1000))
    return Message(
      en: "'\(path)': \(count.en) files, \(kilobytes.en) kB", id: "'\(path)': \(count.id) berkas, \(kilobytes.id) kB")
  }

  fileprivate static func packTooLarge(_ size: Int) -> Message {
    let kilobytes = number((size + 500) / 1000)
    return Message(
      en: "the file would have \(kilobytes.en) kB, and 500 is the most that is easily sent on",
      id: "berkasnya akan berisi \(kilobytes.id) kB, padahal paling banyak 500 supaya mudah dikirim")
  }

  fileprivate static let fewerLanguages = Message(
    en: "make one for each language with --lang", id: "buat satu untuk tiap bahasa dengan --lang")
}
