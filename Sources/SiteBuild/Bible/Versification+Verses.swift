import Content

extension Versification {
  /// As people call it, in every language.
  var title: String {
    switch self {
    case .tb: "Terjemahan Baru"
    case .nrsv: "NRSV"
    }
  }

  /// How many verses a chapter has in this Bible; nil where that is not known.
  func verseCount(of book: BibleBook, chapter: Int) -> Int? {
    let shorter = VersificationTable.shorter.first { ($0.0, $0.book, $0.chapter) == (self, book.id, chapter) }
    if let shorter { return shorter.count }
    guard let most = book.verseCount(ofChapter: chapter) else { return nil }
    // Psalm 13 has a verse more at its end, so that the sum is the same.
    guard self == .nrsv, book.id == "Ps", chapter != 13 else { return most }
    return most - (VersificationTable.titles[chapter] ?? 0)
  }

  /// A verse in another Bible, where it may be several.
  enum Counterpart: Hashable {
    case verses(from: BiblePassage.Verse, to: BiblePassage.Verse)
    /// The title of a psalm, which has no number there.
    case title
    /// Nobody has shown what number it has.
    case unknown
  }

  /// What a verse is called in another Bible.
  func counterpart(of verse: BiblePassage.Verse, of book: BibleBook, in other: Versification) -> Counterpart {
    if other == self { return .verses(from: verse, to: verse) }
    for pair in VersificationTable.pairs where pair.book == book.id {
      let (ours, theirs) = self == .tb ? (pair.tb, pair.nrsv) : (pair.nrsv, pair.tb)
      guard ours.chapter == verse.chapter, ours.verses.contains(verse.number) else { continue }
      let (first, last) = (theirs.verses.lowerBound, theirs.verses.upperBound)
      guard ours.verses.count == theirs.verses.count else {
        return .verses(from: .init(theirs.chapter, first), to: .init(theirs.chapter, last))
      }
      return .one(.init(theirs.chapter, first + verse.number - ours.verses.lowerBound))
    }
    if book.canon == .catholic || book.isDoubtful(verse) { return .unknown }
    guard book.id == "Ps", let title = VersificationTable.titles[verse.chapter] else { return .one(verse) }
    let number = self == .tb ? verse.number - title : verse.number + title
    return number < 1 ? .title : .one(.init(verse.chapter, number))
  }
}

extension Versification.Counterpart {
  fileprivate static func one(_ verse: BiblePassage.Verse) -> Self { .verses(from: verse, to: verse) }
}

extension BibleBook {
  fileprivate func isDoubtful(_ verse: BiblePassage.Verse) -> Bool {
    (VersificationTable.doubtful[id] ?? []).contains { $0.chapter == verse.chapter && $0.verses.contains(verse.number) }
  }
}
