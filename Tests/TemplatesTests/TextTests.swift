import Templates
import Testing

struct TextTests {
  @Test("the five signs of HTML become entities and everything else stays")
  func entities() {
    #expect(
      Markup("a < b > c & \"d\" 'e' é 語").bytes == Array("a &lt; b &gt; c &amp; &quot;d&quot; &#39;e&#39; é 語".utf8))
    #expect(Markup("").bytes.isEmpty)
  }

  @Test("a sign with a combining mark after it is escaped too")
  func combiningMark() {
    #expect(Markup("<\u{301}b>").bytes == Array("&lt;\u{301}b&gt;".utf8))
  }

  @Test("escaping random text leaves no sign of HTML, and can be undone")
  func random() {
    var random = SeededGenerator(seed: 1)
    var escapedSigns = 0
    for _ in 0..<500 {
      let scalars = (0..<40).map { _ in Character(Unicode.Scalar(UInt8.random(in: 0...127, using: &random))) }
      let text = String(scalars) + random.pick(["<", "&amp;", "\"", "é"])
      let escaped = String(decoding: Markup(Text(text)).bytes, as: UTF8.self)
      #expect(escaped.utf8.allSatisfy { !"<>\"'".utf8.contains($0) })
      escapedSigns += escaped.utf8.count - text.utf8.count
      #expect(unescaped(escaped) == text)
    }
    #expect(escapedSigns > 0)
  }

  private func unescaped(_ text: String) -> String {
    var result = text
    for (entity, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
      result = result.replacing(entity, with: sign)
    }
    return result
  }
}
