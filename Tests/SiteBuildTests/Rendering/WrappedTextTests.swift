import Testing

@testable import SiteBuild

struct WrappedTextTests {
  @Test("no line is longer than 72 signs, and lines of an item stand below each other")
  func width() {
    var text = WrappedText()
    text.add(String(repeating: "kata ", count: 40), mark: "12. ")
    let lines = text.string.split(separator: "\n")
    #expect(lines.count > 2 && lines.allSatisfy { $0.count <= 72 })
    #expect(lines[0].hasPrefix("12. kata") && lines[1].hasPrefix("    kata"))
  }

  @Test("a word that is longer than a line has a line of its own; paragraphs are divided by an empty one")
  func longWord() {
    var text = WrappedText()
    text.add("a " + String(repeating: "b", count: 80) + " c")
    text.add(heading: "D")
    #expect(text.string == "a\n\(String(repeating: "b", count: 80))\nc\n\n== D ==\n")
  }
}
