import Testing

@testable import Markdown

struct TextPackerTests {
  @Test("a document keeps no words beside those that its HTML says")
  func packed() throws {
    let document = MarkedText("## Satu\n\n- dua *tiga*\n- [empat](x)\n\n> lima\n> `enam`").document()
    let text = try #require(document.runs.first).document
    let html = document.sections.flatMap { [$0.headingHTML, $0.html] }.reduce(0) { $0 + $1.extent.html.count }
    #expect(text.bytes.count == html)
    #expect(document.runs.map(\.text) == ["Satu", "dua ", "tiga", "empat", "lima", "enam"])
  }

  @Test("words that the HTML escapes or leaves to a slot stand behind it")
  func rest() throws {
    let document = MarkedText("satu \"dua\" & ![tiga](x) <empat:x>\n\nlima").document()
    #expect(document.runs.plainText == "satu \"dua\" & tiga empat:x\nlima")
    let text = try #require(document.runs.first).document
    let html = Int(document.sections[0].html.extent.html.upperBound)
    #expect(text.bytes.count == html + "satu \"dua\" & tigaempat:x".utf8.count)
  }

  @Test("words are looked for in order, and added when they do not follow soon")
  func order() {
    let filler = String(repeating: ".", count: 1000)
    var packer = TextPacker(html: Array("<p>a b a</p>\(filler)c".utf8))
    func place(_ words: String) -> Int { Array(words.utf8).withUnsafeBufferPointer { packer.place($0) } }
    let end = "<p>a b a</p>\(filler)c".utf8.count
    #expect([place("a "), place("b "), place("a"), place("c"), place("d")] == [3, 5, 7, end, end + 1])
    #expect(String(decoding: packer.bytes, as: UTF8.self).hasSuffix("ccd"))
    #expect(packer.bytes.capacity < end + 2 + 64)
  }
}
