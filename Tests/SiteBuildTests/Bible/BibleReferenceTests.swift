import Testing

@testable import SiteBuild

struct BibleReferenceTests {
  @Test(
    "book, chapter and verses are read",
    arguments: [
      ("lihat ‹Kej 37:18-28›.", ["Kejadian 37:18...28"]), ("‹1Yoh 3:16› dan", ["1 Yohanes 3:16...16"]),
      ("‹1 John 3:16›", ["1 Yohanes 3:16...16"]), ("‹John 3:16›", ["Yohanes 3:16...16"]),
      ("‹Kidung Agung 8:6-7›", ["Kidung Agung 8:6...7"]), ("‹Song of Songs 8:6›", ["Kidung Agung 8:6...6"]),
      ("‹Luk. 10:25–37›", ["Lukas 10:25...37"]), ("‹Mzm 146:7-9, 10›.", ["Mazmur 146:7...9", "Mazmur 146:10...10"]),
      ("‹Kej 37:18; 39:1-6›", ["Kejadian 37:18...18", "Kejadian 39:1...6"]), ("‹Rut 1:16›, 3 orang", ["Rut 1:16...16"]),
      ("‹Kej 37:18›-38:5", ["Kejadian 37:18...18"]), ("‹Sir 34:21-22›", ["Sirakh 34:21...22"]),
      ("‹Luk 10:25–37›: begini", ["Lukas 10:25...37"]),
    ])
  func known(_ marked: String, _ expected: [String]) throws {
    let (text, marks) = RawContactTests.unmarked(marked)
    let found = BibleReference.all(in: Array(text.utf8), except: [])
    #expect(found.map(\.range) == marks)
    let book = try #require(found.first).book
    guard case .known(let known) = book else { throw NotKnown() }
    #expect(found[0].verses.map { "\(known.name(in: .tb)) \($0.chapter):\($0.verses)" } == expected)
  }

  private struct NotKnown: Error {}

  @Test("no words are no book", arguments: ["16:30", "pukul 16:30", "rasio 2:1", "Kej 37", "UU 18/2017", "a:1", ":"])
  func none(_ text: String) {
    #expect(BibleReference.all(in: Array(text.utf8), except: ["pukul"]).isEmpty)
  }

  @Test("all 66 books and those of the Catholic canon are there, each name once")
  func books() {
    let common = BibleBook.all.filter { $0.canon == .all }
    #expect(common.count == 66 && BibleBook.all.count == 73)
    #expect(common.map(\.chapterCount).reduce(0, +) == 1189)
    let names = BibleBook.all.flatMap(\.names).map { $0.lowercased() }
    #expect(Set(names).count == names.count)
    #expect(BibleBook.byID.count == 73)
    // The King James Version's 31,102, the titles of psalms that Hebrew Bibles count, Isaiah 8:23, 3 John 15 and
    // Revelation 12:18.
    let psalms = BibleBook.byName["mazmur"]?.verses.reduce(0, +) ?? 0
    #expect(common.flatMap(\.verses).reduce(0, +) == 31_102 + psalms - 2461 + 3)
  }

  @Test("random bytes never trap")
  func randomBytes() {
    var generator = SeededGenerator(seed: 73)
    let alphabet = Array("Kej 1Yoh:;,-. 0359–a".utf8)
    for _ in 0..<3000 {
      let bytes = (0..<Int.random(in: 0..<40, using: &generator)).map { _ in
        alphabet.randomElement(using: &generator) ?? 0
      }
      for reference in BibleReference.all(in: bytes, except: []) {
        #expect(reference.range.upperBound <= bytes.count && !reference.verses.isEmpty)
      }
    }
  }
}
