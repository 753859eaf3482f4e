import Diagnostics
import Mustache
import Testing

@testable import Templates

@Suite("Compared with swift-mustache")
struct OracleTests {
  @Test("random templates print the same bytes", arguments: 0..<8)
  func sameBytes(batch: UInt64) throws {
    var printed = 0
    for seed in batch * 50..<(batch + 1) * 50 {
      let templates = RandomTemplates(seed: seed)
      var report = TemplateReport()
      let library = TemplateLibrary(templates.sources.map(TemplateSource.init))
      let compiled = library.compile("page", as: Sample.self, globals: ["page"], report: &report)
      #expect(report.diagnostics.map(\.line) == [], "seed \(seed)")

      var oracle = MustacheLibrary()
      for (name, text) in templates.sources { try oracle.register(text, named: name) }
      var random = SeededGenerator(seed: ~seed)
      for _ in 0..<3 {
        let sample = random.sample()
        let ours = String(decoding: try #require(compiled).render(sample), as: UTF8.self)
        let theirs = try #require(oracle.render(try sample.oracleContext(), withTemplate: "page"))
        #expect(
          Array(ours.utf8) == Array(theirs.utf8), "seed \(seed)\n\(ours)\n----\n\(theirs)\n----\n\(templates.sources)")
        printed += ours.utf8.count
      }
    }
    #expect(printed > 10_000, "the templates print something")
  }
}

extension TemplateSource {
  init(_ template: (name: String, text: String)) {
    self.init(
      name: template.name, file: SourceFile(path: "templates/\(template.name).mustache", text: template.text))
  }
}

/// What is absent, said so that swift-mustache does not look for the name further out.
private struct Absent: MustacheCustomRepresentation {
  var representation: Any? { nil }
}

extension Sample {
  /// The same values for swift-mustache; markup is a template without tags, which it prints as it is.
  fileprivate func oracleContext() throws -> [String: Any] {
    [
      "title": title.string, "note": note?.string ?? Absent(), "body": try body.oracleTemplate(),
      "aside": try aside?.oracleTemplate() ?? Absent(), "isOpen": isOpen, "detail": detail.oracleContext(),
      "maybe": maybe?.oracleContext() ?? Absent(), "items": items.map { $0.oracleContext() },
      "tags": tags.map(\.string), "page": page.oracleContext(),
    ]
  }
}

extension Markup {
  fileprivate func oracleTemplate() throws -> MustacheTemplate {
    try MustacheTemplate(string: String(decoding: bytes, as: UTF8.self))
  }
}

extension Detail {
  fileprivate func oracleContext() -> [String: Any] {
    [
      "label": label.string, "hint": hint?.string ?? Absent(), "isNew": isNew,
      "parts": parts.map { $0.oracleContext() },
    ]
  }
}

extension Item {
  fileprivate func oracleContext() -> [String: Any] {
    [
      "name": name.string, "url": url?.string ?? Absent(), "isLast": isLast,
      "details": details.map { $0.oracleContext() }, "first": details.first?.oracleContext() ?? Absent(),
    ]
  }
}
