import Content
import Diagnostics
import Output

/// What a build has done.
public struct BuildResult: Sendable {
  public let plan: BuildPlan
  /// Warnings and notes, sorted by place.
  public let diagnostics: [Diagnostic]
  public let report: WriteReport

  /// How many pages each language has, in the order of the site's languages.
  public var pageCounts: [(language: Language, pages: Int)] {
    plan.dated.site.settings.languages.map { language in
      (language, plan.entries.count { if case .page(let page) = $0.content { page.language == language } else { false } })
    }
  }
}
