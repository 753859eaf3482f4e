import Diagnostics

/// A fenced block whose first word names a component of the site (`checklist`, `quiz`): more than text, and not code.
public struct Component: Sendable, Hashable {
  /// The first word after the fence.
  public let name: String
  /// What stands behind the name, without white space around it.
  public let arguments: String
  /// Of the name.
  public let location: SourceLocation
  /// What stands between the fences, as written, without the indentation of the fence and the containers around it.
  public let lines: [SourceLine]
}
