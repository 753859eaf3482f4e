import Testing

struct BlocksTests {
  @Test("whatever stands between the blocks of a layout call is reported")
  func textBetween() {
    let line =
      "text-between-blocks: this stands between the blocks of 'base' and would not be printed | move it into a block"
    expect(
      Array(repeating: line, count: 4),
      in: [
        "page": """
        {{< base}}
          ‸some words‸
          more words
          {{! a comment is welcome }}
          {{$main}}{{/main}} {{‸title‸}} {{> ‸part‸}}
          {{#‸isOpen‸}}{{$main}}{{/main}}{{/isOpen}}
        {{/base}}
        """, "base": "{{$main}}{{/main}}", "part": "",
      ])
  }

  @Test("a block that is filled twice is reported with the first place")
  func duplicate() throws {
    let found = expect(
      ["duplicate-block: the block 'main' is filled twice | put both contents into one block"],
      in: ["page": "{{< base}}{{$main}}{{/main}}\n{{$‸main‸}}{{/main}}{{/base}}", "base": "{{$main}}{{/main}}"])
    let note = try #require(found.first?.notes.first)
    #expect((note.location.line, note.location.column, note.message.en) == (1, 14, "it is filled here already"))
  }

  @Test("a block that the layout lacks is reported with the nearest name")
  func unknown() {
    expect(
      ["unknown-block: the layout 'base' has no block 'mian' | did you mean 'main'?"],
      in: ["page": "{{< base}}{{$‸mian‸}}{{/mian}}{{/base}}", "base": "{{> part}}", "part": "{{$main}}{{/main}}"])
    expect(
      ["unknown-block: the layout 'base' has no block 'xyz' | there is 'head', 'main'"],
      in: ["page": "{{< base}}{{$‸xyz‸}}{{/xyz}}{{/base}}", "base": "{{$main}}{{/main}}{{$head}}{{/head}}"])
  }

  @Test("a block inside a block that something else fills is never printed, and filling it is reported")
  func replaced() {
    expect(
      ["unknown-block: the layout 'base' has no block 'inner' | there is 'main'"],
      in: [
        "page": "{{< base}}{{$main}}{{/main}}{{$‸inner‸}}{{/inner}}{{/base}}",
        "base": "{{$main}}{{$inner}}{{/inner}}{{/main}}",
      ])
  }

  @Test("a page cannot fill a block of a component that its layout uses")
  func componentIsClosed() {
    expect(
      ["unknown-block: the layout 'base' has no block 'title'"],
      in: [
        "page": "{{< base}}{{$‸title‸}}{{/title}}{{/base}}", "base": "<p>{{< card}}{{$body}}{{/body}}{{/card}}",
        "card": "{{$body}}{{/body}}{{$title}}{{/title}}",
      ])
  }
}
