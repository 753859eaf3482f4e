import Diagnostics

/// What compiling templates has found: their problems, each once however often its template was compiled, and what of
/// the templates was used.
public struct TemplateReport: Sendable {
  private var found: [Key: Diagnostic] = [:]
  /// Names of the templates that were compiled or included.
  var templates: Set<String> = []
  /// Dotted names that were read from constants, from the constant on: `text.more`.
  var constantNames: Set<String> = []
  /// The blocks that were met, by place.
  var blocks: [SourceLocation: String] = [:]
  /// The places of blocks that something filled.
  var filledBlocks: Set<SourceLocation> = []

  private struct Key: Hashable {
    let id: String
    let location: SourceLocation
  }

  /// A report of nothing yet.
  public init() {}

  /// Sorted by place.
  public var diagnostics: [Diagnostic] { found.values.sorted() }

  /// Adds what another report has found; of two about one place, the one that is here stays.
  public mutating func merge(_ other: TemplateReport) {
    for diagnostic in other.found.values { insert(diagnostic) }
    templates.formUnion(other.templates)
    constantNames.formUnion(other.constantNames)
    blocks.merge(other.blocks) { mine, _ in mine }
    filledBlocks.formUnion(other.filledBlocks)
  }

  /// Adds a problem, unless one of its kind stands at its place already.
  mutating func insert(_ diagnostic: Diagnostic) {
    let key = Key(id: diagnostic.kind.id, location: diagnostic.location)
    if found[key] == nil { found[key] = diagnostic }
  }
}
