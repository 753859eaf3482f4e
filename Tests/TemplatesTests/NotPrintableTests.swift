import Testing

struct NotPrintableTests {
  @Test("a list, a thing or a flag that is printed as text is reported")
  func notPrintable() {
    expect(
      [
        "not-printable: 'items' is a list and cannot be printed"
          + " | write '{{#items}}…{{/items}}' and use its names inside",
        "not-printable: 'detail' is a thing with names of its own and cannot be printed"
          + " | write '{{#detail}}…{{/detail}}' and use its names inside",
        "not-printable: 'detail.isNew' is a yes-or-no and cannot be printed"
          + " | write '{{#detail.isNew}}…{{/detail.isNew}}' around what it decides",
      ], in: ["page": "{{‸items‸}} {{‸detail‸}} {{‸detail.isNew‸}}"])
  }
}
