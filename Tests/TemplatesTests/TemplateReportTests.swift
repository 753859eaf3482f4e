import Templates
import Testing

struct TemplateReportTests {
  @Test("a template that is compiled for two languages reports its problem once")
  func once() {
    let library = MarkedTemplates(["page": "{{titel}}{{text.more}}"]).library
    var report = TemplateReport()
    for word in ["More", "Lagi"] {
      let words = TemplateSchema<String>([.text("more") { Text($0) }])
      let compiled = library.compile(
        "page", as: Sample.self, constants: [.constant("text", word, words)], report: &report)
      #expect(compiled == nil)
    }
    #expect(report.diagnostics.count == 1)
  }

  @Test("merging keeps one of two problems of one kind at one place")
  func merge() {
    let library = MarkedTemplates(["page": "{{titel}}", "other": "{{> page}}{{boddy}}"]).library
    var (first, second) = (TemplateReport(), TemplateReport())
    library.check("page", as: Sample.self, report: &first)
    library.check("other", as: Sample.self, report: &second)
    first.merge(second)
    #expect(
      first.diagnostics.map(\.message.en) == ["nothing is called 'boddy' here", "nothing is called 'titel' here"])
    #expect(first.diagnostics.map(\.notes.count) == [0, 0])
  }

  @Test("a check reads no constant")
  func checkReadsNothing() {
    let library = MarkedTemplates([
      "page": "{{site.title}}{{#site.items}}{{name}}{{/site.items}}{{#site.isOpen}}{{/site.isOpen}}"
    ]).library
    var report = TemplateReport()
    let constants: TemplateSchema<Void> = [.one("site") { () -> Sample in preconditionFailure("a constant was read") }]
    library.check("page", as: Sample.self, constants: constants, report: &report)
    #expect(report.diagnostics.isEmpty)
  }
}
