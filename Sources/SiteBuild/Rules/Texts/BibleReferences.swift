import Content
import Diagnostics

/// Passages of the Bible that are written in words are there, are no advice to bear harm, and are named, not quoted;
/// and the Markdown of a text names them by their form (`BiblePassages`), since Bibles count differently.
///
/// Read are references with chapter and verse, by the names and abbreviations of Lembaga Alkitab Indonesia or English
/// ones (`BibleBook`), in texts and in the strings of data files. Titles and summaries are strings, too.
enum BibleReferences: TextRule, SiteRule {
  static let standsAlone = true
  static let kinds = [unknownBook, unknownVerse, avoided, quotation, plain]

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
        passes, unless the passage says in which Bible it counts ('<bible:tb:Gen.37.18-28>'). Of the books of the \
        Catholic canon only the chapters are known here.
        """,
      id: """
        Kitab ini tidak punya pasal itu, atau pasalnya tidak punya ayat itu. Orang yang membacakannya akan \
        kebingungan. Pasal dan ayat mengikuti King James Version dan Terjemahan Baru; nomor yang ada di salah satunya \
        diterima, kecuali bila ayatnya menyebut Alkitab mana yang diikuti ('<bible:tb:Gen.37.18-28>'). Untuk kitab \
        Deuterokanonika hanya pasalnya yang diperiksa.
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

  static let plain = DiagnosticKind(
    "plain-bible-reference", .error,
    explanation: Message(
      en: """
        Bibles count differently: Psalm 51:12 in Terjemahan Baru is 51:10 in English. So a text says once, in every \
        language alike, which passage it means and in which Bible it counts: '<bible:tb:Gen.37.18-28>', \
        '<bible:tb:Ps.126>' for a whole chapter; 'tb' is Terjemahan Baru, 'nrsv' the New Revised Standard Version. \
        Readers see name and numbers of their own Bible. The ids of the books are those of OSIS: Gen, Exod, Lev, Ps, \
        Prov, Matt, 1Cor.
        """,
      id: """
        Tiap Alkitab menghitung ayat dengan caranya sendiri: Mazmur 51:12 dalam Terjemahan Baru adalah 51:10 dalam \
        Alkitab bahasa Inggris. Karena itu, teks menulis sekali saja, sama dalam semua bahasa, ayat mana yang dimaksud \
        dan Alkitab mana yang diikuti: '<bible:tb:Gen.37.18-28>', atau '<bible:tb:Ps.126>' untuk satu pasal; 'tb' \
        Terjemahan Baru, 'nrsv' New Revised Standard Version. Pembaca melihat nama dan nomor menurut Alkitabnya. Kunci \
        kitab mengikuti OSIS: Gen, Exod, Lev, Ps, Prov, Matt, 1Cor.
        """))

  /// As many words of a quotation may stand beside a reference.
  static let mostQuotedWords = 8

  static func check(_ text: SiteText, in subject: RuleSubject) -> [Diagnostic] {
    text.sides.flatMap { side in
      let hours = subject.lexicons[side.settings.language.index].hours
      return side.passages.flatMap { passage in
        let isLine = passage.role == .title || passage.role == .summary
        return check(passage, hours, as: Counting(in: side.settings, of: subject.site, needsForm: !isLine))
      }
    }
  }

  static func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.site.strings.flatMap { string -> [Diagnostic] in
      guard let language = string.language, string.text.utf8.contains(UInt8(ascii: ":")) else { return [] }
      let passage = Passage(string.text, at: string.location, subject.vocabulary)
      let counting = Counting(in: subject.site[language], of: subject.site, needsForm: false)
      return check(passage, subject.lexicons[language.index].hours, as: counting)
    }
  }

  /// In which Bible a text counts that does not say it, and in which one the form is best written: that of the site's
  /// first language, so that all languages say the same.
  private struct Counting {
    let written: Versification
    let wanted: Versification
    /// Whether a reference has to be written by its form.
    let needsForm: Bool

    init(in settings: LanguageSettings, of site: Site, needsForm: Bool) {
      written = settings.versification ?? .tb
      wanted = site.languages.first?.versification ?? written
      self.needsForm = needsForm
    }

    /// The form of what was written, in the wanted Bible where that is known. What only another Bible has was counted
    /// in that one.
    func form(of verses: BibleReference.Verses, of book: BibleBook) -> String {
      let bibles = [written] + Versification.allCases.filter { $0 != written }
      let passages = bibles.map { BiblePassage(verses, of: book, in: $0) }
      let passage = passages.first(where: \.hasForm) ?? passages[0]
      let converted = passage.converted(to: wanted).flatMap { $0.hasForm ? $0 : nil }
      return "<\((converted ?? passage).destination)>"
    }
  }

  private static func check(_ passage: Passage, _ hours: Set<String>, as counting: Counting) -> [Diagnostic] {
    let prose = passage.prose
    let hasColon = prose.bytes.contains(UInt8(ascii: ":"))
    let references = hasColon ? BibleReference.all(in: prose.bytes, except: hours) : []
    guard !references.isEmpty || passage.namesPassage else { return [] }
    return references.flatMap { problems(with: $0, in: prose, as: counting) }
      + passage.longQuotations.map { quoted($0.count, at: passage.location(ofWords: $0)) }
  }

  private static func problems(
    with reference: BibleReference, in prose: Prose, as counting: Counting
  ) -> [Diagnostic] {
    let place = prose.location(of: reference.range)
    switch reference.book {
    case .misspelt(let name, let nearest):
      return [
        noBook(name, at: place, hint: Message(en: "did you mean '\(nearest)'?", id: "maksud Anda '\(nearest)'?"))
      ]
    case .known(let book):
      let found = reference.verses.compactMap {
        problem(with: $0, of: book, in: counting.written, at: prose.location(of: $0.range))
      }
      guard found.isEmpty, counting.needsForm else { return found }
      let forms = reference.verses.map { counting.form(of: $0, of: book) }
      return [plainly(prose.text(of: reference.range), forms: forms, at: place)]
    }
  }

  /// - Parameter bible: that of the text's readers, in whose words the problem is told.
  private static func problem(
    with part: BibleReference.Verses, of book: BibleBook, in bible: Versification, at place: SourceLocation
  ) -> Diagnostic? {
    let (chapter, verses) = (part.chapter, part.verses)
    guard (1...book.chapterCount).contains(chapter) else { return noChapter(chapter, of: book, in: bible, at: place) }
    if let most = book.verseCount(ofChapter: chapter), verses.lowerBound < 1 || verses.upperBound > most {
      let wrong = verses.lowerBound < 1 ? verses.lowerBound : verses.upperBound
      let count = bible.verseCount(of: book, chapter: chapter) ?? most
      return noVerse(wrong, chapter: chapter, of: book, in: bible, count, at: place)
    }
    return avoided(verses, chapter: chapter, of: book) ? avoid(book, chapter, in: bible, at: place) : nil
  }

  /// Whether one of the verses has been used to keep people in harm. Every Bible gives them the same numbers.
  static func avoided(_ verses: ClosedRange<Int>, chapter: Int, of book: BibleBook) -> Bool {
    avoidedVerses.contains { ($0.book, $0.chapter) == (book.id, chapter) && verses.contains($0.verse) }
  }

  private static let avoidedVerses: [(book: String, chapter: Int, verse: Int)] = [
    ("Eph", 6, 5), ("Col", 3, 22), ("1Pet", 2, 18), ("Gen", 50, 20),
  ]
}

extension Passage {
  /// Whether it names a passage by its form.
  fileprivate var namesPassage: Bool {
    links.contains { if case .passage = $0.link.target { true } else { false } }
  }

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
  static func noBook(_ name: String, at place: SourceLocation, hint: Message?) -> Diagnostic {
    Diagnostic(
      unknownBook, at: place,
      Message(en: "no book of the Bible is called '\(name)'", id: "tidak ada kitab bernama '\(name)'"), hint: hint)
  }

  private static func plainly(_ text: String, forms: [String], at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      plain, at: place,
      Message(
        en: "'\(text)' does not say in which Bible it counts",
        id: "'\(text)' tidak menyebut Alkitab mana yang diikuti"),
      hint: Message(
        en: "write \(forms.joined(separator: ", ")), in every language alike",
        id: "tulis \(forms.joined(separator: ", ")), sama dalam semua bahasa"))
  }

  static func noChapter(
    _ chapter: Int, of book: BibleBook, in bible: Versification, at place: SourceLocation
  ) -> Diagnostic {
    let name = book.name(in: bible)
    return Diagnostic(
      unknownVerse, at: place,
      Message(
        en: "'\(name)' has no chapter \(chapter), the last is \(book.chapterCount)",
        id: "'\(name)' tidak punya pasal \(chapter), yang terakhir \(book.chapterCount)"),
      hint: lookUp)
  }

  static func noVerse(
    _ verse: Int, chapter: Int, of book: BibleBook, in bible: Versification, _ count: Int, at place: SourceLocation
  ) -> Diagnostic {
    let name = "\(book.name(in: bible)) \(chapter)"
    return Diagnostic(
      unknownVerse, at: place,
      Message(
        en: "'\(name)' has \(count) verses in \(bible.title), not \(verse)",
        id: "'\(name)' punya \(count) ayat dalam \(bible.title), bukan \(verse)"),
      hint: lookUp)
  }

  private static let lookUp = Message(en: "look the passage up", id: "cari lagi ayatnya di Alkitab")

  static func avoid(
    _ book: BibleBook, _ chapter: Int, in bible: Versification, at place: SourceLocation
  ) -> Diagnostic {
    let name = "\(book.name(in: bible)) \(chapter)"
    return Diagnostic(
      avoided, at: place,
      Message(
        en: "this passage of '\(name)' has been used to keep people in harm",
        id: "ayat dari '\(name)' ini pernah dipakai supaya orang bertahan disakiti"),
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
