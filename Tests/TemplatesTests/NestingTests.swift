import Testing

struct NestingTests {
  @Test(
    "a section, block or layout call that is not closed is reported at its opening tag",
    arguments: [
      ("{{#‸isOpen‸}}a", "{{#isOpen}}", "isOpen"), ("{{^‸note‸}}", "{{^note}}", "note"), ("{{$‸a‸}}", "{{$a}}", "a"),
      ("{{< ‸base‸}}", "{{<base}}", "base"),
    ])
  func unclosed(template: String, tag: String, name: String) {
    expect(
      ["unclosed-section: '\(tag)' is not closed | write '{{/\(name)}}' where it ends"],
      in: ["page": template, "base": ""])
  }

  @Test("a closing tag with another name is reported once, with the place of the opening tag")
  func wrong() throws {
    let found = expect(
      ["wrong-closing-tag: '{{/note}}' stands where '{{/isOpen}}' should | write '{{/isOpen}}' where it ends"],
      in: ["page": "{{#note}}\n {{#isOpen}}{{/‸note‸}}"])
    let note = try #require(found.first?.notes.first)
    #expect(note.message.en == "'{{#isOpen}}' was opened here")
    #expect((note.location.line, note.location.column, note.location.length) == (2, 5, 6))
  }

  @Test("a misspelt closing tag does not close what is around it")
  func misspelt() {
    expect(
      ["wrong-closing-tag: '{{/isOpne}}' stands where '{{/isOpen}}' should | write '{{/isOpen}}' where it ends"],
      in: ["page": "{{#isOpen}}{{/‸isOpne‸}}{{/isOpen}}"])
  }

  @Test("a closing tag that closes nothing is reported")
  func stray() {
    expect(
      ["stray-closing-tag: '{{/isOpen}}' closes nothing | remove it, or write '{{#isOpen}}' before it"],
      in: ["page": "a{{/‸isOpen‸}}"])
  }
}
