import Content
import Diagnostics
import Templates

/// A site in which nothing stands that would stop a build.
public struct CheckedSite: Sendable {
  public let dated: DatedSite
  /// Warnings and notes, sorted by place.
  public let diagnostics: [Diagnostic]
  let templates: SiteTemplates

  init(_ sources: SiteSources, options: BuildOptions) async throws(DiagnosticsError) {
    let dated = DatedSite(sources.site, on: options.today)
    let isWhole = !sources.diagnostics.contains { $0.severity == .error }
    async let rules = Rules.check(dated, isWhole: isWhole, options: options)
    let templates = SiteTemplates.compile(sources, dated: dated)
    let ruled = await rules
    let cards = templates.templates.map { SiteCards(dated, $0).stale(below: options.source) } ?? []
    let found = sources.diagnostics + templates.diagnostics + ruled + cards
    let settings = sources.site.settings
    let diagnostics = found.withSeverities(settings.severities)
      .withWaivers(settings.waivers, isWhole: isWhole) { options.line(at: $0) }.sorted()
    let fatal: Severity = options.isStrict ? .warning : .error
    guard let compiled = templates.templates, !diagnostics.contains(where: { $0.severity <= fatal }) else {
      throw DiagnosticsError(diagnostics)
    }
    self.dated = dated
    self.diagnostics = diagnostics
    self.templates = compiled
  }
}

extension CheckedSite {
  /// What was found in the pages, with the severities of `site.yml`. Throws it, with all that was found before, when it
  /// holds what stops a build.
  func judged(_ found: [Diagnostic], _ options: BuildOptions) throws(DiagnosticsError) -> [Diagnostic] {
    let found = found.withSeverities(dated.site.settings.severities)
    let fatal: Severity = options.isStrict ? .warning : .error
    guard !found.contains(where: { $0.severity <= fatal }) else {
      throw DiagnosticsError((diagnostics + found).sorted())
    }
    return found
  }
}

extension BuildOptions {
  /// The line of a place, read anew; few are ever asked for. Empty where it cannot be read.
  fileprivate func line(at place: SourceLocation) -> String {
    guard let file = ContentFolder(site: source).read(place.path).file else { return "" }
    return String(decoding: file.lineBytes(place.line), as: UTF8.self)
  }
}

extension [Diagnostic] {
  /// With the severities of `site.yml`; what is off there is left out.
  func withSeverities(_ severities: [String: Severity?]) -> [Diagnostic] {
    compactMap { diagnostic in
      guard let setting = severities[diagnostic.kind.id] else { return diagnostic }
      guard let severity = setting else { return nil }
      var changed = diagnostic
      changed.severity = severity
      return changed
    }
  }
}
