import Diagnostics
import Testing

@testable import Templates

struct TagScannerTests {
  @Test(
    "a tag that stands alone on its line takes the line with it",
    arguments: [
      ("a\n  {{! c }}  \nb", "a\nb"), ("a\r\n{{! c }}\r\nb", "a\r\nb"), ("{{! c }}", ""), ("a\n {{! c }} ", "a\n"),
      ("{{! two\nlines }}\nb", "b"), ("{{#isOpen}}\n{{/isOpen}}\nb", "b"),
      ("{{^isOpen}}\n a\n  {{/isOpen}}\nb", " a\nb"),
    ])
  func standalone(template: String, expected: String) throws {
    #expect(try rendered(["page": template]) == expected)
  }

  @Test(
    "a tag that shares its line leaves it alone",
    arguments: [
      ("a {{! c }}\nb", "a \nb"), ("{{! c }} {{! c }}\nb", " \nb"), ("  {{title}}  \nb", "  Title  \nb"),
      ("{{^isOpen}}a{{/isOpen}}\nb", "a\nb"),
    ])
  func shared(template: String, expected: String) throws {
    #expect(try rendered(["page": template]) == expected)
  }

  @Test("a partial that stands alone on its line is not indented")
  func partialIsNotIndented() throws {
    #expect(try rendered(["page": "<pre>\n  {{> two}}\n</pre>", "two": "a\nb\n"]) == "<pre>\na\nb\n</pre>")
  }

  @Test("space and line ends around a name do not matter")
  func spaceAroundName() throws {
    #expect(try rendered(["page": "{{ title }}{{# isOpen }}{{/ isOpen}}{{\n title\n}}"]) == "TitleTitle")
  }

  @Test("braces that are not a tag are text")
  func braces() throws {
    #expect(try rendered(["page": "a { b } }} c {"]) == "a { b } }} c {")
  }

  @Test("random bytes never trap, and every place that is reported lies in the file")
  func randomBytes() {
    var random = SeededGenerator(seed: 7)
    let pieces = [
      "{{", "}}", "{", "}", "#", "^", "/", ">", "<", "$", "!", "&", "=", "%", "*", "a", "b.c", " ", "\n", "\r\n", "é",
      "\0",
    ]
    var reported = 0
    for _ in 0..<2000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...30, using: &random) {
        bytes += random.oneIn(10) ? [UInt8.random(in: 0...255, using: &random)] : Array(random.pick(pieces).utf8)
      }
      let file = SourceFile(path: "t", bytes: bytes)
      let tree = TemplateTree(TemplateSource(name: "t", file: file))
      for diagnostic in tree.diagnostics {
        #expect(diagnostic.location.line <= file.lineStarts.count)
        #expect(diagnostic.location.column <= file.lineBytes(diagnostic.location.line).count + 2)
      }
      reported += tree.diagnostics.count
    }
    #expect(reported > 1000)
  }
}
