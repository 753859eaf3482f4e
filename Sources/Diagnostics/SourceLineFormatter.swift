/// A line of a file with a place in it underlined; of a long line, the part around the place.
struct SourceLineFormatter {
  /// Of the place: 1-based, in characters.
  let column: Int
  /// The line as it is shown; nil when there is nothing to show: no such line, an empty one, or no text.
  let excerpt: Excerpt?

  /// Two lines for the console.
  struct Excerpt {
    let line: String
    /// Spaces (and the line's tabs) up to the place, then `^~~~`.
    let marker: String
  }

  /// Characters of a line that are shown at most, besides the signs for what is left out.
  static let width = 120
  /// Bytes on each side that are looked at for them: enough for `width` characters of any script.
  fileprivate static let reach = 16 * width

  init(_ file: SourceFile, _ location: SourceLocation) {
    let bytes = file.lineBytes(location.line)
    let before = bytes.prefix(max(0, location.column - 1))
    let marked = bytes[before.endIndex...].prefix(location.length)
    let after = bytes[marked.endIndex...]
    column = before.characterCount + 1
    excerpt = bytes.isEmpty ? nil : Excerpt(before: before, marked: marked, after: after)
  }
}

extension SourceLineFormatter.Excerpt {
  /// Nil where the line is no text.
  fileprivate init?(before: ArraySlice<UInt8>, marked: ArraySlice<UInt8>, after: ArraySlice<UInt8>) {
    typealias Formatter = SourceLineFormatter
    let (allBefore, allMarked, allAfter) = (before.lastCharacters, marked.firstCharacters, after.firstCharacters)
    let shownMarked = allMarked.prefix(Formatter.width)
    let room = Formatter.width - shownMarked.count
    let shownBefore = allBefore.suffix(max(room / 2, room - allAfter.count))
    let shownAfter = allAfter.prefix(room - shownBefore.count)
    let text = Array(shownBefore + shownMarked + shownAfter).map(FormatterText.shown)
    // Of a picture or another file that is no text, nothing is worth showing.
    guard text.count(where: { $0 == FormatterText.replacement }) * 4 <= text.count else { return nil }
    let isCutBefore = shownBefore.count < allBefore.count
    let isCutAfter = shownMarked.count < allMarked.count || shownAfter.count < allAfter.count
    line = (isCutBefore ? "…" : "") + String(text) + (isCutAfter ? "…" : "")
    let indent = shownBefore.map { $0 == "\t" ? "\t" : " " }.joined()
    let underline = "^" + String(repeating: "~", count: max(0, shownMarked.count - 1))
    marker = (isCutBefore ? " " : "") + indent + underline
  }
}

extension ArraySlice<UInt8> {
  fileprivate var characterCount: Int {
    allSatisfy { $0 < 0x80 } ? count : String(decoding: self, as: UTF8.self).count
  }

  /// The characters that begin within the first bytes: more of them than are ever shown.
  fileprivate var firstCharacters: [Character] {
    Array(String(decoding: prefix(SourceLineFormatter.reach), as: UTF8.self))
  }

  /// The characters that end within the last bytes: more of them than are ever shown.
  fileprivate var lastCharacters: [Character] {
    let end = suffix(SourceLineFormatter.reach)
    let whole = end.count < count ? end.drop { $0 & 0xC0 == 0x80 } : end
    return Array(String(decoding: whole, as: UTF8.self))
  }
}
