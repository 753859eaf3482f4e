import Diagnostics
import SiteBuild

/// The member `build` of `suluh build --format json`: `today`, `pages` (how many by language), `files` (how many were
/// `written`, `unchanged` and `removed`).
enum BuildJSON {
  static func value(of result: BuildResult) -> JSONValue {
    [
      "today": .string(result.plan.dated.today.description),
      "pages": .object(result.pageCounts.map { ($0.language.tag, .number($0.pages)) }),
      "files": [
        "written": .number(result.report.written.count),
        "unchanged": .number(result.report.unchanged),
        "removed": .number(result.report.removed.count),
      ],
    ]
  }
}
