import Testing

@testable import SiteDiff

@Suite("which block became which")
struct BlockAlignmentTests {
  private func pairs(_ old: String, _ new: String) throws -> [[String?]] {
    let before = try document("<main>" + old + "</main>").blocks
    let after = try document("<main>" + new + "</main>").blocks
    return BlockAlignment.differing(from: before, to: after).map { [$0.old?.text, $0.new?.text] }
  }

  @Test("an edited paragraph is one pair, also beside a new one")
  func edited() throws {
    let found = try pairs(
      "<p>Tanya dulu nama PT-nya.</p><p>Sama.</p>",
      "<p>Kalimat yang lain sekali di sini.</p><p>Tanya nama PT-nya.</p><p>Sama.</p>")
    #expect(found == [[nil, "Kalimat yang lain sekali di sini."], ["Tanya dulu nama PT-nya.", "Tanya nama PT-nya."]])
  }

  @Test("paragraphs that have nothing in common came and went")
  func unlike() throws {
    let found = try pairs("<p>Satu dua tiga empat lima</p>", "<p>enam tujuh delapan sembilan sepuluh</p>")
    #expect(found == [["Satu dua tiga empat lima", nil], [nil, "enam tujuh delapan sembilan sepuluh"]])
  }

  @Test("cards of different contacts are never one pair")
  func cards() throws {
    let found = try pairs("<p data-contact=\"a\">Kantor di sini</p>", "<p data-contact=\"b\">Kantor di sini</p>")
    #expect(found == [["Kantor di sini", nil], [nil, "Kantor di sini"]])
  }

  @Test("all blocks of both sides are in the pairs, in order")
  func complete() throws {
    var generator = SeededGenerator(state: 3)
    let words = ["satu", "dua", "tiga"]
    for _ in 0..<300 {
      func text() -> String {
        (0..<Int.random(in: 0...6, using: &generator)).map { _ in
          "<p>\(words.randomElement(using: &generator) ?? "") \(words.randomElement(using: &generator) ?? "")</p>"
        }.joined()
      }
      let old = try document("<main>\(text())</main>").blocks
      let new = try document("<main>\(text())</main>").blocks
      let pairs = BlockAlignment.differing(from: old, to: new)
      let kept = old.count - pairs.count { $0.old != nil }
      #expect(kept == new.count - pairs.count { $0.new != nil })
      #expect(kept >= 0)
      #expect(pairs.allSatisfy { $0.old != $0.new })
    }
  }
}
