import Diagnostics
import Testing

@testable import Templates

struct ConstantTests {
  private let site = Sample(title: "Site", isOpen: true, items: [Item(name: "A"), Item(name: "B")])
  private let words = ["more": "More", "less": "Less"]
  private var wordSchema: TemplateSchema<[String: String]> {
    TemplateSchema(words.keys.sorted().map { name in .text(name) { Text($0[name] ?? "") } })
  }

  @Test("what depends on constants alone is one run of bytes")
  func folded() throws {
    var report = TemplateReport()
    let library = MarkedTemplates([
      "page": "<nav>{{> nav}}</nav>{{#site.isOpen}}<b>{{text.more}}</b>{{/site.isOpen}}{{^site.note}}!{{/site.note}}",
      "nav": "{{#site.items}}<a>{{name}}</a> {{/site.items}}{{site.title}}",
    ]).library
    let constants: TemplateSchema<Void> = [.constant("site", site), .constant("text", words, wordSchema)]
    let compiled = try #require(library.compile("page", as: Sample.self, constants: constants, report: &report))
    #expect(compiled.program.steps.count == 1)
    #expect(compiled.render(Sample()) == Array("<nav><a>A</a> <a>B</a> Site</nav><b>More</b>!".utf8))
  }

  @Test("a section over a constant may read the page")
  func mixed() throws {
    let page = "{{#site.items}}{{name}}:{{page.label}}{{#page.parts}}-{{name}}{{/page.parts}};{{/site.items}}"
    var sample = Sample()
    sample.page.parts = [Item(name: "p")]
    #expect(try rendered(["page": page], sample, constants: [.constant("site", site)]) == "A:Page-p;B:Page-p;")
  }

  @Test("conditions of a constant are decided at once, and those of the page on every page")
  func mixedConditions() throws {
    var site = site
    site.items[0].isLast = true
    let constants: TemplateSchema<Void> = [.constant("site", site)]
    let own = "{{#site.items}}{{#isLast}}{{page.label}}{{/isLast}}{{^isLast}}-{{page.label}}{{/isLast}}{{/site.items}}"
    #expect(try rendered(["page": own], constants: constants) == "Page-Page")
    let page = "{{#site.items}}{{#page.isNew}}{{name}}{{page.label}}{{/page.isNew}}{{/site.items}}"
    #expect(try rendered(["page": page], constants: constants) == "")
    #expect(try rendered(["page": page], Sample(page: Detail(label: "P", isNew: true)), constants: constants) == "APBP")
  }

  @Test("a value that its section has found can be named in full inside it")
  func fullName() throws {
    var site = site
    let page = "{{#site.maybe}}{{label}}, {{site.maybe.label}}{{/site.maybe}}"
    #expect(try rendered(["page": page], constants: [.constant("site", site)]) == "")
    site.maybe = Detail(label: "M")
    #expect(try rendered(["page": page], constants: [.constant("site", site)]) == "M, M")
  }

  @Test("a constant is found inside every section, and what is absent in it is known at once")
  func inside() throws {
    let page =
      "{{#items}}{{site.title}}{{#site.note}}{{.}}{{name}}{{/site.note}}"
      + "{{^site.note}} of {{name}}{{/site.note}}{{/items}}"
    let sample = Sample(items: [Item(name: "x")])
    #expect(try rendered(["page": page], sample, constants: [.constant("site", site)]) == "Site of x")
    var noted = site
    noted.note = "!"
    #expect(try rendered(["page": page], sample, constants: [.constant("site", noted)]) == "Site!x")
  }

  @Test("a name of a section's own value hides a constant")
  func hidden() throws {
    let sample = Sample(items: [Item(name: "own")])
    let constants: TemplateSchema<Void> = [.text("name") { Text("constant") }]
    #expect(
      try rendered(["page": "{{name}} {{#items}}{{name}}{{/items}}"], sample, constants: constants) == "constant own")
  }

  @Test("random templates print the same when a global of the page is a constant instead")
  func sameBytes() throws {
    var random = SeededGenerator(seed: 3)
    for seed in UInt64(0)..<100 {
      let library = TemplateLibrary(RandomTemplates(seed: seed).sources.map(TemplateSource.init))
      let sample = random.sample()
      var report = TemplateReport()
      let ordinary = library.compile("page", as: Sample.self, globals: ["page"], report: &report)
      let folded = library.compile(
        "page", as: PageWithoutGlobal.self, constants: [.constant("page", sample.page)], report: &report)
      #expect(report.diagnostics.map(\.line) == [])
      #expect(
        try #require(folded).render(PageWithoutGlobal(sample: sample)) == #require(ordinary).render(sample),
        "seed \(seed)")
    }
  }
}

/// A sample of which templates do not see `page`.
private struct PageWithoutGlobal: TemplateContext {
  let sample: Sample

  static let schema: TemplateSchema<PageWithoutGlobal> = {
    let way = Steps<PageWithoutGlobal, Sample>(schema: { Sample.schema }) { $1($0.sample) }
    return TemplateSchema(Sample.schema.fields.filter { $0.name != "page" }.map { way.reach($0) })
  }()
}
