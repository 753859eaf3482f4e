import Diagnostics

extension TextRun {
  /// A line that CommonMark leaves as it is; nil if there may be more to it.
  ///
  /// - Parameter component: what the line is perhaps a part of.
  init?(words line: SourceLine, in component: Component?) {
    var text = line.text
    let isPlain = text.withUTF8 { words in
      guard let first = words.first, let last = words.last, !isBlank(first), !isBlank(last) else { return false }
      return !words.contains { mayBeSyntax($0) }
    }
    guard isPlain else { return nil }
    self = text.withUTF8 { words in
      let document: DocumentText
      var offset = 0
      if let shared = component?.lineRun(atLine: line.location.line),
        let found = shared.offset(of: words, at: line.location.column)
      {
        (document, offset) = (shared.document, found)
      } else {
        document = DocumentText(path: line.location.path, bytes: Array(words), slots: [])
      }
      let record = RunRecord(
        offset..<(offset + words.count), line: line.location.line, column: line.location.column,
        sourceLength: words.count, isVerbatim: true, kind: .text, lead: .block)
      return TextRun(document: document, record: record)
    }
  }

  /// Where some words of its line begin in its document's text, if they are what it says at a column of the file.
  private func offset(of words: UnsafeBufferPointer<UInt8>, at column: Int) -> Int? {
    let skipped = column - Int(record.column)
    guard isVerbatim, skipped >= 0, skipped + words.count <= record.range.count else { return nil }
    let start = record.range.lowerBound + skipped
    return document.bytes[start..<(start + words.count)].elementsEqual(words) ? start : nil
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
