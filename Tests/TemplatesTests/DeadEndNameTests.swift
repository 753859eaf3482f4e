import Testing

struct DeadEndNameTests {
  @Test("a dot after a text, HTML or a flag is reported at what stands before it")
  func deadEnd() {
    expect(
      [
        "dead-end-name: 'title' is a text and has no 'x' | write 'title' alone",
        "dead-end-name: 'detail.label' is a text and has no 'x' | write 'detail.label' alone",
        "dead-end-name: 'body' is HTML and has no 'x' | write 'body' alone",
        "dead-end-name: 'isOpen' is a yes-or-no and has no 'x' | write 'isOpen' alone",
      ], in: ["page": "{{‸title‸.x}}{{detail.‸label‸.x.y}}{{‸body‸.x}}{{#‸isOpen‸.x}}{{/isOpen.x}}"])
  }

  @Test("a dot after a list is reported with the section to open")
  func list() {
    expect(
      [
        "dead-end-name: 'items' is a list and has no 'name'"
          + " | write '{{#items}}…{{/items}}' and use its names inside"
      ], in: ["page": "{{‸items‸.name}}"])
  }
}
