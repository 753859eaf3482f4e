import Testing

struct AlwaysThereTests {
  @Test("a section that asks for what is always there is reported")
  func alwaysThere() {
    let hint = "remove the tags of the section"
    expect(
      [
        "always-there: 'title' is always there and needs no section | \(hint)",
        "always-there: 'detail.label' is always there and needs no section | \(hint)",
        "always-there: 'body' is always there and needs no section | \(hint)",
        "always-there: 'detail' is always there and needs no section | \(hint)",
      ],
      in: [
        "page": """
        {{#‸title‸}}{{.}}{{/title}}{{^‸detail.label‸}}{{/detail.label}}
        {{#‸body‸}}{{/body}}{{^‸detail‸}}{{/detail}}{{#detail}}{{label}}{{/detail}}
        """
      ])
  }
}
