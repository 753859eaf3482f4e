import ArgumentParser
import Content
import Diagnostics
import SiteBuild

/// `suluh sheet`: what still holds of a sheet that somebody found.
struct SheetCommand: SiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet", abstract: "Say which numbers of a printed sheet still hold.",
    discussion: """
      The code stands at the foot of the sheet. It is known once the sheet was printed with \
      'suluh print --edition-record'; readers find the same at the address that is printed beside it. \
      Exit code 2 when a number is to be crossed out.
      """)

  @Argument(help: "The code of the sheet, as 53-MIMBAR-G-9ME1.")
  var code: String

  @OptionGroup(title: "Options of all subcommands") var global: GlobalOptions

  func run(on console: Console) async throws {
    let site = try await global.site()
    let dated = DatedSite(site, on: try Today(option: global.today).day)
    guard let verdict = dated.verdict(on: code) else {
      throw UserError(
        Message(en: "no sheet '\(code)' is recorded", id: "tidak ada catatan tentang lembar '\(code)'"),
        hint: .didYouMean(code, among: site.editions.map(\.code)), exitCode: .validationFailure)
    }
    let language = site.settings.languages.first { $0.tag == console.language.rawValue } ?? site.settings.languages[0]
    console.print(verdict.lines(in: site, language).map { "\($0)\n" }.joined())
    if verdict.numbers.contains(where: { $0.state != .holds }) { throw ExitCode(2) }
  }
}
