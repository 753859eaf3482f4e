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
      Discreet lessons are left out, since a copy on a phone can be found. The same content and day give the same bytes.
      """)

  @Argument(help: ArgumentHelp("The region, by code or slug.", valueName: "region"))
  var region: String

  @Option(help: ArgumentHelp("The file to write.", valueName: "file"))
  var out: String

  @Option(help: ArgumentHelp("In which languages. (default: all)", valueName: "tag"))
  var lang: [String] = []

  @Flag(help: "Put the discreet lessons in, too.")
  var withDiscreet = false

  @OptionGroup(title: "Options of all subcommands") var global: GlobalOptions

  func run(on console: Console) async throws {
    let options = try global.buildOptions()
    let (site, plan) = try await SiteBuilding(options, on: console).plan()
    let pack = try RegionPack(
      plan, of: site, folder: options.source, region: try code(of: region, in: site.dated.site.regions),
      languages: try languages(of: site.dated.site), withDiscreet: withDiscreet)
    var archive = ZipArchive()
    for file in pack.files { archive.add(file.path.string, file.bytes, deflated: Gzip.bare(file.bytes)) }
    let bytes = archive.bytes
    if bytes.count > RegionPack.limit { throw UserError(.packTooLarge(bytes.count), hint: .fewerLanguages) }
    try TextFile.place(bytes, at: out)
    console.tell(.packed(pack.files.count, bytes.count, at: out))
  }

  private func languages(of site: Site) throws(UserError) -> [Language] {
    let known = site.settings.languages
    for tag in lang where !known.contains(where: { $0.tag == tag }) { throw .noLanguage(tag, among: known.map(\.tag)) }
    return lang.isEmpty ? known : known.filter { lang.contains($0.tag) }
  }
}

extension UserError {
  fileprivate static func noLanguage(_ tag: String, among tags: [String]) -> UserError {
    UserError(
      Message(en: "the site has no language '\(tag)'", id: "situs ini tidak punya bahasa '\(tag)'"),
      hint: .didYouMean(tag, among: tags), exitCode: .validationFailure)
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
