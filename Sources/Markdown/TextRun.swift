import Diagnostics

/// A piece of prose that stands on one line of the source, with its place.
public struct TextRun: Sendable, Hashable {
  /// UTF-8, as a reader sees it: without escapes, entities and delimiters. Not empty.
  public let bytes: ArraySlice<UInt8>
  /// Of the first byte, with the length of the whole run in the source.
  public let location: SourceLocation
  /// Whether `bytes` stand in the source as they are; otherwise they are an entity's meaning, or a tab's spaces, and
  /// only the run has a place.
  public let isVerbatim: Bool
  /// What it is part of.
  public let kind: Kind
  /// What separates it from the run before.
  public let lead: Lead

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

  /// What a reader sees.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The place of `length` bytes that begin `offset` bytes after the run's first; the run's own if it is not verbatim.
  public func location(atByte offset: Int, length: Int = 1) -> SourceLocation {
    guard isVerbatim else { return location }
    return SourceLocation(
      path: location.path, line: location.line, column: location.column + offset, length: length)
  }
}

extension Sequence<TextRun> {
  /// The words alone: a soft break is a space, lines and blocks are separated by a line feed.
  public var plainText: String { text(lineBreak: UInt8(ascii: "\n")) }

  /// The words alone, in one line.
  var plainLine: String { text(lineBreak: UInt8(ascii: " ")) }

  private func text(lineBreak: UInt8) -> String {
    var text: [UInt8] = []
    for run in self {
      if !text.isEmpty {
        switch run.lead {
        case .none: break
        case .softBreak: text.append(UInt8(ascii: " "))
        case .lineBreak, .block: text.append(lineBreak)
        }
      }
      text += run.bytes
    }
    return String(decoding: text, as: UTF8.self)
  }
}
