import Diagnostics
import Templates
import Testing

/// Templates in which `‸` stands on both sides of each place that a diagnostic is expected to point at.
struct MarkedTemplates {
  private(set) var sources: [TemplateSource] = []
  /// Sorted.
  private(set) var places: [Diagnostics.SourceLocation] = []

  init(_ templates: KeyValuePairs<String, String>) {
    for (name, marked) in templates {
      let pieces = marked.split(separator: "‸", omittingEmptySubsequences: false)
      let file = SourceFile(path: "templates/\(name).mustache", text: pieces.joined())
      sources.append(TemplateSource(name: name, file: file))
      var offset = 0
      for (index, piece) in pieces.enumerated() {
        if !index.isMultiple(of: 2) {
          places.append(file.location(atOffset: offset, length: piece.utf8.count))
        }
        offset += piece.utf8.count
      }
    }
    places.sort()
  }

  var library: TemplateLibrary { TemplateLibrary(sources) }
}

/// Compiles the template `page` for a `Sample` and expects exactly these problems, at the marked places, in this order.
///
/// Each is written as `id: message | hint`, without the `|` where there is no hint.
@discardableResult
func expect(
  _ expected: [String], in templates: KeyValuePairs<String, String>, constants: TemplateSchema<Void> = [],
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) -> [Diagnostic] {
  let marked = MarkedTemplates(templates)
  var report = TemplateReport()
  let compiled = marked.library.compile(
    "page", as: Sample.self, globals: ["page"], constants: constants, report: &report)
  let found = report.diagnostics
  #expect(found.map(\.line) == expected, sourceLocation: sourceLocation)
  #expect(found.map(\.location) == marked.places, sourceLocation: sourceLocation)
  #expect((compiled == nil) == found.contains { $0.severity == .error }, sourceLocation: sourceLocation)

  var checked = TemplateReport()
  marked.library.check("page", as: Sample.self, globals: ["page"], constants: constants, report: &checked)
  #expect(checked.diagnostics == found, "checking finds what compiling finds", sourceLocation: sourceLocation)
  return found
}

extension Diagnostic {
  var line: String {
    "\(kind.id): \(message.en)" + (hint.map { " | \($0.en)" } ?? "")
  }
}

/// What the template `page` prints for a sample.
func rendered(
  _ templates: KeyValuePairs<String, String>, _ sample: Sample = Sample(), constants: TemplateSchema<Void> = [],
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws -> String {
  var report = TemplateReport()
  let compiled = MarkedTemplates(templates).library.compile(
    "page", as: Sample.self, globals: ["page"], constants: constants, report: &report)
  #expect(report.diagnostics.map(\.line) == [], sourceLocation: sourceLocation)
  return String(decoding: try #require(compiled, sourceLocation: sourceLocation).render(sample), as: UTF8.self)
}
