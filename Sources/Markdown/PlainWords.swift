import Diagnostics

/// A line that CommonMark leaves as it is: its words are its HTML, and one run.
struct PlainWords: Sendable {
  private let document: DocumentText
  private let range: SmallRange
  private let line: UInt32
  private let column: UInt32

  /// Nil if there may be more to the line than words.
  ///
  /// - Parameter component: what the line is perhaps a part of; its words are then the component's.
  init?(_ line: SourceLine, in component: Component?) {
    var text = line.text
    let isPlain = text.withUTF8 { words in
      guard let first = words.first, let last = words.last, !isBlank(first), !isBlank(last) else { return false }
      return !words.contains(where: mayBeSyntax)
    }
    guard isPlain else { return nil }
    (document, range) = text.withUTF8 { words in
      if let run = component?.lineRun(atLine: line.location.line),
        let range = run.range(of: words, atColumn: line.location.column)
      {
        return (run.document, SmallRange(range))
      }
      return (DocumentText(path: line.location.path, bytes: Array(words), slots: []), SmallRange(0..<words.count))
    }
    self.line = UInt32(clamping: line.location.line)
    column = UInt32(clamping: line.location.column)
  }

  /// Without slots.
  var html: Fragment { Fragment(document: document, extent: .init(html: range, slots: 0..<0)) }

  /// The words with their place.
  var run: TextRun {
    let record = RunRecord(
      range.wide, line: Int(line), column: Int(column), sourceLength: range.count, isVerbatim: true, kind: .text,
      lead: .block)
    return TextRun(document: document, record: record)
  }
}

extension TextRun {
  /// Where some words are among its document's bytes, if they are what its line of the file says from a column on.
  fileprivate func range(of words: UnsafeBufferPointer<UInt8>, atColumn column: Int) -> Range<Int>? {
    let skipped = column - Int(record.column)
    guard isVerbatim, skipped >= 0, skipped + words.count <= record.range.count else { return nil }
    let start = record.range.lowerBound + skipped
    let range = start..<(start + words.count)
    return document.bytes[range].elementsEqual(words) ? range : nil
  }
}

/// Whether a byte may mean something to CommonMark within a line, or is written otherwise in HTML.
private func mayBeSyntax(_ byte: UInt8) -> Bool {
  switch byte {
  case 0..<0x20: true
  case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
    UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""):
    true
  default: false
  }
}
