import Diagnostics
import Templates
import Testing

struct UnusedTests {
  @Test("a template that nothing uses and a block that nothing fills are reported")
  func templatesAndBlocks() {
    let marked = MarkedTemplates([
      "a-lesson": "{{< base}}{{$main}}{{/main}}{{/base}}", "base": "{{$main}}{{/main}} {{$‸side‸}}{{/side}}",
      "lost": "‸{‸{> base}}",
    ])
    var report = TemplateReport()
    _ = marked.library.compile("a-lesson", as: Sample.self, report: &report)
    report.addUnused(in: marked.library)
    #expect(
      report.diagnostics.map(\.line) == [
        "unused-block: no template fills the block 'side' | remove the two tags around it",
        "unused-template: nothing uses the template 'lost' | delete the file, or include it with '{{> lost}}'",
      ])
    #expect(report.diagnostics.map(\.location) == marked.places)
    #expect(report.diagnostics.map(\.severity) == [.note, .warning])
  }

  @Test("names of a constant that no template of either report reads are reported where they are declared")
  func names() {
    let names = ["more", "less", "exit", "skip"]
    let schema = TemplateSchema<[String: String]>(names.map { name in .text(name) { Text($0[name] ?? "") } })
    let constants: TemplateSchema<Void> = [.constant("text", [:], schema)]
    let library = MarkedTemplates([
      "a": "{{text.more}}{{#items}}{{text.exit}}{{/items}}", "b": "{{#text}}{{skip}}{{/text}}",
    ]).library
    var first = TemplateReport()
    _ = library.compile("a", as: Sample.self, constants: constants, report: &first)
    var second = TemplateReport()
    library.check("b", as: Sample.self, constants: constants, report: &second)
    first.merge(second)

    let file = SourceFile(path: "languages/en.yml", text: names.joined(separator: "\n"))
    let declared = names.indices.map { index in
      (name: names[index], location: file.location(atOffset: file.lineStarts[index], length: names[index].utf8.count))
    }
    first.addUnusedNames(of: "text", declared: declared)
    #expect(
      first.diagnostics.map(\.line) == [
        "unused-name: no template uses 'text.less' | remove 'less', or use it in a template"
      ])
    #expect(first.diagnostics.map(\.location) == [declared[1].location])
  }
}
