import Content
import Diagnostics
import Markdown

/// Passages of the Bible that are named by their form (`<bible:tb:Gen.37.18-28>`) are there, are no advice to bear
/// harm, and have known numbers in the Bible of every language.
enum BiblePassages: TextRule {
  static let standsAlone = true
  static let kinds = [form, noNumbers]

  static let form = DiagnosticKind(
    "bible-passage-form", .error,
    explanation: Message(
      en: """
        A passage is written '<bible:tb:Gen.37.18-28>': the Bible in which it counts ('tb', Terjemahan Baru, or \
        'nrsv', the New Revised Standard Version), the book by its OSIS id, the chapter, and the verses; \
        '<bible:tb:Ps.126>' is a whole chapter. It has no words of its own, since readers see the name and the numbers \
        of their Bible. Verses that do not follow each other in one chapter are two passages.
        """,
      id: """
        Ayat Alkitab ditulis '<bible:tb:Gen.37.18-28>': Alkitab yang diikuti ('tb', Terjemahan Baru, atau 'nrsv', New \
        Revised Standard Version), kitab dengan kunci OSIS, pasal, dan ayat; '<bible:tb:Ps.126>' berarti satu pasal. \
        Tautan ini ditulis tanpa kata lain, karena pembaca melihat nama dan nomor menurut Alkitabnya. Ayat yang tidak \
        berurutan dalam satu pasal ditulis sebagai dua tautan.
        """))

  static let noNumbers = DiagnosticKind(
    "unknown-versification", .error,
    explanation: Message(
      en: """
        Bibles count differently here, and the program knows no numbers of this passage in the Bible of a language. \
        Known are the psalms, Isaiah 8 and 9, Joel, Sirach 34:21-22, and every chapter of the books of all churches in \
        which Hebrew and English Bibles agree. Choose another passage, or have numbers that somebody looked up in both \
        Bibles added to the program's table. A language says in languages/<tag>.yml which Bible its readers have: \
        'versification: tb' or 'nrsv'.
        """,
      id: """
        Di sini tiap Alkitab menghitung ayat dengan cara berbeda, dan program tidak tahu nomor ayat ini dalam Alkitab \
        salah satu bahasa. Yang diketahui: Mazmur, Yesaya 8 dan 9, Yoel, Sirakh 34:21-22, dan pasal kitab semua gereja \
        yang nomornya sama dalam Alkitab Ibrani dan Inggris. Pilih ayat lain, atau minta nomor yang sudah dicocokkan \
        dalam kedua Alkitab ditambahkan ke tabel program. Tiap bahasa menyebut Alkitab pembacanya di \
        languages/<tag>.yml: 'versification: tb' atau 'nrsv'.
        """))

  static func check(_ text: SiteText, in subject: RuleSubject) -> [Diagnostic] {
    text.sides.flatMap { side in
      side.links.compactMap { resolved in
        resolved.isImage ? nil : check(resolved, side.settings)
      }
    }
  }

  private static func check(_ resolved: ResolvedLink, _ settings: LanguageSettings) -> Diagnostic? {
    let link = resolved.link
    switch resolved.target {
    case .noPassage(let problem): return diagnostic(problem, at: link.place(of: problem.range))
    case .passage(let passage):
      let verses = passage.verses
      let numbers = verses.lowerBound.number...verses.upperBound.number
      let chapter = verses.lowerBound.chapter
      if BibleReferences.avoided(numbers, chapter: chapter, of: passage.book) {
        return BibleReferences.avoid(passage.book, chapter, in: passage.versification, at: link.location)
      }
      if link.kind != .autolink { return ownWords(passage, at: link.location) }
      guard let versification = settings.versification else { return noBible(settings, at: link.location) }
      return passage.converted(to: versification) == nil ? unknown(passage, versification, at: link.location) : nil
    default: return nil
    }
  }

  private static func diagnostic(_ problem: BiblePassage.Problem, at place: SourceLocation) -> Diagnostic {
    switch problem.kind {
    case .form: badForm(at: place)
    case .versification(let name): noVersification(name, at: place)
    case .book(let name):
      BibleReferences.noBook(name, at: place, hint: .didYouMean(name, among: Array(BibleBook.byID.keys)))
    case .chapter(let chapter, let book, let bible): BibleReferences.noChapter(chapter, of: book, in: bible, at: place)
    case .verse(let verse, let chapter, let book, let bible, let count):
      BibleReferences.noVerse(verse, chapter: chapter, of: book, in: bible, count, at: place)
    }
  }
}

extension Link {
  /// Of some bytes of its destination; of the whole link where they do not stand in the source as they are.
  fileprivate func place(of range: Range<Int>) -> SourceLocation {
    guard !isReference, location.length == destination.utf8.count, !range.isEmpty else { return location }
    return SourceLocation(
      path: location.path, line: location.line, column: location.column + range.lowerBound, length: range.count)
  }
}

extension BiblePassages {
  private static func badForm(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      form, at: place,
      Message(en: "this names no passage of the Bible", id: "ini bukan cara menulis ayat Alkitab"),
      hint: Message(
        en: "write it like <bible:tb:Gen.37.18-28> or <bible:tb:Ps.126>",
        id: "tulis seperti <bible:tb:Gen.37.18-28> atau <bible:tb:Ps.126>"))
  }

  private static func noVersification(_ name: String, at place: SourceLocation) -> Diagnostic {
    let all = Versification.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return Diagnostic(
      form, at: place,
      Message(en: "no Bible is called '\(name)'", id: "tidak ada Alkitab bernama '\(name)'"),
      hint: .didYouMean(name, among: Versification.allCases.map(\.rawValue))
        ?? Message(en: "use one of: \(all)", id: "pakai salah satu: \(all)"))
  }

  private static func ownWords(_ passage: BiblePassage, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      form, at: place,
      Message(
        en: "a passage of the Bible has no words of its own", id: "tautan ayat Alkitab ditulis tanpa kata lain"),
      hint: Message(en: "write <\(passage.destination)>", id: "tulis <\(passage.destination)>"))
  }

  private static func noBible(_ settings: LanguageSettings, at place: SourceLocation) -> Diagnostic {
    let tag = settings.language.tag
    return Diagnostic(
      noNumbers, at: place,
      Message(
        en: "nothing says which Bible readers of '\(tag)' have",
        id: "belum disebut Alkitab mana yang dipakai pembaca '\(tag)'"),
      hint: Message(
        en: "add 'versification: tb' or 'versification: nrsv' to languages/\(tag).yml",
        id: "tambahkan 'versification: tb' atau 'versification: nrsv' di languages/\(tag).yml"))
  }

  private static func unknown(
    _ passage: BiblePassage, _ versification: Versification, at place: SourceLocation
  ) -> Diagnostic {
    let bible = versification.title
    return Diagnostic(
      noNumbers, at: place,
      Message(
        en: "nobody has shown which numbers '\(passage.words)' has in \(bible)",
        id: "belum diketahui nomor '\(passage.words)' dalam \(bible)"),
      hint: Message(en: "choose another passage", id: "pilih ayat lain"))
  }
}
