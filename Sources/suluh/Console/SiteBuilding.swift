import Diagnostics
import Output
import SiteBuild

/// A build that a person watches: the five stages, with a line of progress on a terminal.
struct SiteBuilding {
  let builder: SiteBuilder
  let console: Console

  init(_ options: BuildOptions, on console: Console) {
    builder = SiteBuilder(options)
    self.console = console
  }

  /// See `SiteBuilder.build`. An interruption leaves nothing behind.
  func build(interrupts: InterruptGuard) async throws -> BuildResult {
    try await Progress.shown(on: console) { progress in
      let (site, plan) = try await plan(progress)
      let writer = try builder.open(interrupts)
      progress.begin(.rendering, of: plan.entries.count)
      try await builder.render(plan, of: site, to: ProgressSink(sink: writer, progress: progress))
      progress.begin(.writing)
      return try await builder.write(plan, of: site, with: writer)
    }
  }

  /// The first three stages.
  func plan() async throws -> (site: CheckedSite, plan: BuildPlan) {
    try await Progress.shown(on: console) { try await plan($0) }
  }

  private func plan(_ progress: Progress) async throws -> (site: CheckedSite, plan: BuildPlan) {
    progress.begin(.reading)
    let sources = try await builder.load()
    progress.begin(.checking)
    let site = try await builder.check(sources)
    return (site, try builder.plan(site))
  }

  /// Says what is worth knowing of how the files were written.
  func tell(of report: WriteReport) {
    for path in report.replacedForeign { console.report(.warning, .replaced(path)) }
    if case .inPlace(let reason) = report.manner { console.report(.note, Message(reason.message)) }
    if let error = report.leftBehind { console.report(.warning, Message(error.message)) }
  }
}
