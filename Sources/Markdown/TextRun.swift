import Diagnostics

/// A piece of prose that stands on one line of the source, with its place.
public struct TextRun: Sendable {
  /// What its words stand in.
  let document: DocumentText
  /// Which words, where from, and what of.
  let record: RunRecord

  /// What a run is part of. Code and links within a heading are code and links.
  public enum Kind: Sendable, Hashable {
    case text
    /// A code span, or a line of a code block that is no component.
    case code
    /// The text of the link with that index.
    case linkText(Int)
    /// The alternative text of an image.
    case imageText
    /// With the level, 1 to 6.
    case heading(Int)
  }

  /// What stands between a run and the one before it.
  public enum Lead: Sendable, Hashable {
    case none
    /// A line of the source ends, the reader's line goes on.
    case softBreak
    /// The reader's line ends.
    case lineBreak
    /// Another block begins.
    case block
  }

  /// UTF-8, as a reader sees it: without escapes, entities and delimiters. Not empty.
  public var bytes: ArraySlice<UInt8> { document.bytes[record.range] }

  /// Of the first byte, with the length of the whole run in the source.
  public var location: SourceLocation {
    SourceLocation(
      path: document.path, line: Int(record.line), column: Int(record.column), length: Int(record.sourceLength))
  }

  /// Whether `bytes` stand in the source as they are; otherwise they are an entity's meaning, or a tab's spaces, and
  /// only the run has a place.
  public var isVerbatim: Bool { record.isVerbatim }

  /// What it is part of.
  public var kind: Kind { record.kind }

  /// What separates it from the run before.
  public var lead: Lead { record.lead }

  /// What a reader sees.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The place of `length` bytes that begin `offset` bytes after the run's first; the run's own if it is not verbatim.
  public func location(atByte offset: Int, length: Int = 1) -> SourceLocation {
    guard isVerbatim else { return location }
    return SourceLocation(
      path: document.path, line: Int(record.line), column: Int(record.column) + offset, length: length)
  }
}

extension TextRun: Hashable {
  public static func == (a: TextRun, b: TextRun) -> Bool {
    a.record.hasSameForm(as: b.record) && a.document.path == b.document.path && a.bytes == b.bytes
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(location)
    hasher.combine(bytes)
  }
}

extension Sequence<TextRun> {
  /// The words alone: a soft break is a space, lines and blocks are separated by a line feed.
  public var plainText: String {
    var text = PlainText(lineBreak: UInt8(ascii: "\n"))
    for run in self { text.append(run.bytes, after: run.lead) }
    return text.string
  }
}
