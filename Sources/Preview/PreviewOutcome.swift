import Output

/// What a build gave.
public enum PreviewOutcome: Sendable {
  /// All files of the site.
  case site([OutputPath: [UInt8]])
  /// Why there is none.
  case problems(PreviewProblems)
}
