import ArgumentParser
import Diagnostics
import SiteBuild

/// `suluh cards`: the pictures of pages for previews, as SVG.
struct CardsCommand: SiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "cards", abstract: "Write the pictures of pages for previews, as SVG.",
    discussion: "'script/cards' makes PNG pictures of them. Prints the path of each and the digest that its picture bears.")

  @Option(help: ArgumentHelp("The folder to write to.", valueName: "folder"))
  var out: String

  @OptionGroup(title: "Options of all subcommands") var global: GlobalOptions

  func run(on console: Console) async throws {
    let (site, _) = try await SiteBuilding(global.buildOptions(), on: console).plan()
    for picture in SiteCards(site).pictures {
      try TextFile.place(picture.svg, at: "\(out)/\(picture.path)")
      console.print("\(picture.path) \(picture.digest)\n")
    }
  }
}
