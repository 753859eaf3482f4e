/// A place in a file of the site: what a diagnostic points at.
public struct SourceLocation: Sendable, Hashable {
  /// The path as a person would type it from the site's folder, `content/lessons/x/en.md`.
  public let path: String
  /// 1-based.
  public let line: Int
  /// 1-based, in UTF-8 bytes from the start of the line in the file.
  public let column: Int
  /// How many bytes the caret underlines; at least 1.
  public let length: Int

  public init(path: String, line: Int = 1, column: Int = 1, length: Int = 1) {
    self.path = path
    self.line = line
    self.column = column
    self.length = max(1, length)
  }
}

extension SourceLocation: Comparable {
  public static func < (a: SourceLocation, b: SourceLocation) -> Bool {
    (a.path, a.line, a.column, a.length) < (b.path, b.line, b.column, b.length)
  }
}
