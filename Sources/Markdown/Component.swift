import Diagnostics

/// A fenced block whose first word names a component of the site (`checklist`, `quiz`): more than text, and not code.
public struct Component: Sendable {
  /// The first word after the fence.
  public let name: String
  /// What stands behind the name, without white space around it.
  public let arguments: String
  /// Of the name.
  public let location: SourceLocation
  /// What its lines stand in.
  let document: DocumentText
  /// A run for each line between the fences, empty ones included.
  let lineRecords: [RunRecord]

  /// What stands between the fences, as written, without the indentation of the fence and the containers around it.
  public var lines: [SourceLine] { lineRuns.map { SourceLine($0.text, at: $0.location) } }

  /// The run of the line that stands on a line of the file. Nil also where the lines are not in the order of a file.
  func lineRun(atLine line: Int) -> TextRun? {
    var (low, high) = (0, lineRecords.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(lineRecords[middle].line) < line { low = middle + 1 } else { high = middle }
    }
    guard low < lineRecords.count, Int(lineRecords[low].line) == line else { return nil }
    return TextRun(document: document, record: lineRecords[low])
  }

  private var lineRuns: some Collection<TextRun> {
    lineRecords.lazy.map { TextRun(document: document, record: $0) }
  }
}

extension Component: Hashable {
  public static func == (a: Component, b: Component) -> Bool {
    (a.name, a.arguments, a.location) == (b.name, b.arguments, b.location) && a.lineRuns.elementsEqual(b.lineRuns)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(location)
  }
}
