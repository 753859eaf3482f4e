import Diagnostics
import Testing

@testable import Markdown

struct ComponentTests {
  @Test("a fenced block with a known word is a slot with its lines")
  func component() throws {
    let text = MarkedText("a\n\n``` ‸quiz satu  dua \n‸x\n\n  ‸*y*\n```\n\nb")
    let document = text.document(componentNames: ["quiz"])
    let component = try #require(document.components.first)
    #expect(component.name == "quiz")
    #expect(component.arguments == "satu  dua")
    #expect(component.location.length == 4)
    #expect(component.lines.map(\.text) == ["x", "", "  *y*"])
    let places = [component.location, component.lines[0].location, component.lines[2].location(atByte: 2)]
    #expect(places.map { MarkedText.Place($0) } == text.places)
    #expect(document.plainHTML == "<p>a</p>\n<!--0-->\n<p>b</p>\n")
    #expect(document.runs.map(\.text) == ["a", "b"])
  }

  @Test("components in containers keep the places of their lines")
  func containers() throws {
    let text = MarkedText("> - ~~~ ‸quiz\n>   ‸x\n>\n>   ‸y\n>   ~~~")
    let component = try #require(text.document(componentNames: ["quiz"]).components.first)
    let places = [component.location, component.lines[0].location, component.lines[2].location]
    #expect(places.map { MarkedText.Place($0) } == text.places)
  }

  @Test("an unknown word leaves code, a plain fence is code, and indented code has no word")
  func code() {
    let document = MarkedText("```swift a\nb\n```\n\n```\nc\n```\n\n    ```quiz").document(componentNames: ["quiz"])
    #expect(document.components.isEmpty)
    #expect(document.runs.map(\.text) == ["b", "c", "```quiz"])
    #expect(document.findings.map(\.kind) == [.unknownComponent("swift")])
    #expect(document.plainHTML.hasPrefix("<pre><code class=\"language-swift\">b\n</code></pre>\n"))
  }

  @Test("an empty component has no lines")
  func empty() {
    let document = MarkedText("```quiz\n```\n```quiz\n\n```").document(componentNames: ["quiz"])
    #expect(document.components.map { $0.lines.map(\.text) } == [[], [""]])
  }
}
