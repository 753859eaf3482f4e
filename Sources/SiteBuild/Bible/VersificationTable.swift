import Content

/// Where Terjemahan Baru and the New Revised Standard Version count verses differently, and where nobody has shown
/// whether they do. Everywhere else the 66 books have the same numbers in both.
///
/// Sources: that NRSV counts as the King James Version does, but for 3 John 15 and Revelation 12:18: canons `nrsv` and
/// `kjv` of the SWORD Project. Titles of psalms: its canons `nrsv` and `mt`; that Terjemahan Baru counts them as the
/// Hebrew text does: alkitab.sabda.org, which prints its numbers in brackets behind those of the King James Version.
/// Isaiah 8:23 to 9:20: the same (passages Isa 9:1-13 and Yes 9:2-7). Joel as in English: Lembaga Alkitab Indonesia,
/// 'Perbedaan Penomoran Ayat, Mana Yang Harus Diikuti?' (alkitab.or.id, 1 August 2023). 3 John 15 and Revelation 12:18
/// stand in both. Sirach 34, bread and wages: Terjemahan Baru counts as Greek editions do, which have 26 verses in the
/// chapter, NRSV has 31 (canon `nrsva`). Where Hebrew and English Bibles count differently: versification-specification
/// of the Copenhagen Alliance (`eng.json` against `org.json`).
enum VersificationTable {
  /// One verse or several in a row, in one chapter.
  typealias Span = (chapter: Int, verses: ClosedRange<Int>)

  /// Verses that are the same words. Both sides have as many verses and belong together one by one, or one verse of a
  /// side is all of the other.
  struct Pair: Sendable {
    let book: String
    let tb: Span
    let nrsv: Span
  }

  static let pairs: [Pair] = [
    Pair(book: "Isa", tb: (8, 23...23), nrsv: (9, 1...1)),
    Pair(book: "Isa", tb: (9, 1...20), nrsv: (9, 2...21)),
    Pair(book: "Ps", tb: (13, 2...5), nrsv: (13, 1...4)),
    Pair(book: "Ps", tb: (13, 6...6), nrsv: (13, 5...6)),
    Pair(book: "Sir", tb: (34, 21...21), nrsv: (34, 25...25)),
    Pair(book: "Sir", tb: (34, 22...22), nrsv: (34, 26...27)),
  ]

  /// How many verses the title of a psalm is in Terjemahan Baru; it has no number in NRSV. Titles that are only the
  /// beginning of the first verse are not here.
  static let titles: [Int: Int] = {
    let one = [
      3, 4, 5, 6, 7, 8, 9, 12, 13, 18, 19, 20, 21, 22, 30, 31, 34, 36, 38, 39, 40, 41, 42, 44, 45, 46, 47, 48, 49, 53,
      55, 56, 57, 58, 59, 61, 62, 63, 64, 65, 67, 68, 69, 70, 75, 76, 77, 80, 81, 83, 84, 85, 88, 89, 92, 102, 108, 140,
      142,
    ]
    let two = [51, 52, 54, 60]
    return Dictionary(uniqueKeysWithValues: one.map { ($0, 1) } + two.map { ($0, 2) })
  }()

  /// Of chapters in which one of the two has fewer verses than `BibleBook` says; psalms with titles apart.
  static let shorter: [(Versification, book: String, chapter: Int, count: Int)] = [
    (.nrsv, "Isa", 8, 22), (.tb, "Isa", 9, 20),
  ]

  /// Where Hebrew and English Bibles differ and Terjemahan Baru may follow either; as English Bibles count. The end of
  /// 2 Corinthians is here since NRSV itself is printed with 13 verses and known to programs with 14.
  static let doubtful: [String: [Span]] = [
    "Gen": [(31, 55...55), (32, 1...32)],
    "Exod": [(8, 1...32), (22, 1...31)],
    "Lev": [(6, 1...30)],
    "Num": [(16, 36...50), (17, 1...13), (26, 1...1), (29, 40...40), (30, 1...16)],
    "Deut": [(12, 32...32), (13, 1...18), (22, 30...30), (23, 1...25), (29, 1...29)],
    "1Sam": [(20, 42...42), (21, 1...15), (23, 29...29), (24, 1...22)],
    "2Sam": [(18, 33...33), (19, 1...43)],
    "1Kgs": [(4, 21...34), (5, 1...18), (22, 43...53)],
    "2Kgs": [(11, 21...21), (12, 1...21)],
    "1Chr": [(6, 1...81), (12, 4...40)],
    "2Chr": [(2, 1...18), (14, 1...15)],
    "Neh": [(4, 1...23), (7, 69...73), (9, 38...38), (10, 1...39)],
    "Job": [(41, 1...34)],
    "Eccl": [(5, 1...20)],
    "Song": [(6, 13...13), (7, 1...13)],
    "Isa": [(64, 2...12)],
    "Jer": [(9, 1...26)],
    "Ezek": [(20, 45...49), (21, 1...32)],
    "Dan": [(4, 1...37), (5, 31...31), (6, 1...28)],
    "Hos": [(1, 10...11), (2, 1...23), (11, 12...12), (12, 1...14), (13, 16...16), (14, 1...9)],
    "Jonah": [(1, 17...17), (2, 1...10)],
    "Mic": [(5, 1...15)],
    "Nah": [(1, 15...15), (2, 1...13)],
    "Zech": [(1, 18...21), (2, 1...13)],
    "Mal": [(4, 1...6)],
    "Acts": [(19, 40...41)],
    "2Cor": [(13, 12...14)],
  ]
}
