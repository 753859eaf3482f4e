import Diagnostics

/// A passage of the Bible as a text names it: `Kej 37:18-28`, `1 Yoh 3:16`, `Luke 10:25-37, 39`.
struct BibleReference {
  let book: Book
  let verses: [Verses]
  /// From the book's first letter to the last digit.
  let range: Range<Int>

  /// What stands before the digits.
  enum Book {
    case known(BibleBook)
    /// A word that is nearly the name of a book, and that name.
    case misspelt(String, nearest: String)
  }

  /// Verses that follow each other in one chapter.
  struct Verses {
    let chapter: Int
    let verses: ClosedRange<Int>
    let range: Range<Int>
  }
}

extension BibleReference {
  /// All of a text, in order. A word that is near to no book (`Skala 1:10`), or one of `others` (`pukul 16:30`), makes
  /// none of the digits behind it.
  static func all(in bytes: [UInt8], except others: Set<String>) -> [BibleReference] {
    var found: [BibleReference] = []
    var offset = 1
    while offset + 1 < bytes.count {
      defer { offset += 1 }
      guard bytes[offset] == UInt8(ascii: ":"), bytes[offset - 1].isDigit, bytes[offset + 1].isDigit else { continue }
      var start = offset - 1
      while start > 0, bytes[start - 1].isDigit { start -= 1 }
      guard bytes[start] != UInt8(ascii: "0"), let (book, first) = book(in: bytes, before: start, except: others) else {
        continue
      }
      var scanner = VerseScanner(bytes: bytes, offset: start)
      let verses = scanner.all()
      found.append(BibleReference(book: book, verses: verses, range: first..<scanner.offset))
      offset = max(offset, scanner.offset - 1)
    }
    return found
  }

  /// The book whose name ends before an offset, and where the name begins: the longest of up to four words.
  private static func book(in bytes: [UInt8], before offset: Int, except others: Set<String>) -> (Book, Int)? {
    let words = words(in: bytes, before: offset)
    for count in words.indices.reversed() {
      let name = words[...count].reversed().map { normal(bytes, $0) }.joined(separator: " ")
      if let book = BibleBook.byName[name] { return (.known(book), words[count].lowerBound) }
    }
    guard let word = words.first, word.count > 2, bytes[word.lowerBound] &- 0x41 < 26 else { return nil }
    let name = normal(bytes, word)
    if others.contains(name) { return nil }
    let ordinal = words.dropFirst().first.map { normal(bytes, $0) }.flatMap { ["1", "2", "3"].contains($0) ? $0 : nil }
    let whole = ordinal.map { "\($0) \(name)" } ?? name
    guard let nearest = nearestName(to: whole, among: BibleBook.all.flatMap(\.names)) else { return nil }
    let written = String(decoding: bytes[word], as: UTF8.self)
    return (.misspelt(ordinal.map { "\($0) \(written)" } ?? written, nearest: nearest), word.lowerBound)
  }

  /// The words before an offset, the last first, a space or a full stop and a space between them.
  private static func words(in bytes: [UInt8], before offset: Int) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var end = offset
    while words.count < 4 {
      guard end > 0, bytes[end - 1] == 0x20 || bytes[end - 1] == 0xA0 else { break }
      while end > 0, bytes[end - 1] == 0x20 || bytes[end - 1] == 0xA0 || bytes[end - 1] == 0xC2 { end -= 1 }
      if end > 0, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
      var start = end
      while start > 0, bytes[start - 1].isLetter || bytes[start - 1].isDigit || bytes[start - 1] == UInt8(ascii: "-") {
        start -= 1
      }
      if start == end { break }
      words.append(start..<end)
      end = start
    }
    return words
  }

  /// A word in lower case, a space behind an ordinal that is glued to it: `1Yoh`.
  private static func normal(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    let word = bytes.word(range)
    let letters = Array(word.utf8.prefix(2))
    let isGlued = letters.count == 2 && letters[0].isDigit && letters[1].isLetter
    return isGlued ? "\(word.prefix(1)) \(word.dropFirst())" : word
  }
}

/// Reads what stands behind a book's name: chapters, verses, and the signs between them.
private struct VerseScanner {
  let bytes: [UInt8]
  var offset: Int

  /// `37:18-28`, `37:18-28, 36`, `37:18; 39:1-6`, `37:18-38:5`. The text begins with a chapter.
  mutating func all() -> [BibleReference.Verses] {
    var found: [BibleReference.Verses] = []
    var chapter = 0
    repeat {
      let start = offset
      let number = number()
      if bytes[safely: offset] == UInt8(ascii: ":"), bytes[safely: offset + 1]?.isDigit ?? false {
        chapter = number
        offset += 1
        found.append(verses(from: self.number(), in: chapter, start))
      } else {
        found.append(verses(from: number, in: chapter, start))
      }
    } while skipJoint()
    return found
  }

  /// The verses from one on; `-38:5` leads into another chapter, whose verse is not looked at.
  private mutating func verses(from first: Int, in chapter: Int, _ start: Int) -> BibleReference.Verses {
    var last = first
    let end = offset
    if let dash = dashLength, bytes[safely: offset + dash]?.isDigit ?? false {
      offset += dash
      last = number()
      let isChapter = bytes[safely: offset] == UInt8(ascii: ":") && bytes[safely: offset + 1]?.isDigit ?? false
      if isChapter { (offset, last) = (end, first) }
    }
    return .init(chapter: chapter, verses: min(first, last)...max(first, last), range: start..<offset)
  }

  /// A hyphen, or a dash of three bytes.
  private var dashLength: Int? {
    if bytes[safely: offset] == UInt8(ascii: "-") { return 1 }
    return bytes[safely: offset] == 0xE2 && bytes[safely: offset + 1] == 0x80 ? 3 : nil
  }

  /// Goes past what joins two parts of one reference: a comma before a verse that no word follows, or a semicolon
  /// before a chapter and its verse.
  private mutating func skipJoint() -> Bool {
    guard let sign = bytes[safely: offset], sign == UInt8(ascii: ",") || sign == UInt8(ascii: ";") else { return false }
    var next = offset + 1
    if bytes[safely: next] == 0x20 { next += 1 }
    var end = next
    while bytes[safely: end]?.isDigit ?? false { end += 1 }
    let isChapter = bytes[safely: end] == UInt8(ascii: ":") && bytes[safely: end + 1]?.isDigit ?? false
    let isAlone = !(bytes[safely: end]?.isWordPart ?? false) && bytes[safely: end] != 0x20
    guard end > next, isChapter || sign == UInt8(ascii: ",") && isAlone else { return false }
    offset = next
    return true
  }

  private mutating func number() -> Int {
    let start = offset
    while bytes[safely: offset]?.isDigit ?? false { offset += 1 }
    return bytes.number(in: start..<offset) ?? Int(Int32.max)
  }
}
