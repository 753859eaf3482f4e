import Content
import Diagnostics

/// Passages of the Bible are there, are no advice to bear harm, and are named, not quoted.
///
/// Read are references with chapter and verse, by the names and abbreviations of Lembaga Alkitab Indonesia or English
/// ones (`BibleBook`), in texts and in the strings of data files.
enum BibleReferences: TextRule, SiteRule {
  static let standsAlone = true
  static let kinds = [unknownBook, unknownVerse, avoided, quotation]

  static let unknownBook = DiagnosticKind(
    "unknown-bible-book", .error,
    explanation: Message(
      en: """
        What stands before a chapter and a verse is nearly, but not quite, the name of a book of the Bible. Names and \
        abbreviations are those of Lembaga Alkitab Indonesia ('Kej 37:18-28', '1 Yoh 3:16') or English ones ('Gen \
        37:18-28').
        """,
      id: """
        Kata sebelum pasal dan ayat hampir sama dengan nama kitab, tetapi tidak persis. Nama dan singkatan mengikuti \
        Lembaga Alkitab Indonesia ('Kej 37:18-28', '1 Yoh 3:16') atau bahasa Inggris ('Gen 37:18-28').
        """))

  static let unknownVerse = DiagnosticKind(
    "unknown-bible-verse", .error,
    explanation: Message(
      en: """
        The book has no such chapter, or the chapter no such verse. Whoever reads it out would stand there searching. \
        Chapters and verses are those of the King James Version and of Terjemahan Baru; a number that one of them has \
        passes. Of the books of the Catholic canon only the chapters are known here.
        """,
      id: """
        Kitab ini tidak punya pasal itu, atau pasalnya tidak punya ayat itu. Orang yang membacakannya akan \
        kebingungan. Pasal dan ayat mengikuti King James Version dan Terjemahan Baru; nomor yang ada di salah satunya \
        diterima. Untuk kitab Deuterokanonika hanya pasalnya yang diperiksa.
        """))

  static let avoided = DiagnosticKind(
    "avoided-bible-verse", .error,
    explanation: Message(
      en: """
        The passage tells servants to obey, or gives a meaning to what somebody suffered. Ephesians 6:5, Colossians \
        3:22, 1 Peter 2:18 and Genesis 50:20 have been used to keep people where they were harmed, and somebody in the \
        pew may be in just that place. Choose another passage.
        """,
      id: """
        Ayat ini menyuruh hamba taat, atau memberi arti pada penderitaan seseorang. Efesus 6:5, Kolose 3:22, 1 Petrus \
        2:18, dan Kejadian 50:20 pernah dipakai supaya orang bertahan di tempat yang mencelakakannya, dan mungkin ada \
        yang sedang mengalaminya di bangku gereja. Pilih ayat lain.
        """))

  static let quotation = DiagnosticKind(
    "bible-quotation", .error,
    explanation: Message(
      en: """
        More than \(mostQuotedWords) words stand in quotation marks beside a reference to the Bible. Translations are \
        under copyright, so only references are printed, and readers use the Bible that they have. Tell in your own \
        words what the passage says, without quotation marks.
        """,
      id: """
        Lebih dari \(mostQuotedWords) kata dalam tanda kutip ada di paragraf yang sama dengan ayat Alkitab. Terjemahan \
        Alkitab dilindungi hak cipta, jadi yang dicetak hanya alamat ayatnya, dan pembaca memakai Alkitab miliknya. \
        Ceritakan isinya dengan kata sendiri, tanpa tanda kutip.
        """))

  /// As many words of a quotation may stand beside a reference.
  static let mostQuotedWords = 8

  static func check(_ text: SiteText, in subject: RuleSubject) -> [Diagnostic] {
    text.sides.flatMap { side in
      let hours = subject.lexicons[side.settings.language.index].hours
      return side.passages.flatMap { check($0, hours) }
    }
  }

  static func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.site.strings.flatMap { string -> [Diagnostic] in
      guard let language = string.language, string.text.utf8.contains(UInt8(ascii: ":")) else { return [] }
      let passage = Passage(string.text, at: string.location, subject.vocabulary)
      return check(passage, subject.lexicons[language.index].hours)
    }
  }

  private static func check(_ passage: Passage, _ hours: Set<String>) -> [Diagnostic] {
    let prose = passage.prose
    guard prose.bytes.contains(UInt8(ascii: ":")) else { return [] }
    let references = BibleReference.all(in: prose.bytes, except: hours)
    if references.isEmpty { return [] }
    return references.flatMap { reference -> [Diagnostic] in
      switch reference.book {
      case .misspelt(let name, let nearest):
        [misspelt(name, nearest, at: prose.location(of: reference.range))]
      case .known(let book):
        reference.verses.compactMap { problem(with: $0, of: book, at: prose.location(of: $0.range)) }
      }
    } + passage.longQuotations.map { quoted($0.count, at: passage.location(ofWords: $0)) }
  }

  private static func problem(with verses: BibleReference.Verses, of book: BibleBook, at place: SourceLocation)
    -> Diagnostic?
  {
    guard (1...book.chapterCount).contains(verses.chapter) else {
      return noChapter(verses.chapter, of: book, at: place)
    }
    let count = book.verseCount(ofChapter: verses.chapter)
    if let count, !(1...count).contains(verses.verses.lowerBound) || verses.verses.upperBound > count {
      return noVerse(verses, of: book, count, at: place)
    }
    let isAvoided = avoidedVerses.contains { name, chapter, verse in
      (name, chapter) == (book.name, verses.chapter) && verses.verses.contains(verse)
    }
    return isAvoided ? avoid(book, verses.chapter, at: place) : nil
  }

  private static let avoidedVerses: [(book: String, chapter: Int, verse: Int)] = [
    ("Efesus", 6, 5), ("Kolose", 3, 22), ("1 Petrus", 2, 18), ("Kejadian", 50, 20),
  ]
}

extension Passage {
  /// The words of each quotation that is too long to stand beside a reference.
  fileprivate var longQuotations: [Range<Int>] {
    quotations.compactMap { bytes in
      let first = words.firstIndex { $0.range.lowerBound >= bytes.lowerBound } ?? words.count
      let end = words.firstIndex { $0.range.lowerBound >= bytes.upperBound } ?? words.count
      return end - first > BibleReferences.mostQuotedWords ? first..<end : nil
    }
  }
}

extension BibleReferences {
  private static func misspelt(_ name: String, _ nearest: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      unknownBook, at: place,
      Message(en: "no book of the Bible is called '\(name)'", id: "tidak ada kitab bernama '\(name)'"),
      hint: Message(en: "did you mean '\(nearest)'?", id: "maksud Anda '\(nearest)'?"))
  }

  private static func noChapter(_ chapter: Int, of book: BibleBook, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      unknownVerse, at: place,
      Message(
        en: "'\(book.name)' has no chapter \(chapter), the last is \(book.chapterCount)",
        id: "'\(book.name)' tidak punya pasal \(chapter), yang terakhir \(book.chapterCount)"),
      hint: lookUp)
  }

  private static func noVerse(
    _ verses: BibleReference.Verses, of book: BibleBook, _ count: Int, at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      unknownVerse, at: place,
      Message(
        en: "'\(book.name) \(verses.chapter)' has \(count) verses, not \(verses.verses.upperBound)",
        id: "'\(book.name) \(verses.chapter)' punya \(count) ayat, bukan \(verses.verses.upperBound)"),
      hint: lookUp)
  }

  private static let lookUp = Message(en: "look the passage up", id: "cari lagi ayatnya di Alkitab")

  private static func avoid(_ book: BibleBook, _ chapter: Int, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      avoided, at: place,
      Message(
        en: "this passage of '\(book.name) \(chapter)' has been used to keep people in harm",
        id: "ayat dari '\(book.name) \(chapter)' ini pernah dipakai supaya orang bertahan disakiti"),
      hint: Message(en: "choose another passage", id: "pilih ayat lain"))
  }

  private static func quoted(_ count: Int, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      quotation, at: place,
      Message(
        en: "\(count) words are quoted beside a reference to the Bible",
        id: "\(count) kata dikutip di samping ayat Alkitab"),
      hint: Message(
        en: "keep the reference, and tell it in your own words",
        id: "sisakan alamat ayatnya, dan ceritakan dengan kata sendiri"))
  }
}
