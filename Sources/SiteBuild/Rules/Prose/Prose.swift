import Content
import Diagnostics
import Markdown

/// Words that a reader sees in one stretch, with the place of each byte: a block of a text, or a string of a data file.
struct Prose {
  private(set) var bytes: [UInt8] = []
  /// Whether it is code: digits alone mean nothing in it.
  let isCode: Bool
  private var pieces: [Piece] = []
  /// The links among the runs by their indices, and the bytes of their texts; a link's text may be in several pieces.
  private(set) var links: [(index: Int, range: Range<Int>)] = []

  /// Bytes that stand together in the source.
  private struct Piece {
    let start: Int
    let location: SourceLocation
    /// Whether the bytes stand in the source as they are.
    let isVerbatim: Bool
  }

  /// Runs that follow each other. Code among them, or text if it is code itself, leaves a gap; so does what an autolink
  /// says, since its text is its target's.
  init(_ runs: some Sequence<TextRun>, links: [Link], isCode: Bool = false) {
    self.isCode = isCode
    for run in runs {
      if run.lead != .none { bytes.append(UInt8(ascii: " ")) }
      let start = bytes.count
      defer { if case .linkText(let index) = run.kind { addLink(index, from: start) } }
      guard (run.kind == .code) == isCode, !run.isAutolink(links) else {
        bytes.append(0)
        continue
      }
      pieces.append(Piece(start: bytes.count, location: run.location, isVerbatim: run.isVerbatim))
      bytes += run.bytes
    }
  }

  /// What stands from an offset on is text of a link.
  private mutating func addLink(_ index: Int, from start: Int) {
    if let last = links.last, last.index == index {
      links[links.count - 1].range = last.range.lowerBound..<bytes.count
    } else {
      links.append((index, start..<bytes.count))
    }
  }

  /// A string; places inside it are exact where it stands in the file as it is, but for quotation marks around it.
  init(_ text: String, at location: SourceLocation) {
    isCode = false
    bytes = Array(text.utf8)
    let quotes = location.length - bytes.count
    let isVerbatim = quotes == 0 || quotes == 2
    let column = location.column + (isVerbatim ? quotes / 2 : 0)
    let start = SourceLocation(path: location.path, line: location.line, column: column, length: location.length)
    pieces = [Piece(start: 0, location: isVerbatim ? start : location, isVerbatim: isVerbatim)]
  }

  /// The place of some of its bytes; of the first piece of them, where they stand in several.
  func location(of range: Range<Int>) -> SourceLocation {
    guard let index = pieces.lastIndex(where: { $0.start <= range.lowerBound }) else {
      return pieces.first?.location ?? SourceLocation(path: "")
    }
    let piece = pieces[index]
    guard piece.isVerbatim else { return piece.location }
    let end = index + 1 < pieces.count ? min(pieces[index + 1].start, range.upperBound) : range.upperBound
    return SourceLocation(
      path: piece.location.path, line: piece.location.line,
      column: piece.location.column + range.lowerBound - piece.start, length: end - range.lowerBound)
  }

  func text(of range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

extension Prose {
  /// Whatever of the text there is for a rule to read.
  var signs: ProseSigns { ProseSigns(in: bytes[...]) }

  /// The blocks among some runs that have any of the signs; the code in them apart.
  static func blocks(of runs: [TextRun], signs: [ProseSigns], links: [Link]) -> [Prose] {
    var found: [Prose] = []
    var start = 0
    var isWanted = false
    for index in runs.indices {
      if runs[index].lead == .block {
        if isWanted { found += prose(of: runs[start..<index], links: links) }
        (start, isWanted) = (index, false)
      }
      if !signs[index].isEmpty { isWanted = true }
    }
    return isWanted ? found + prose(of: runs[start...], links: links) : found
  }

  private static func prose(of runs: ArraySlice<TextRun>, links: [Link]) -> [Prose] {
    let text = Prose(runs, links: links)
    return runs.contains { $0.kind == .code } ? [text, Prose(runs, links: links, isCode: true)] : [text]
  }
}

extension TextRun {
  fileprivate func isAutolink(_ links: [Link]) -> Bool {
    if case .linkText(let index) = kind { links[index].kind == .autolink } else { false }
  }
}
