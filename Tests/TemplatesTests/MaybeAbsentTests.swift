import Testing

struct MaybeAbsentTests {
  private let note = "maybe-absent: 'note' may be absent here | put it inside '{{#note}}…{{/note}}'"
  private let hint =
    "maybe-absent: 'detail.hint' may be absent here | put it inside '{{#detail.hint}}…{{/detail.hint}}'"
  private let maybe = "maybe-absent: 'maybe' may be absent here | put it inside '{{#maybe}}…{{/maybe}}'"

  @Test("an optional text outside its own section is reported")
  func text() {
    expect([note], in: ["page": "{{‸note‸}}"])
    expect([note], in: ["page": "{{^note}}{{‸note‸}}{{/note}}"])
    expect([note], in: ["page": "{{#aside}}{{‸note‸}}{{/aside}}"])
    expect([note], in: ["page": "{{#note}}{{note}}{{/note}}{{‸note‸}}"])
    expect([hint], in: ["page": "{{‸detail.hint‸}}"])
  }

  @Test("a name that leads through an optional value is reported at the value")
  func value() {
    expect([maybe], in: ["page": "{{‸maybe‸.label}}"])
    expect([maybe], in: ["page": "{{#‸maybe‸.parts}}{{/maybe.parts}}"])
  }

  @Test("the same name in another value is another name")
  func otherValue() {
    let url = "maybe-absent: 'url' may be absent here | put it inside '{{#url}}…{{/url}}'"
    expect(
      [url],
      in: ["page": "{{#items}}{{#url}}{{#details}}{{#parts}}{{‸url‸}}{{/parts}}{{/details}}{{/url}}{{/items}}"])
  }
}
