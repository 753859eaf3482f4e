import Content
import Diagnostics
import Templates

/// Every kind of problem that an author can cause.
public enum DiagnosticCatalogue {
  /// In the order in which a build comes to them: content, templates, rules, plan, pages. Each id stands once.
  public static let all: [DiagnosticKind] =
    ContentDiagnostics.all + TemplateDiagnostics.all + Rules.all.flatMap { $0.kinds } + [PathCollision.kind]
    + PageWeights.kinds + [PageDangers.kind, UnsafeDrawing.kind]
}
