import Testing

struct BadTagTests {
  @Test("a tag without closing braces is reported, and what follows is still read")
  func unclosed() {
    let line = "unclosed-tag: the tag that opens with '{{' is not closed | write '}}' after the name"
    expect([line], in: ["page": "a ‸{{‸title"])
    expect([line], in: ["page": "‸{{‸title <b>{{title}}</b>"])
  }

  @Test("a tag without a name is reported whole")
  func empty() {
    let line = "empty-tag: the tag has no name | write a name between the braces"
    expect([line, line], in: ["page": "‸{{ }}‸ ‸{{> }}‸"])
  }

  @Test(
    "what is more or less than a name is reported",
    arguments: [
      ("{{‸a b‸}}", "a b"), ("{{> ‸a b‸}}", "a b"), ("{{‸.a‸}}", ".a"), ("{{‸a..b‸}}", "a..b"), ("{{‸a/b‸}}", "a/b"),
      ("{{‸é‸}}", "é"), ("{{$‸a.b‸}}", "a.b"), ("{{ ‸#a‸}}", "#a"), ("{{#‸.‸}}", "."),
    ])
  func badName(template: String, name: String) {
    expect(
      [
        "bad-name: '\(name)' is not a name"
          + " | write one name of letters, digits, '-' and '_', with dots between its parts"
      ], in: ["page": template])
  }
}
