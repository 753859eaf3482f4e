import ArgumentParser
import Content
import Diagnostics

/// `suluh config`: says what is in force, and who says so.
struct ConfigCommand: SiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Print the settings in force, and where each comes from.",
    discussion: "As JSON: {\"schema\": 1, \"settings\": [{\"name\", \"value\", \"origin\"}]}.")

  @Option(help: "How the settings are printed.")
  var format = ListFormat.text

  @OptionGroup(title: "Options of all subcommands") var global: GlobalOptions

  func run(on console: Console) async throws {
    let loaded = await Site.load(from: ContentFolder(site: global.source), width: global.width)
    var settings = try Setting.ofProgram(global)
    if let site = loaded.site { settings += Setting.ofSite(site.settings, baseURL: global.baseURL) }
    switch format {
    case .text:
      let widths = (settings.map(\.name.count).max() ?? 0, settings.map(\.value.count).max() ?? 0)
      for setting in settings {
        let origin = setting.origin.text(in: console.language)
        console.print("\(setting.name.padded(to: widths.0))  \(setting.value.padded(to: widths.1))  \(origin)\n")
      }
    case .json:
      let list: JSONValue = ["schema": 1, "settings": .array(settings.map(\.json))]
      console.print(list.text)
    }
    guard loaded.site != nil else { throw DiagnosticsError(loaded.diagnostics) }
  }
}
