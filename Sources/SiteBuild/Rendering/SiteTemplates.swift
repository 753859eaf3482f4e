import Content
import Diagnostics
import Templates

/// All templates of a site, compiled.
struct SiteTemplates: Sendable {
  /// In the order of the site's languages.
  let languages: [LanguageTemplates]
  let languageChoice: CompiledTemplate<EveryLanguagePage>
  let notFound: CompiledTemplate<EveryLanguagePage>
  let shortAddress: CompiledTemplate<EveryLanguagePage>
  let redirect: CompiledTemplate<RedirectPage>
  let card: CompiledTemplate<CardContext>
  let neutral: CompiledTemplate<NeutralPage>
  let assets: PageAssets
  /// See `PageAssets.drawings`.
  let drawings: [String: Markup]

  subscript(language: Language) -> LanguageTemplates { languages[language.index] }

  /// Nil when one has an error; the problems say which.
  static func compile(_ sources: SiteSources, dated: DatedSite) -> (templates: SiteTemplates?, diagnostics: [Diagnostic]) {
    var report = TemplateReport()
    let templates = SiteTemplates(sources, dated: dated, report: &report)
    let hasError = report.diagnostics.contains { $0.severity == .error }
    return (hasError ? nil : templates, sources.library.diagnostics(after: report, dated: dated))
  }

  /// A template that has an error is empty here; the report says which.
  private init(_ sources: SiteSources, dated: DatedSite, report: inout TemplateReport) {
    let library = sources.library
    func compile<Root: TemplateContext>(
      _ name: String, _ look: PageLook, _ report: inout TemplateReport
    ) -> CompiledTemplate<Root> {
      library.compile(name, as: Root.self, constants: [.constant("site", look)], report: &report) ?? .empty
    }
    languages = dated.site.settings.languages.map {
      LanguageTemplates(
        library, language: $0, dated: dated, assets: sources.assets, report: &report)
    }
    let assets = sources.assets
    languageChoice = compile("language-choice", assets.small, &report)
    notFound = compile("not-found", assets.small, &report)
    shortAddress = compile("short-address", assets.small, &report)
    redirect = compile("redirect", assets.small, &report)
    card = library.compile("card", as: CardContext.self, report: &report) ?? .empty
    neutral = compile("neutral", assets.neutral, &report)
    self.assets = assets
    drawings = assets.drawings
  }
}

extension TemplateLibrary {
  /// What compiling found, and what of the templates and of the interface strings nothing uses.
  fileprivate func diagnostics(after report: TemplateReport, dated: DatedSite) -> [Diagnostic] {
    var report = report
    let found = diagnostics + report.diagnostics
    if !found.contains(where: { $0.severity == .error }) {
      report.addUnused(in: self)
      report.addUnusedNames(of: "text", declared: dated.site.languages.flatMap(\.stringsForTemplates))
    }
    return Set(diagnostics + report.diagnostics).sorted()
  }
}
