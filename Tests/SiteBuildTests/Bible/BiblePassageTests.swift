import Content
import Testing

@testable import SiteBuild

struct BiblePassageTests {
  @Test(
    "a passage has the names and numbers of each Bible",
    arguments: [
      ("tb:Gen.37.18-28", "Kejadian 37:18-28", "Genesis 37:18-28"), ("tb:Gen.4.9", "Kejadian 4:9", "Genesis 4:9"),
      ("nrsv:Song.8.6-7", "Kidung Agung 8:6-7", "Song of Solomon 8:6-7"), ("tb:Ruth.1", "Rut 1", "Ruth 1"),
      ("tb:Lev.25.47-55", "Imamat 25:47-55", "Leviticus 25:47-55"), ("tb:1Cor.13", "1 Korintus 13", "1 Corinthians 13"),
      // Titles of psalms.
      ("tb:Ps.51.12", "Mazmur 51:12", "Psalm 51:10"), ("nrsv:Ps.51.10", "Mazmur 51:12", "Psalm 51:10"),
      ("tb:Ps.3.1-3", "Mazmur 3:1-3", "Psalm 3:1-2"), ("tb:Ps.3", "Mazmur 3", "Psalm 3"),
      ("tb:Ps.126", "Mazmur 126", "Psalm 126"), ("tb:Ps.146.7-9", "Mazmur 146:7-9", "Psalm 146:7-9"),
      ("tb:Ps.13.6", "Mazmur 13:6", "Psalm 13:5-6"), ("nrsv:Ps.13.5", "Mazmur 13:6", "Psalm 13:5"),
      ("nrsv:Ps.13", "Mazmur 13:2-6", "Psalm 13"), ("tb:Ps.13", "Mazmur 13", "Psalm 13"),
      // Isaiah.
      ("tb:Isa.9.5", "Yesaya 9:5", "Isaiah 9:6"), ("nrsv:Isa.9.1-2", "Yesaya 8:23-9:1", "Isaiah 9:1-2"),
      ("tb:Isa.9", "Yesaya 9", "Isaiah 9:2-21"), ("tb:Isa.8.22-23", "Yesaya 8:22-23", "Isaiah 8:22-9:1"),
      // Sirach, and what both have.
      ("tb:Sir.34.21-22", "Sirakh 34:21-22", "Sirach 34:25-27"), ("nrsv:Sir.34.27", "Sirakh 34:22", "Sirach 34:27"),
      ("tb:3John.1.15", "3 Yohanes 1:15", "3 John 1:15"), ("tb:Rev.12.18", "Wahyu 12:18", "Revelation 12:18"),
      ("tb:Joel.2.28-32", "Yoel 2:28-32", "Joel 2:28-32"),
    ])
  func converted(_ text: String, _ indonesian: String, _ english: String) throws {
    let passage = try BiblePassage(text[...], after: 0)
    #expect(passage.converted(to: .tb)?.words == indonesian)
    #expect(passage.converted(to: .nrsv)?.words == english)
  }

  @Test(
    "what nobody has compared has no numbers in the other Bible, and keeps its own",
    arguments: [
      "tb:Sir.34.20-21", "tb:Sir.34", "tb:Wis.1.1", "tb:Gen.32.22-32", "tb:Gen.31", "nrsv:Mal.4.5", "tb:Ps.51.1-2",
    ])
  func unknown(_ text: String) throws {
    let passage = try BiblePassage(text[...], after: 0)
    #expect(passage.converted(to: passage.versification == .tb ? .nrsv : .tb) == nil)
    #expect(passage.converted(to: passage.versification)?.words == passage.words)
  }

  @Test("every verse that has numbers in both Bibles comes back from the other one")
  func thereAndBack() throws {
    var count = 0
    for versification in Versification.allCases {
      let other = versification == .tb ? Versification.nrsv : .tb
      for book in BibleBook.all {
        for chapter in 1...book.chapterCount {
          for number in 1...(versification.verseCount(of: book, chapter: chapter) ?? 1) {
            let verse = BiblePassage.Verse(chapter, number)
            let counterpart = versification.counterpart(of: verse, of: book, in: other)
            guard case .verses(let first, let last) = counterpart else { continue }
            let most = try #require(other.verseCount(of: book, chapter: first.chapter))
            #expect((1...most).contains(first.number) && first <= last && last.number <= most)
            let back = other.counterpart(of: first, of: book, in: versification)
            #expect(back == .verses(from: verse, to: verse) || first < last || book.id == "Ps" && chapter == 13)
            count += 1
          }
        }
      }
    }
    #expect(count > 60_000)
  }

  @Test(
    "a form is read back as it was written",
    arguments: ["bible:tb:Gen.37.18-28", "bible:nrsv:Ps.126", "bible:tb:Gen.4.9"])
  func destination(_ text: String) throws {
    #expect(try BiblePassage(text.dropFirst("bible:".count), after: 6).destination == text)
  }

  @Test(
    "what is wrong with a form is pointed at",
    arguments: [
      "bible:‹tbb›:Gen.4.9", "bible:tb:‹Gne›.4.9", "bible:tb:‹›.4.9", "bible:tb:Gen.‹51.1›", "bible:tb:Gen.‹37.18-38›",
      "bible:nrsv:Ps.‹51.20›", "bible:tb:Ps.‹0›", "bible:tb:Isa.‹9.21›", "bible:nrsv:Isa.‹8.23›", "bible:tb:Gen.‹4.0›",
      "bible:‹tb›", "bible:‹tb:Gen›", "bible:‹tb:Gen.x.1›", "bible:‹tb:Gen.4.9-8›", "bible:‹tb:Gen.4.9-›",
      "bible:‹tb:Gen.4.9.1›", "bible:‹tb:Gen.4.1-2-3›", "bible:‹tb:Gen.4.+1›",
    ])
  func wrong(_ marked: String) {
    let (text, marks) = RawContactTests.unmarked(marked)
    #expect {
      try BiblePassage(text.dropFirst("bible:".count), after: 6)
    } throws: { ($0 as? BiblePassage.Problem)?.range == marks.first }
  }

  @Test("random forms never trap")
  func random() {
    var generator = SeededGenerator(seed: 37)
    let parts = ["tb", "nrsv", ":", ".", "-", "Gen", "Ps", "Sir", "1", "13", "151", "0", "é", "", "9999999999999999999"]
    for _ in 0..<5000 {
      let count = Int.random(in: 0..<9, using: &generator)
      let text = (0..<count).map { _ in parts.randomElement(using: &generator) ?? "" }.joined()
      guard let passage = try? BiblePassage(text[...], after: 0) else { continue }
      for versification in Versification.allCases { _ = passage.converted(to: versification)?.words }
    }
  }

  @Test("pages, lessons, sheets and plain texts say it in words, in the language's own Bible")
  func everywhere() async throws {
    let site = try TemporarySite()
    try site.writePage(id: "Bacalah <bible:tb:Ps.51.12>.", en: "Read <bible:tb:Ps.51.12>.")
    for (tag, heading) in [("id", "## Inti\n"), ("en", "## In one sentence\n")] {
      try site.edit("content/lessons/langkah-resmi/\(tag).md", heading, "\(heading)\n<bible:tb:Isa.9.5>.\n")
    }
    let all = try await site.rendered().contents.mapValues { String(decoding: $0, as: UTF8.self) }
    #expect(all.values.allSatisfy { !$0.contains("bible:") })
    func files(with text: String) -> [String] { all.filter { $0.value.contains(text) }.keys.map(\.string).sorted() }
    #expect(files(with: "Bacalah Mazmur 51:12.") == ["id/aman.html"])
    #expect(files(with: "Read Psalm 51:10.") == ["en/safe.html"])
    #expect(files(with: "Yesaya 9:5").contains { $0.hasSuffix(".txt") } && files(with: "Yesaya 9:5").count > 1)
    #expect(files(with: "Isaiah 9:6").contains { $0.hasSuffix(".txt") } && files(with: "Isaiah 9:6").count > 1)
  }
}
