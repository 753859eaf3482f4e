import ArgumentParser
import Diagnostics
import SiteBuild

/// `suluh plan`: lists what a build would write.
struct PlanCommand: SiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "List every file that a build would write, and where each comes from.",
    discussion: """
      One file a line, sorted: its path, a tab, and the file of the content that it comes from. \
      As JSON: {"schema": 1, "entries": [{"path", "kind", "origin": {"path", "line", "column", "length"}}]}.
      """)

  @Option(help: "How the list is printed.")
  var format = ListFormat.text

  @OptionGroup(title: "Options of all subcommands") var global: GlobalOptions

  func run(on console: Console) async throws {
    let (_, plan) = try await SiteBuilding(global.buildOptions(), on: console).plan()
    switch format {
    case .text: console.print(plan.entries.map { "\($0.path)\t\($0.origin.shortPlace)\n" }.joined())
    case .json:
      let list: JSONValue = ["schema": 1, "entries": .array(plan.entries.map(Self.value))]
      console.print(list.text)
    }
  }

  private static func value(of entry: BuildPlan.Entry) -> JSONValue {
    ["path": .string(entry.path.string), "kind": .string(entry.content.name), "origin": .place(entry.origin)]
  }
}

extension BuildPlan.EntryContent {
  /// What it is called in the JSON list.
  fileprivate var name: String {
    switch self {
    case .page: "page"
    case .languageChoice: "language-choice"
    case .notFound: "not-found"
    case .shortAddress: "short-address"
    case .sheetText: "sheet-text"
    case .channel(let channel, _, _): "channel-\(channel.rawValue)"
    case .feed: "feed"
    case .calendar: "calendar"
    case .webManifest: "web-manifest"
    case .worker: "worker"
    case .savedList: "saved-list"
    case .redirect: "redirect"
    case .sitemap: "sitemap"
    case .robots: "robots"
    case .neutralPage: "neutral-page"
    case .headers: "headers"
    case .file: "file"
    }
  }
}

extension SourceLocation {
  /// `content/a.yml:3`, or the path alone for a file as a whole.
  var shortPlace: String { line == 1 && column == 1 ? path : "\(path):\(line)" }
}
