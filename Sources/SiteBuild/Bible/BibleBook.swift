import Content

/// A book of the Bible: its names, and how many verses each chapter has.
struct BibleBook: Sendable {
  /// Its id in OSIS (Open Scripture Information Standard 2.1.1, appendix C): `Gen`, `1Cor`.
  let id: String
  /// The name and the abbreviations of Lembaga Alkitab Indonesia; ordinals stand before a space.
  let indonesianNames: [String]
  /// First the name in the New Revised Standard Version, as it stands before a chapter.
  let englishNames: [String]
  /// Of each chapter. Empty for a book of the Catholic canon, whose verses differ between editions.
  let verses: [Int]
  let chapterCount: Int
  let canon: Canon

  /// Who reads it as Scripture.
  enum Canon { case all, catholic }

  /// All that it is called, each once.
  var names: [String] { indonesianNames + englishNames.filter { !indonesianNames.contains($0) } }

  /// What readers of that Bible call it.
  func name(in versification: Versification) -> String {
    switch versification {
    case .tb: indonesianNames[0]
    case .nrsv: englishNames[0]
    }
  }

  /// A book that all churches have.
  fileprivate init(_ id: String, _ indonesian: String, _ english: String, _ verses: [Int]) {
    self.init(id, indonesian, english, verses, verses.count, .all)
  }

  /// A book of the Catholic canon.
  fileprivate init(_ id: String, _ indonesian: String, _ english: String, chapters: Int) {
    self.init(id, indonesian, english, [], chapters, .catholic)
  }

  private init(
    _ id: String, _ indonesian: String, _ english: String, _ verses: [Int], _ chapterCount: Int, _ canon: Canon
  ) {
    self.id = id
    indonesianNames = indonesian.split(separator: "|").map(String.init)
    englishNames = english.split(separator: "|").map(String.init)
    (self.verses, self.chapterCount, self.canon) = (verses, chapterCount, canon)
  }

  /// How many verses a chapter has, in the Bible that counts more; nil where that is not known.
  func verseCount(ofChapter chapter: Int) -> Int? {
    verses.indices.contains(chapter - 1) ? verses[chapter - 1] : nil
  }
}

extension BibleBook {
  /// All books.
  ///
  /// Versification of the King James Version (31,102 verses; the canon `kjv` of the SWORD Project and the verses of
  /// pythonbible agree on every chapter). Where Terjemahan Baru counts more, its number stands: the titles of psalms
  /// are verses in it, as in the Hebrew text (SWORD's canons `mt` and `leningrad`), and it has Isaiah 8:23, 3 John 15
  /// and Revelation 12:18. So a number that only one of the two counts passes in both; `VersificationTable` knows
  /// which.
  static let all: [BibleBook] = oldTestament + newTestament + catholic

  /// The book of each name, in lower case.
  static let byName: [String: BibleBook] = Dictionary(
    all.flatMap { book in book.names.map { ($0.lowercased(), book) } }, uniquingKeysWith: { first, _ in first })

  /// By OSIS id.
  static let byID: [String: BibleBook] = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  private static let oldTestament: [BibleBook] = [
    BibleBook("Gen", "Kejadian|Kej", "Genesis|Gen", [31, 25, 24, 26, 32, 22, 24, 22, 29, 32, 32, 20, 18, 24, 21, 16, 27,
      33, 38, 18, 34, 24, 20, 67, 34, 35, 46, 22, 35, 43, 55, 32, 20, 31, 29, 43, 36, 30, 23, 23, 57, 38, 34, 34, 28,
      34, 31, 22, 33, 26]),
    BibleBook("Exod", "Keluaran|Kel", "Exodus|Exod|Ex", [22, 25, 22, 31, 23, 30, 25, 32, 35, 29, 10, 51, 22, 31, 27, 36,
      16, 27, 25, 26, 36, 31, 33, 18, 40, 37, 21, 43, 46, 38, 18, 35, 23, 35, 35, 38, 29, 31, 43, 38]),
    BibleBook("Lev", "Imamat|Im", "Leviticus|Lev", [17, 16, 17, 35, 19, 30, 38, 36, 24, 20, 47, 8, 59, 57, 33, 34, 16,
      30, 37, 27, 24, 33, 44, 23, 55, 46, 34]),
    BibleBook("Num", "Bilangan|Bil", "Numbers|Num", [54, 34, 51, 49, 31, 27, 89, 26, 23, 36, 35, 16, 33, 45, 41, 50, 13,
      32, 22, 29, 35, 41, 30, 25, 18, 65, 23, 31, 40, 16, 54, 42, 56, 29, 34, 13]),
    BibleBook("Deut", "Ulangan|Ul", "Deuteronomy|Deut|Dt", [46, 37, 29, 49, 33, 25, 26, 20, 29, 22, 32, 32, 18, 29, 23,
      22, 20, 22, 21, 20, 23, 30, 25, 22, 19, 19, 26, 68, 29, 20, 30, 52, 29, 12]),
    BibleBook("Josh", "Yosua|Yos", "Joshua|Josh", [18, 24, 17, 24, 15, 27, 26, 35, 27, 43, 23, 24, 33, 15, 63, 10, 18,
      28, 51, 9, 45, 34, 16, 33]),
    BibleBook("Judg", "Hakim-hakim|Hak", "Judges|Judg", [36, 23, 31, 24, 31, 40, 25, 35, 57, 18, 40, 15, 25, 20, 20, 31,
      13, 31, 30, 48, 25]),
    BibleBook("Ruth", "Rut", "Ruth", [22, 23, 18, 22]),
    BibleBook("1Sam", "1 Samuel", "1 Samuel|1 Sam", [28, 36, 21, 22, 12, 21, 17, 22, 27, 27, 15, 25, 23, 52, 35, 23, 58,
      30, 24, 42, 15, 23, 29, 22, 44, 25, 12, 25, 11, 31, 13]),
    BibleBook("2Sam", "2 Samuel", "2 Samuel|2 Sam", [27, 32, 39, 12, 25, 23, 29, 18, 13, 19, 27, 31, 39, 33, 37, 23, 29,
      33, 43, 26, 22, 51, 39, 25]),
    BibleBook("1Kgs", "1 Raja-raja|1 Raj", "1 Kings|1 Kgs", [53, 46, 28, 34, 18, 38, 51, 66, 28, 29, 43, 33, 34, 31, 34,
      34, 24, 46, 21, 43, 29, 53]),
    BibleBook("2Kgs", "2 Raja-raja|2 Raj", "2 Kings|2 Kgs", [18, 25, 27, 44, 27, 33, 20, 29, 37, 36, 21, 21, 25, 29, 38,
      20, 41, 37, 37, 21, 26, 20, 37, 20, 30]),
    BibleBook("1Chr", "1 Tawarikh|1 Taw", "1 Chronicles|1 Chr", [54, 55, 24, 43, 26, 81, 40, 40, 44, 14, 47, 40, 14, 17,
      29, 43, 27, 17, 19, 8, 30, 19, 32, 31, 31, 32, 34, 21, 30]),
    BibleBook("2Chr", "2 Tawarikh|2 Taw", "2 Chronicles|2 Chr", [17, 18, 17, 22, 14, 42, 22, 18, 31, 19, 23, 16, 22, 15,
      19, 14, 19, 34, 11, 37, 20, 12, 21, 27, 28, 23, 9, 27, 36, 27, 21, 33, 25, 33, 27, 23]),
    BibleBook("Ezra", "Ezra", "Ezra|Ezr", [11, 70, 13, 24, 17, 22, 28, 36, 15, 44]),
    BibleBook("Neh", "Nehemia|Neh", "Nehemiah", [11, 20, 32, 23, 19, 19, 73, 18, 38, 39, 36, 47, 31]),
    BibleBook("Esth", "Ester|Est", "Esther|Esth", [22, 23, 15, 17, 14, 14, 10, 17, 32, 3]),
    BibleBook("Job", "Ayub|Ayb", "Job", [22, 13, 26, 21, 27, 30, 21, 22, 35, 22, 20, 25, 28, 22, 35, 22, 16, 21, 29, 29,
      34, 30, 17, 25, 6, 14, 23, 28, 25, 31, 40, 22, 33, 37, 16, 33, 24, 41, 30, 24, 34, 17]),
    BibleBook("Ps", "Mazmur|Mzm", "Psalm|Psalms|Ps", [6, 12, 9, 9, 13, 11, 18, 10, 21, 18, 7, 9, 6, 7, 5, 11, 15, 51,
      15, 10, 14, 32, 6, 10, 22, 12, 14, 9, 11, 13, 25, 11, 22, 23, 28, 13, 40, 23, 14, 18, 14, 12, 5, 27, 18, 12, 10,
      15, 21, 23, 21, 11, 7, 9, 24, 14, 12, 12, 18, 14, 9, 13, 12, 11, 14, 20, 8, 36, 37, 6, 24, 20, 28, 23, 11, 13, 21,
      72, 13, 20, 17, 8, 19, 13, 14, 17, 7, 19, 53, 17, 16, 16, 5, 23, 11, 13, 12, 9, 9, 5, 8, 29, 22, 35, 45, 48, 43,
      14, 31, 7, 10, 10, 9, 8, 18, 19, 2, 29, 176, 7, 8, 9, 4, 8, 5, 6, 5, 6, 8, 8, 3, 18, 3, 3, 21, 26, 9, 8, 24, 14,
      10, 8, 12, 15, 21, 10, 20, 14, 9, 6]),
    BibleBook("Prov", "Amsal|Ams", "Proverbs|Prov", [33, 22, 35, 27, 23, 35, 27, 36, 18, 32, 31, 28, 25, 35, 33, 33, 28,
      24, 29, 30, 31, 29, 35, 34, 28, 28, 27, 28, 27, 33, 31]),
    BibleBook("Eccl", "Pengkhotbah|Pkh", "Ecclesiastes|Eccl", [18, 26, 22, 16, 20, 12, 29, 17, 18, 20, 10, 14]),
    BibleBook("Song", "Kidung Agung|Kid", "Song of Solomon|Song of Songs|Song", [17, 17, 11, 16, 16, 13, 13, 14]),
    BibleBook("Isa", "Yesaya|Yes", "Isaiah|Isa", [31, 22, 26, 6, 30, 13, 25, 23, 21, 34, 16, 6, 22, 32, 9, 14, 14, 7,
      25, 6, 17, 25, 18, 23, 12, 21, 13, 29, 24, 33, 9, 20, 24, 17, 10, 22, 38, 22, 8, 31, 29, 25, 28, 28, 25, 13, 15,
      22, 26, 11, 23, 15, 12, 17, 13, 12, 21, 14, 21, 22, 11, 12, 19, 12, 25, 24]),
    BibleBook("Jer", "Yeremia|Yer", "Jeremiah|Jer", [19, 37, 25, 31, 31, 30, 34, 22, 26, 25, 23, 17, 27, 22, 21, 21, 27,
      23, 15, 18, 14, 30, 40, 10, 38, 24, 22, 17, 32, 24, 40, 44, 26, 22, 19, 32, 21, 28, 18, 16, 18, 22, 13, 30, 5, 28,
      7, 47, 39, 46, 64, 34]),
    BibleBook("Lam", "Ratapan|Rat", "Lamentations|Lam", [22, 22, 66, 22, 22]),
    BibleBook("Ezek", "Yehezkiel|Yeh", "Ezekiel|Ezek", [28, 10, 27, 17, 17, 14, 27, 18, 11, 22, 25, 28, 23, 23, 8, 63,
      24, 32, 14, 49, 32, 31, 49, 27, 17, 21, 36, 26, 21, 26, 18, 32, 33, 31, 15, 38, 28, 23, 29, 49, 26, 20, 27, 31,
      25, 24, 23, 35]),
    BibleBook("Dan", "Daniel", "Daniel|Dan", [21, 49, 30, 37, 31, 28, 28, 27, 27, 21, 45, 13]),
    BibleBook("Hos", "Hosea", "Hosea|Hos", [11, 23, 5, 19, 15, 11, 16, 14, 17, 15, 12, 14, 16, 9]),
    BibleBook("Joel", "Yoel|Yl", "Joel", [20, 32, 21]),
    BibleBook("Amos", "Amos", "Amos|Am", [15, 16, 15, 13, 27, 14, 17, 14, 15]),
    BibleBook("Obad", "Obaja|Ob", "Obadiah|Obad", [21]),
    BibleBook("Jonah", "Yunus|Yun", "Jonah|Jon", [17, 10, 10, 11]),
    BibleBook("Mic", "Mikha|Mi", "Micah|Mic", [16, 13, 12, 13, 15, 16, 20]),
    BibleBook("Nah", "Nahum", "Nahum|Nah", [15, 13, 19]),
    BibleBook("Hab", "Habakuk|Hab", "Habakkuk", [17, 20, 19]),
    BibleBook("Zeph", "Zefanya|Zef", "Zephaniah|Zeph", [18, 15, 20]),
    BibleBook("Hag", "Hagai|Hag", "Haggai", [15, 23]),
    BibleBook("Zech", "Zakharia|Za", "Zechariah|Zech", [21, 13, 10, 14, 11, 15, 14, 23, 17, 12, 17, 14, 9, 21]),
    BibleBook("Mal", "Maleakhi|Mal", "Malachi", [14, 17, 18, 6]),
  ]

  private static let newTestament: [BibleBook] = [
    BibleBook("Matt", "Matius|Mat", "Matthew|Matt|Mt", [25, 23, 17, 25, 48, 34, 29, 34, 38, 42, 30, 50, 58, 36, 39, 28,
      27, 35, 30, 34, 46, 46, 39, 51, 46, 75, 66, 20]),
    BibleBook("Mark", "Markus|Mrk", "Mark|Mk", [45, 28, 35, 41, 43, 56, 37, 38, 50, 52, 33, 44, 37, 72, 47, 20]),
    BibleBook("Luke", "Lukas|Luk", "Luke|Lk", [80, 52, 38, 44, 39, 49, 50, 56, 62, 42, 54, 59, 35, 35, 32, 31, 37, 43,
      48, 47, 38, 71, 56, 53]),
    BibleBook("John", "Yohanes|Yoh", "John|Jn", [51, 25, 36, 54, 47, 71, 53, 59, 41, 42, 57, 50, 38, 31, 27, 33, 26, 40,
      42, 31, 25]),
    BibleBook("Acts", "Kisah Para Rasul|Kisah|Kis", "Acts", [26, 47, 26, 37, 42, 15, 60, 40, 43, 48, 30, 25, 52, 28, 41,
      40, 34, 28, 41, 38, 40, 30, 35, 27, 27, 32, 44, 31]),
    BibleBook("Rom", "Roma|Rm", "Romans|Rom", [32, 29, 31, 25, 21, 23, 25, 39, 33, 21, 36, 21, 14, 23, 33, 27]),
    BibleBook("1Cor", "1 Korintus|1 Kor", "1 Corinthians|1 Cor", [31, 16, 23, 21, 13, 20, 40, 13, 27, 33, 34, 31, 13,
      40, 58, 24]),
    BibleBook("2Cor", "2 Korintus|2 Kor", "2 Corinthians|2 Cor", [24, 17, 18, 18, 21, 18, 16, 24, 15, 18, 33, 21, 14]),
    BibleBook("Gal", "Galatia|Gal", "Galatians", [24, 21, 29, 31, 26, 18]),
    BibleBook("Eph", "Efesus|Ef", "Ephesians|Eph", [23, 22, 21, 32, 33, 24]),
    BibleBook("Phil", "Filipi|Flp", "Philippians|Phil", [30, 30, 21, 23]),
    BibleBook("Col", "Kolose|Kol", "Colossians|Col", [29, 23, 25, 18]),
    BibleBook("1Thess", "1 Tesalonika|1 Tes", "1 Thessalonians|1 Thess", [10, 20, 13, 18, 28]),
    BibleBook("2Thess", "2 Tesalonika|2 Tes", "2 Thessalonians|2 Thess", [12, 17, 18]),
    BibleBook("1Tim", "1 Timotius|1 Tim", "1 Timothy", [20, 15, 16, 16, 25, 21]),
    BibleBook("2Tim", "2 Timotius|2 Tim", "2 Timothy", [18, 26, 17, 22]),
    BibleBook("Titus", "Titus", "Titus|Tit", [16, 15, 15]),
    BibleBook("Phlm", "Filemon|Flm", "Philemon|Phlm", [25]),
    BibleBook("Heb", "Ibrani|Ibr", "Hebrews|Heb", [14, 18, 19, 16, 14, 20, 28, 13, 28, 39, 40, 29, 25]),
    BibleBook("Jas", "Yakobus|Yak", "James|Jas", [27, 26, 18, 17, 20]),
    BibleBook("1Pet", "1 Petrus|1 Ptr", "1 Peter|1 Pet", [25, 25, 22, 19, 14]),
    BibleBook("2Pet", "2 Petrus|2 Ptr", "2 Peter|2 Pet", [21, 22, 18]),
    BibleBook("1John", "1 Yohanes|1 Yoh", "1 John|1 Jn", [10, 29, 24, 21, 21]),
    BibleBook("2John", "2 Yohanes|2 Yoh", "2 John|2 Jn", [13]),
    BibleBook("3John", "3 Yohanes|3 Yoh", "3 John|3 Jn", [15]),
    BibleBook("Jude", "Yudas|Yud", "Jude", [25]),
    BibleBook("Rev", "Wahyu|Why", "Revelation|Rev", [20, 29, 22, 11, 14, 17, 17, 13, 21, 11, 19, 18, 18, 20, 8, 21, 18,
      24, 21, 15, 27, 21]),
  ]

  private static let catholic: [BibleBook] = [
    BibleBook("Tob", "Tobit", "Tobit|Tob", chapters: 14),
    BibleBook("Jdt", "Yudit|Ydt", "Judith|Jdt", chapters: 16),
    BibleBook("Wis", "Kebijaksanaan Salomo|Kebijaksanaan|Keb", "Wisdom|Wis", chapters: 19),
    BibleBook("Sir", "Sirakh|Sir", "Sirach", chapters: 51),
    BibleBook("Bar", "Barukh|Bar", "Baruch", chapters: 6),
    BibleBook("1Macc", "1 Makabe|1 Mak", "1 Maccabees|1 Macc", chapters: 16),
    BibleBook("2Macc", "2 Makabe|2 Mak", "2 Maccabees|2 Macc", chapters: 15),
  ]
}
