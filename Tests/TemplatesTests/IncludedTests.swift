import Templates
import Testing

struct IncludedTests {
  @Test("a partial that is missing is reported with the nearest name")
  func missingPartial() {
    expect(
      ["missing-template: no partial is called 'parts/naw' | did you mean 'parts/nav'?"],
      in: ["page": "a\n  {{> ‸parts/naw‸}}", "parts/nav": ""])
  }

  @Test("a layout that is missing is reported, and only it")
  func missingLayout() {
    expect(
      ["missing-template: no layout is called 'xyz' | there is 'page'"],
      in: ["page": "{{< ‸xyz‸}}{{$a}}{{/a}}{{/xyz}}"])
  }

  @Test("a page's template that is missing is reported at the file that it would have")
  func missingPage() {
    var report = TemplateReport()
    let library = MarkedTemplates(["lesson": ""]).library
    #expect(library.compile("leson", as: Sample.self, report: &report) == nil)
    #expect(
      report.diagnostics.map(\.line) == ["missing-template: the template 'leson' is missing | did you mean 'lesson'?"])
    #expect(report.diagnostics.map(\.location.path) == ["templates/leson.mustache"])
  }

  @Test("a template that includes itself is reported")
  func cycle() {
    expect(
      ["template-cycle: the template 'page' includes itself | remove one of the tags that lead back to it"],
      in: ["page": "a {{> ‸page‸}}"])
  }

  @Test("a template that includes itself through others is reported with the way back")
  func longCycle() {
    let found = expect(
      ["template-cycle: the template 'a' includes itself | remove one of the tags that lead back to it"],
      in: ["page": "{{> a}}", "a": "{{< b}}{{$main}}{{/main}}{{/b}}", "b": "{{$main}}{{/main}}\n{{> ‸a‸}}"])
    #expect(found.first?.notes.map(\.message.en) == ["'b' is included here", "'a' is included here"])
    #expect(found.first?.notes.map(\.location.path) == ["templates/a.mustache", "templates/b.mustache"])
  }

  @Test("two templates that fill each other's blocks end in a report")
  func cycleThroughBlocks() {
    expect(
      ["template-cycle: the template 'page' includes itself | remove one of the tags that lead back to it"],
      in: [
        "page": "{{< base}}{{$main}}{{> other}}{{/main}}{{/base}}",
        "other": "{{< base}}{{$main}}{{> ‸page‸}}{{/main}}{{/base}}", "base": "{{$main}}{{/main}}",
      ])
  }

  @Test("a template with a wrong tag is not looked into further")
  func brokenPartial() {
    expect(
      ["empty-tag: the tag has no name | write a name between the braces"],
      in: ["page": "{{> part}}", "part": "‸{{}}‸{{nothing}}"])
  }
}
