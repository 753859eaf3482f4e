import Compression
import Testing

@testable import SiteBuild

struct PageWeightTests {
  /// Letters that hardly compress.
  private func noise(_ count: Int) -> String {
    var state = UInt64(count)
    return String(
      decoding: (0..<count).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1
        return UInt8(ascii: "!") + UInt8(truncatingIfNeeded: (state >> 33) % 90)
      }, as: UTF8.self
    ).replacing("<", with: "x").replacing("\"", with: "x")
  }

  @Test("a page that is small before it is compressed is not compressed")
  func light() {
    #expect(PageWeight(of: Array("<p>Hallo".utf8), pictures: 39_000) == nil)
    #expect(PageWeight(of: Array("<p>Hallo".utf8), pictures: 40_000) != nil)
  }

  @Test("the parts make up the whole, and each is what it is")
  func parts() {
    let html = """
      <style>\(noise(4_000))</style><p>\(noise(9_000))</p>
      <ul><li class="card" data-contact="a">\(noise(2_000))</li><li>x</li></ul>
      <p><span data-contact="b">\(noise(10))</span></p><script>\(noise(1_000))</script>
      """
    let weight = PageWeight(weighing: Array(html.utf8), pictures: 5_000)
    #expect(weight.parts.map(\.bytes).reduce(0, +) == weight.total)
    #expect(weight.total == Gzip.compressed(Array(html.utf8)).count + 5_000)
    let expected: [(PageWeight.Part, ClosedRange<Int>)] = [
      (.style, 3_000...4_000), (.script, 750...1_050), (.contacts, 1_500...2_050), (.pictures, 5_000...5_000),
      (.text, 6_000...9_000),
    ]
    for (part, range) in expected {
      let bytes = weight.parts.first { $0.part == part }?.bytes ?? -1
      #expect(range.contains(bytes), "\(part): \(bytes)")
    }
  }

  @Test("a page that is cut off anywhere is weighed all the same")
  func cut() {
    let html = Array("<style>a</style><ul><li data-contact=\"a\">b</li></ul><script>c</script>".utf8)
    for end in html.indices {
      let parts = PageParts(Array(html[..<end]))
      #expect(parts.contacts.isEmpty || parts.contacts == Array("<li data-contact=\"a\">b</li>".utf8))
    }
    #expect(PageParts(html).style == Array("a".utf8) && PageParts(html).script == Array("c".utf8))
  }
}
