import ArgumentParser
import Content
import Diagnostics
import SiteBuild

/// `suluh coverage`: lists the regions for which no local contact can be shown.
struct CoverageCommand: SiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage", abstract: "List the regions without a local contact that can be shown.",
    discussion: """
      By province, as on the site's page about coverage; the province itself counts as a region. \
      As JSON: {"schema": 1, "today", "regions", "missing", "provinces": [{"code", "name", "regions", "missing": \
      [{"code", "name", "is_withheld"}]}]}. 'is_withheld' says that contacts are recorded, and none may be shown.
      """)

  @Option(help: "How the list is printed.")
  var format = ListFormat.text

  @OptionGroup(title: "Options of all subcommands") var global: GlobalOptions

  func run(on console: Console) async throws {
    let site = try await global.site()
    let dated = DatedSite(site, on: try Today(option: global.today).day)
    let list = CoverageList(Coverage(of: dated), of: site)
    switch format {
    case .text: console.print(list.text(in: console.language))
    case .json: console.print(list.value(on: dated.today).text)
    }
  }
}
