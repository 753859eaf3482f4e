import Templates
import Testing

struct UnknownNameTests {
  @Test("an unknown name is reported with the nearest one")
  func nearest() {
    expect(["unknown-name: nothing is called 'titel' here | did you mean 'title'?"], in: ["page": "é {{‸titel‸}}"])
    expect(
      ["unknown-name: nothing is called 'item' here | did you mean 'items'?"], in: ["page": "{{#‸item‸}}{{x}}{{/item}}"]
    )
  }

  @Test("an unknown part of a dotted name is reported at the part")
  func part() {
    expect(
      ["unknown-name: 'detail' has nothing called 'lable' | did you mean 'label'?"], in: ["page": "{{detail.‸lable‸}}"])
  }

  @Test("when no name is near, the names that there are help")
  func available() {
    expect(
      ["unknown-name: 'detail' has nothing called 'xyz' | there is 'label', 'hint', 'isNew', 'parts'"],
      in: ["page": "{{detail.‸xyz‸}}"])
  }

  @Test("a name of the page cannot be used inside a section over a list")
  func noClimbing() {
    expect(
      [
        "unknown-name: nothing is called 'title' here | 'title' belongs to what is around '{{#items}}'; "
          + "inside it use 'name', 'url', 'isLast', 'details', 'first', 'page', 'site'"
      ],
      in: ["page": "{{#items}}{{name}} {{‸title‸}}{{/items}}"], constants: [.constant("site", Sample())])
  }

  @Test("a dot outside a text's section is reported")
  func dot() {
    let line =
      "unknown-name: nothing is called '.' here | '{{.}}' prints a text inside the section that asks for it or lists it"
    expect([line, line], in: ["page": "{{‸.‸}}{{#items}}{{‸.‸}}{{/items}}"])
  }

  @Test("a problem of a partial says where it is included, and is reported once")
  func inPartial() {
    let found = expect(
      ["unknown-name: nothing is called 'naem' here | did you mean 'name'?"],
      in: ["page": "{{#items}}{{> a}}{{/items}}{{#items}}{{> a}}{{/items}}", "a": "{{> b}}", "b": "{{‸naem‸}}"])
    #expect(found.first?.notes.map(\.message.en) == ["'b' is included here", "'a' is included here"])
    #expect(found.first?.notes.map(\.location.column) == [5, 15])
  }

  @Test("names inside inverted sections, filled blocks and default contents are checked")
  func everyBranch() {
    expect(
      [
        "unknown-name: nothing is called 'boddy' here | did you mean 'body'?",
        "unknown-name: nothing is called 'titel' here | did you mean 'title'?",
        "unknown-name: nothing is called 'notes' here | did you mean 'note'?",
      ],
      in: [
        "base": "{{$a}}{{‸boddy‸}}{{/a}}{{$b}}{{/b}}",
        "page": "{{< base}}{{$b}}{{^items}}{{‸titel‸}}{{/items}}{{#isOpen}}{{‸notes‸}}{{/isOpen}}{{/b}}{{/base}}",
      ])
  }
}
