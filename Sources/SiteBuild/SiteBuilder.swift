import Content
import Diagnostics
import Markdown
import Output

/// Makes a site from its folder: load, check, plan, render, write. Read this file first.
public struct SiteBuilder: Sendable {
  public let options: BuildOptions

  public init(_ options: BuildOptions) {
    self.options = options
  }

  /// All five stages. Throws `DiagnosticsError` for what authors can mend, and `DestinationError` or `OutputError` for
  /// what the machine refuses; nothing has been written then. What can be refused is, before anything is rendered.
  public func build(interrupts: InterruptGuard? = nil, watch: BuildWatch = .nobody) async throws -> BuildResult {
    let added = try options.additions.map { try AddedFiles(in: $0) }
    let (site, plan) = try await planned(watch: watch)
    try added?.check(beside: plan)
    let writer = try open(interrupts)
    watch.begin(.rendering, plan.entries.count)
    let found = try await render(plan, of: site, adding: added, to: writer, watch: watch)
    watch.begin(.writing, 0)
    return try await write(plan, of: site, with: writer, found: found)
  }

  /// The first three stages.
  public func planned(watch: BuildWatch = .nobody) async throws -> (site: CheckedSite, plan: BuildPlan) {
    watch.begin(.loading, 0)
    let sources = try await load()
    watch.begin(.checking, 0)
    let site = try await check(sources)
    return (site, try plan(site))
  }
}

extension SiteBuilder {
  /// Reads content and templates. What is wrong with them is kept for `check`, unless nothing can be read at all.
  public func load() async throws(DiagnosticsError) -> SiteSources {
    try await SiteSources(reading: options)
  }

  /// Applies every rule. Throws what was found when it holds an error, or, where that is asked for, a warning.
  public func check(_ sources: SiteSources) async throws(DiagnosticsError) -> CheckedSite {
    try await CheckedSite(sources, options: options)
  }

  /// Lists everything that will be written.
  public func plan(_ site: CheckedSite) throws(DiagnosticsError) -> BuildPlan {
    try BuildPlan(for: site.dated, includingDrafts: options.includesDrafts)
  }

  /// Renders every entry, chunk by chunk, and hands it to the sink; no chunk outlives its turn. The result is what was
  /// found in the pages; throws it when it holds an error, or, where that is asked for, a warning.
  @discardableResult
  public func render(
    _ plan: BuildPlan, of site: CheckedSite, adding added: AddedFiles? = nil, to sink: some OutputSink,
    watch: BuildWatch = .nobody
  ) async throws -> [Diagnostic] {
    let renderer = SiteRenderer(plan, of: site, folder: options.source)
    func render(to sink: some OutputSink) async throws -> [Diagnostic] {
      let found = try await renderer.render(to: sink, width: options.width, watch: watch)
      try await added?.put(to: sink, width: options.width)
      return found
    }
    let found =
      options.isCompressed
      ? try await render(to: CompressingSink(sink, planned: plan.entries + (added?.entries ?? [])))
      : try await render(to: sink)
    return try site.judged(found, options)
  }

  /// Renders every page for what is found in it alone: what a check does of the fourth stage.
  public func weigh(_ plan: BuildPlan, of site: CheckedSite) async throws(DiagnosticsError) -> [Diagnostic] {
    let renderer = SiteRenderer(plan, of: site, folder: options.source)
    return try site.judged(await renderer.weigh(width: options.width), options)
  }

  /// Writes the whole site as pages that are read without it into the destination; see `SiteCopy`.
  public func copy(
    _ plan: BuildPlan, of site: CheckedSite, keepsPolicy: Bool = true, interrupts: InterruptGuard? = nil
  ) async throws -> WriteReport {
    let writer = try open(interrupts)
    let copy = SiteCopy(whole: plan, of: site, folder: options.source, keepsPolicy: keepsPolicy)
    try await copy.write(to: writer, width: options.width)
    return try await writer.finish(ManifestHeader(ofCopy: plan.dated))
  }

  /// Makes ready to write. Throws when the destination cannot be one.
  public func open(_ interrupts: InterruptGuard?) throws -> FolderWriter {
    try DestinationError.check(options)
    return try FolderWriter(target: options.destination, force: options.isForced, interrupts: interrupts)
  }

  /// Puts what was rendered in its place, in one step.
  public func write(
    _ plan: BuildPlan, of site: CheckedSite, with writer: FolderWriter, found: [Diagnostic] = []
  ) async throws -> BuildResult {
    let diagnostics = (site.diagnostics + found).sorted()
    return BuildResult(plan: plan, diagnostics: diagnostics, report: try await writer.finish(manifestHeader))
  }

  /// What the manifest says of the site as a whole.
  public var manifestHeader: ManifestHeader {
    ManifestHeader(today: options.today.description, fields: [.init("cmark", MarkdownDocument.cmarkVersion)])
  }
}
