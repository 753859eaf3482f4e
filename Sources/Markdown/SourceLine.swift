import Diagnostics

/// A line of text with its place, for Markdown that stands inside something else: a component, a YAML value.
public struct SourceLine: Sendable, Hashable {
  /// Without the line ending.
  public let text: String
  /// Of the first byte.
  public let location: SourceLocation

  /// A line whose first byte is at a place.
  public init(_ text: String, at location: SourceLocation) {
    self.text = text
    self.location = location
  }

  /// The place of `length` bytes that begin `offset` bytes after the line's first.
  public func location(atByte offset: Int, length: Int = 1) -> SourceLocation {
    SourceLocation(path: location.path, line: location.line, column: location.column + offset, length: length)
  }
}
