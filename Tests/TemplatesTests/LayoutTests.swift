import Templates
import Testing

struct LayoutTests {
  @Test("a layout prints the blocks of its call, and its own content where the call has none")
  func blocks() throws {
    let text = try rendered([
      "page": "{{< base}}\n  {{$main}}M {{title}}{{/main}}\n{{/base}}\n",
      "base": "<{{$head}}default{{/head}}|{{$main}}{{/main}}>",
    ])
    #expect(text == "<default|M Title>")
  }

  @Test("what fills a block sees the names of the place where it is printed")
  func blockInsideSection() throws {
    let text = try rendered(
      ["page": "{{< base}}{{$row}}[{{name}}]{{/row}}{{/base}}", "base": "{{#items}}{{$row}}{{/row}}{{/items}}"],
      Sample(items: [Item(name: "a"), Item(name: "b")]))
    #expect(text == "[a][b]")
  }

  @Test("a layout made from a layout hands on blocks, and the outermost call wins")
  func inheritance() throws {
    let text = try rendered([
      "page": "{{< middle}}{{$a}}page{{/a}}{{$c}}page{{/c}}{{/middle}}",
      "middle": "{{< base}}{{$a}}middle{{/a}}{{$b}}middle {{$c}}{{/c}}{{/b}}{{/base}}",
      "base": "{{$a}}base{{/a}}, {{$b}}base{{/b}}, {{$d}}base{{/d}}",
    ])
    #expect(text == "page, middle page, base")
  }

  @Test("a layout can put its own block into the block of the same name")
  func sameNameInside() throws {
    let templates: KeyValuePairs = [
      "page": "{{< middle}}{{/middle}}",
      "middle": "{{< base}}{{$main}}<i>{{$main}}default{{/main}}</i>{{/main}}{{/base}}",
      "base": "{{$main}}{{/main}}",
    ]
    #expect(try rendered(templates) == "<i>default</i>")
  }

  @Test("a component keeps its own block when the page fills one of the same name")
  func component() throws {
    let text = try rendered([
      "page": "{{< base}}{{$title}}page{{/title}}{{/base}}",
      "base": "{{$title}}{{/title}} {{< card}}{{$title}}card{{/title}}{{/card}}",
      "card": "<{{$title}}{{/title}}>",
    ])
    #expect(text == "page <card>")
  }

  @Test("a component can stand inside itself")
  func componentInsideItself() throws {
    let text = try rendered([
      "page": "{{< card}}{{$body}}a{{< card}}{{$body}}b{{/body}}{{/card}}{{/body}}{{/card}}",
      "card": "<{{$body}}{{/body}}>",
    ])
    #expect(text == "<a<b>>")
  }

  @Test("a partial of a layout has the blocks that the layout was given")
  func blockInPartial() throws {
    let text = try rendered([
      "page": "{{< base}}{{$title}}page{{/title}}{{/base}}", "base": "{{> parts/head}}",
      "parts/head": "<title>{{$title}}{{/title}}</title>",
    ])
    #expect(text == "<title>page</title>")
  }
}
