/// A place in a file of the site: what a diagnostic points at.
public struct SourceLocation: Sendable, Hashable {
  /// The path as a person would type it from the site's folder, `content/lessons/x/en.md`.
  public let path: String
  // A site has millions of places in memory, and no file has that many lines or columns.
  private let storedLine: Int32
  private let storedColumn: Int32
  private let storedLength: Int32

  /// 1-based.
  public var line: Int { Int(storedLine) }
  /// 1-based, in UTF-8 bytes from the start of the line in the file.
  public var column: Int { Int(storedColumn) }
  /// How many bytes the caret underlines; at least 1.
  public var length: Int { Int(storedLength) }

  /// Numbers beyond 32 bits become the nearest that fits.
  public init(path: String, line: Int = 1, column: Int = 1, length: Int = 1) {
    self.path = path
    storedLine = Int32(clamping: line)
    storedColumn = Int32(clamping: column)
    storedLength = Int32(clamping: max(1, length))
  }
}

extension SourceLocation: Comparable {
  public static func < (a: SourceLocation, b: SourceLocation) -> Bool {
    (a.path, a.line, a.column, a.length) < (b.path, b.line, b.column, b.length)
  }
}
