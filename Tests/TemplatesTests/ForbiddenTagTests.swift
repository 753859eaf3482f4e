import Testing

struct ForbiddenTagTests {
  @Test(
    "a tag of Mustache that the dialect leaves out is reported with what to write instead",
    arguments: [
      ("‸{{{title}}}‸ {{title}}", "'{{{'", "write '{{name}}'; what is HTML already is printed as it is"),
      ("‸{{{‸title", "'{{{'", "write '{{name}}'; what is HTML already is printed as it is"),
      ("‸{{&title}}‸", "'{{&'", "write '{{name}}'; what is HTML already is printed as it is"),
      ("‸{{=<% %>=}}‸", "'{{='", "tags always open with '{{' and close with '}}'"),
      ("‸{{% CONTENT_TYPE:TEXT}}‸", "'{{%'", "remove the tag; every template makes HTML"),
      ("{{>‸*name‸}}", "'*'", "write the name of the template itself"),
      ("{{‸upper(title)‸}}", "'()'", "write a name without parentheses"),
    ])
  func forbidden(template: String, sign: String, hint: String) {
    expect(["forbidden-tag: \(sign) cannot be used in these templates | \(hint)"], in: ["page": template])
  }
}
