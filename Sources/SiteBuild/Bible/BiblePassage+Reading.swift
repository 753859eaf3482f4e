import Content

extension BiblePassage {
  /// Why what stands behind `bible:` names no passage.
  struct Problem: Error, Sendable {
    let kind: Kind
    /// Of the bytes of the destination, the part that is wrong.
    let range: Range<Int>

    enum Kind: Sendable {
      case form
      case versification(String)
      case book(String)
      case chapter(Int, BibleBook, Versification)
      /// With the number of verses that the chapter has.
      case verse(Int, chapter: Int, BibleBook, Versification, count: Int)
    }
  }

  /// Reads `tb:Gen.37.18-28`.
  ///
  /// - Parameter start: how many bytes of the destination stand before it.
  init(_ text: Substring, after start: Int) throws(Problem) {
    let whole = start..<(start + text.utf8.count)
    guard let colon = text.firstIndex(of: ":") else { throw Problem(kind: .form, range: whole) }
    let tag = text[..<colon]
    var offset = start + tag.utf8.count + 1
    guard let versification = Versification(rawValue: String(tag)) else {
      throw Problem(kind: .versification(String(tag)), range: start..<(offset - 1))
    }
    let parts = text[text.index(after: colon)...].split(separator: ".", omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let book = BibleBook.byID[name] else {
      throw Problem(kind: .book(name), range: offset..<(offset + name.utf8.count))
    }
    offset += name.utf8.count + 1
    guard (2...3).contains(parts.count), let chapter = Self.number(parts[1]) else {
      throw Problem(kind: .form, range: whole)
    }
    let numbers = offset..<whole.upperBound
    guard (1...book.chapterCount).contains(chapter) else {
      throw Problem(kind: .chapter(chapter, book, versification), range: numbers)
    }
    let count = versification.verseCount(of: book, chapter: chapter)
    var verses = 1...(count ?? 1)
    if parts.count == 3 {
      let ends = parts[2].split(separator: "-", omittingEmptySubsequences: false).map { Self.number($0) }
      guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1], first <= last else {
        throw Problem(kind: .form, range: whole)
      }
      if let count, last > count || first < 1 {
        let wrong = first < 1 ? first : last
        throw Problem(kind: .verse(wrong, chapter: chapter, book, versification, count: count), range: numbers)
      }
      verses = first...last
    }
    self.init(
      book: book, versification: versification,
      verses: Verse(chapter, verses.lowerBound)...Verse(chapter, verses.upperBound), isChapter: parts.count == 2)
  }

  /// Whether its Bible has it, and its form says all of it: one that goes on into another chapter has none.
  var hasForm: Bool {
    let start = LinkScheme.bible.rawValue.utf8.count + 1
    let read = try? BiblePassage(destination.dropFirst(start), after: start)
    return read?.verses == verses
  }

  /// Of plain digits alone.
  private static func number(_ text: Substring) -> Int? {
    text.utf8.allSatisfy(\.isDigit) ? Int(text) : nil
  }
}
