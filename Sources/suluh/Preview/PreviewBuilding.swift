import Content
import Diagnostics
import Output
import Preview
import SiteBuild

/// Builds of a site that is being edited, into memory.
struct PreviewBuilding {
  let options: GlobalOptions
  let console: Console
  /// Sees when the next build is due.
  let watch: ChangeWatch<PreviewInputs>

  init(_ options: GlobalOptions, on console: Console) {
    self.options = options
    self.console = console
    let (source, today) = (options.source, options.today)
    watch = ChangeWatch { PreviewInputs(of: source, on: try Today(option: today).day) }
  }

  /// Throws `DiagnosticsError` when there is no site in the folder, not even one with errors: nobody is going to mend
  /// that while a server runs.
  func checkFolder() throws {
    let (paths, diagnostics) = ContentFolder(site: options.source).files()
    guard paths.isEmpty else { return }
    throw DiagnosticsError(diagnostics)
  }

  /// Builds once, and says on the console how that went. Throws where nothing can be built on any day.
  func build(after changes: [String]? = nil) async throws -> PreviewOutcome {
    let buildOptions = try options.buildOptions()
    let clock = ContinuousClock()
    let start = clock.now
    do {
      let sink = MemorySink()
      let builder = SiteBuilder(buildOptions)
      let (site, plan) = try await Progress.shown(on: console) { try await builder.planned(watch: $0.watch) }
      try await builder.render(plan, of: site, to: sink)
      console.tell(.rebuilt(plan.entries.count, site.diagnostics, after: changes, in: clock.now - start))
      return .site(
        sink.contents, manifest: builder.manifestHeader, basePath: site.dated.site.settings.basePath)
    } catch let error as DiagnosticsError {
      // What does not stop the build would only hide what does.
      let fatal = error.diagnostics.filter { $0.severity <= (options.strict ? .warning : .error) }
      let summary = console.formatter(for: .error).summary(of: fatal)
      console.report(fatal, on: .error, strict: options.strict)
      console.tell(Message(sameInAll: summary))
      return .problems(PreviewProblems(fatal, summary: summary, on: console))
    } catch let error as OutputError {
      let (message, hint) = (Message(error.message), error.hint.map { Message($0) })
      console.report(.error, message, hint: hint)
      return .problems(PreviewProblems(message, hint: hint, on: console))
    }
  }
}

extension PreviewProblems {
  /// More than that nobody reads in a browser before mending the first.
  private static let limit = 50

  fileprivate init(_ diagnostics: [Diagnostic], summary: String, on console: Console) {
    var formatter = DiagnosticFormatter(language: console.language, file: console.file)
    var texts: [String] = []
    for diagnostic in diagnostics.prefix(Self.limit) { texts.append(formatter.text(of: diagnostic)) }
    let rest = diagnostics.count - texts.count
    if rest > 0 { texts.append(Message.moreOnConsole(rest).text(in: console.language)) }
    self.init(summary: summary, texts: texts, language: console.language)
  }

  /// What the computer refused.
  fileprivate init(_ message: Message, hint: Message?, on console: Console) {
    let formatter = DiagnosticFormatter(language: console.language)
    let summary = Message.count(1, .error).text(in: console.language)
    self.init(summary: summary, texts: [formatter.text(.error, message, hint: hint)], language: console.language)
  }
}
