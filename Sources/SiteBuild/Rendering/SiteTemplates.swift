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

  subscript(language: Language) -> LanguageTemplates { languages[language.index] }

  /// Nil when one has an error; the problems say which.
  static func compile(_ sources: SiteSources, dated: DatedSite) -> (templates: SiteTemplates?, diagnostics: [Diagnostic]) {
    var report = TemplateReport()
    let library = sources.library
    let style: TemplateSchema<Void> = [.constant("look", Look(style: sources.style))]
    let languages = dated.site.settings.languages.compactMap {
      LanguageTemplates(library, language: $0, dated: dated, style: sources.style, report: &report)
    }
    let pages: [CompiledTemplate<EveryLanguagePage>?] = ["language-choice", "not-found", "short-address"].map {
      library.compile($0, as: EveryLanguagePage.self, constants: style, report: &report)
    }
    let redirect = library.compile("redirect", as: RedirectPage.self, report: &report)
    let diagnostics = library.diagnostics(after: report, dated: dated)
    guard languages.count == dated.site.settings.languages.count, let choice = pages[0], let notFound = pages[1],
      let shortAddress = pages[2], let redirect
    else { return (nil, diagnostics) }
    let templates = SiteTemplates(
      languages: languages, languageChoice: choice, notFound: notFound, shortAddress: shortAddress, redirect: redirect)
    return (templates, diagnostics)
  }
}

/// `look`: the style sheet for pages that belong to no language.
private struct Look: TemplateContext {
  let style: Markup

  static let schema: TemplateSchema<Look> = [.markup("style") { $0.style }]
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
