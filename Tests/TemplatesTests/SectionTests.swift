import Templates
import Testing

struct SectionTests {
  let full = Sample(
    note: "Note", aside: Markup(html: "<hr>"), isOpen: true, detail: Detail(hint: "Hint"),
    maybe: Detail(label: "Maybe"),
    items: [Item(name: "One", details: [Detail(label: "D")]), Item(name: "Two", url: "u")], tags: ["a", "<b>"])

  @Test("a flag opens its section or the inverted one, and keeps the names around it")
  func flag() throws {
    let page = "{{#isOpen}}yes {{title}}{{/isOpen}}{{^isOpen}}no {{title}}{{/isOpen}}"
    #expect(try rendered(["page": page], full) == "yes Title")
    #expect(try rendered(["page": page]) == "no Title")
  }

  @Test("an optional text is printed by its name or a dot, beside the names around it")
  func optionalText() throws {
    let page = "{{#note}}{{note}} {{.}} {{title}}{{/note}}{{^note}}none{{/note}}"
    #expect(try rendered(["page": page], full) == "Note Note Title")
    #expect(try rendered(["page": page]) == "none")
  }

  @Test("optional markup is printed as it is")
  func optionalMarkup() throws {
    #expect(try rendered(["page": "{{body}}{{#aside}}{{.}}{{/aside}}"], full) == "<p>Body</p><hr>")
  }

  @Test("a list enters each of its values, and the inverted section stands for an empty one")
  func list() throws {
    let page = "{{#items}}{{name}}{{#url}} ({{url}}){{/url}}{{^isLast}},{{/isLast}}{{/items}}{{^items}}none{{/items}}"
    #expect(try rendered(["page": page], full) == "One,Two (u),")
    #expect(try rendered(["page": page]) == "none")
  }

  @Test("a list of texts is printed by dots")
  func listOfTexts() throws {
    #expect(try rendered(["page": "{{#tags}}<li>{{.}}</li>{{/tags}}"], full) == "<li>a</li><li>&lt;b&gt;</li>")
  }

  @Test("a dotted name reaches through what is always there")
  func dottedName() throws {
    let page = "{{detail.label}}{{#detail.hint}}, {{.}}, {{detail.hint}}{{/detail.hint}}"
    #expect(try rendered(["page": page], full) == "Label, Hint, Hint")
    #expect(try rendered(["page": page]) == "Label")
  }

  @Test("a dotted name reaches through an optional value inside its section")
  func dottedOptional() throws {
    let page = "{{#maybe}}{{label}}{{/maybe}}{{^maybe}}-{{/maybe}}{{#items}}{{#first}}{{label}}{{/first}}{{/items}}"
    #expect(try rendered(["page": page], full) == "MaybeD")
    #expect(try rendered(["page": page]) == "-")
  }

  @Test("a name of the page that was declared global is found inside every section")
  func global() throws {
    let page =
      "{{#items}}{{#details}}{{label}} of {{page.label}}{{#page.hint}} {{.}}{{/page.hint}}{{/details}}{{/items}}"
    var sample = full
    #expect(try rendered(["page": page], sample) == "D of Page")
    sample.page.hint = "Hint"
    #expect(try rendered(["page": page], sample) == "D of Page Hint")
  }

  @Test("what a section of a global name made sure of stays known inside other sections")
  func globalStaysKnown() throws {
    var sample = full
    sample.page.hint = "H"
    #expect(try rendered(["page": "{{#page.hint}}{{#items}}{{page.hint}}{{/items}}{{/page.hint}}"], sample) == "HH")
  }

  @Test("a section over a global list is entered inside another section")
  func globalList() throws {
    var sample = full
    sample.page.parts = [Item(name: "P"), Item(name: "Q")]
    #expect(
      try rendered(["page": "{{#items}}[{{#page.parts}}{{name}}{{/page.parts}}]{{/items}}"], sample) == "[PQ][PQ]")
  }
}
