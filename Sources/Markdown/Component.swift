import Diagnostics

/// A fenced block whose first word names a component of the site (`checklist`, `quiz`): more than text, and not code.
public struct Component: Sendable, Hashable {
  /// The first word after the fence.
  public let name: String
  /// What stands behind the name, without white space around it.
  public let arguments: String
  /// Of the name.
  public let location: SourceLocation
  /// What stands between the fences, a run for each line, empty ones included.
  let lineRuns: [TextRun]

  /// What stands between the fences, as written, without the indentation of the fence and the containers around it.
  public var lines: [SourceLine] { lineRuns.map { SourceLine($0.text, at: $0.location) } }

  /// The run of the line that stands on a line of the file.
  func lineRun(atLine line: Int) -> TextRun? {
    var (low, high) = (0, lineRuns.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(lineRuns[middle].record.line) < line { low = middle + 1 } else { high = middle }
    }
    return low < lineRuns.count && Int(lineRuns[low].record.line) == line ? lineRuns[low] : nil
  }
}
