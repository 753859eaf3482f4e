import Testing

@testable import SiteBuild

struct WordTests {
  @Test(
    "words are letters and digits that stand together",
    arguments: [
      ("Pergi, lalu pulang.", ["Pergi", "lalu", "pulang"]), ("jalan-jalan", ["jalan", "jalan"]),
      ("UU 18/2017 dan 1.250", ["UU", "18/2017", "dan", "1.250"]), ("don't don’t 'ya'", ["don't", "don’t", "ya"]),
      ("“Mau?” — tidak…", ["Mau", "tidak"]), ("Rp5 juta\u{A0}saja", ["Rp5", "juta", "saja"]),
      ("é à", ["é", "à"]),
      ("", []), ("…", []),
    ])
  func words(_ text: String, _ expected: [String]) {
    let bytes = Array(text.utf8)
    let words = Word.all(in: bytes, Vocabulary())
    #expect(words.map { String(decoding: bytes[$0.range], as: UTF8.self) } == expected)
  }

  @Test("a word has one number, whatever its case and its apostrophe")
  func vocabulary() {
    var vocabulary = Vocabulary()
    let ids = vocabulary.add("don't pergi")
    #expect(ids.count == 2 && ids[0] != ids[1])
    #expect(vocabulary.add("Pergi DON’T") == [ids[1], ids[0]])
    #expect(Word.all(in: Array("Don’t tinggal".utf8), vocabulary).map(\.id) == [ids[0], nil])
  }

  @Test("random bytes never trap")
  func randomBytes() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0..<30, using: &generator)).map { _ in
        [0x20, 0x2E, 0x27, 0x31, 0x61, 0x80, 0x99, 0xA0, 0xC2, 0xC3, 0xE2].randomElement(using: &generator) ?? 0
      } as [UInt8]
      let words = Word.all(in: bytes, Vocabulary())
      #expect(words.allSatisfy { !$0.range.isEmpty && $0.range.upperBound <= bytes.count })
      let sentences = Sentence.all(in: bytes, words: words)
      #expect(sentences.map(\.words.count).reduce(0, +) == words.count)
    }
  }
}
