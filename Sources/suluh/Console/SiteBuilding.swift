import Diagnostics
import Output
import SiteBuild

/// A build that a person watches: a line of progress on a terminal.
struct SiteBuilding {
  let builder: SiteBuilder
  let console: Console

  init(_ options: BuildOptions, on console: Console) {
    builder = SiteBuilder(options)
    self.console = console
  }

  /// See `SiteBuilder.build`. An interruption leaves nothing behind.
  func build(interrupts: InterruptGuard) async throws -> BuildResult {
    try await Progress.shown(on: console) { try await builder.build(interrupts: interrupts, watch: $0.watch) }
  }

  /// The first three stages.
  func plan() async throws -> (site: CheckedSite, plan: BuildPlan) {
    try await Progress.shown(on: console) { try await builder.planned(watch: $0.watch) }
  }

  /// What is found in the site, in its pages too, sorted by place.
  func check() async throws -> [Diagnostic] {
    let (site, plan) = try await plan()
    return (site.diagnostics + (try await builder.weigh(plan, of: site))).sorted()
  }

  /// Says what is worth knowing of how the files were written.
  func tell(of report: WriteReport) {
    for path in report.replacedForeign { console.report(.warning, .replaced(path)) }
    if case .inPlace(let reason) = report.manner { console.report(.note, Message(reason.message)) }
    if let error = report.leftBehind { console.report(.warning, Message(error.message)) }
  }
}

extension Progress {
  /// Shows the stages of a build.
  var watch: BuildWatch {
    BuildWatch(begin: { self.begin($0.words, of: $1) }, advance: { self.advance() })
  }
}

extension BuildWatch.Stage {
  fileprivate var words: Message {
    switch self {
    case .loading: .reading
    case .checking: .checking
    case .rendering: .rendering
    case .writing: .writing
    }
  }
}
