import Content

/// A passage of the Bible as Markdown names it: `bible:tb:Gen.37.18-28`, or a whole chapter, `bible:tb:Ps.126`.
struct BiblePassage: Sendable {
  let book: BibleBook
  /// In which the author counts.
  let versification: Versification
  let verses: ClosedRange<Verse>
  /// Whether it is named without verses.
  let isChapter: Bool

  /// Both count from 1.
  struct Verse: Sendable, Hashable, Comparable {
    let chapter: Int
    let number: Int

    init(_ chapter: Int, _ number: Int) { (self.chapter, self.number) = (chapter, number) }

    static func < (a: Verse, b: Verse) -> Bool { (a.chapter, a.number) < (b.chapter, b.number) }
  }
}

extension BiblePassage {
  init(_ part: BibleReference.Verses, of book: BibleBook, in versification: Versification) {
    let (first, last) = (part.verses.lowerBound, part.verses.upperBound)
    self.init(
      book: book, versification: versification, verses: Verse(part.chapter, first)...Verse(part.chapter, last),
      isChapter: false)
  }

  /// The passage in another Bible's numbers; nil where nobody has shown them.
  func converted(to other: Versification) -> BiblePassage? {
    if other == versification { return self }
    let last = versification.counterpart(of: verses.upperBound, of: book, in: other)
    guard case .verses(_, let end) = last else { return nil }
    let first: Verse
    switch versification.counterpart(of: verses.lowerBound, of: book, in: other) {
    case .unknown: return nil
    // Whoever reads from the title on reads from the first verse on.
    case .title: first = Verse(end.chapter, 1)
    case .verses(let start, _): first = start
    }
    guard first <= end else { return nil }
    let all = Verse(end.chapter, 1)...Verse(end.chapter, other.verseCount(of: book, chapter: end.chapter) ?? 1)
    return BiblePassage(
      book: book, versification: other, verses: first...end, isChapter: isChapter && first...end == all)
  }

  /// `Kejadian 37:18-28`, `Psalm 126`, `Isaiah 8:22-9:1`.
  var words: String {
    let (first, last) = (verses.lowerBound, verses.upperBound)
    let name = book.name(in: versification)
    if isChapter { return "\(name) \(first.chapter)" }
    if first == last { return "\(name) \(first.chapter):\(first.number)" }
    let end = first.chapter == last.chapter ? "\(last.number)" : "\(last.chapter):\(last.number)"
    return "\(name) \(first.chapter):\(first.number)-\(end)"
  }

  /// The same in the numbers and names of a language's Bible; nil where they are not known.
  func words(in settings: LanguageSettings) -> String? {
    settings.versification.flatMap { converted(to: $0) }?.words
  }

  /// `bible:tb:Gen.37.18-28`
  var destination: String {
    let (first, last) = (verses.lowerBound, verses.upperBound)
    let start = "\(LinkScheme.bible.rawValue):\(versification.rawValue):\(book.id).\(first.chapter)"
    if isChapter { return start }
    return first == last ? "\(start).\(first.number)" : "\(start).\(first.number)-\(last.number)"
  }
}
