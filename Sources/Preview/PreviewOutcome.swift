import Output

/// What a build gave.
public enum PreviewOutcome: Sendable {
  /// All files of the site, what its manifest says of it as a whole, and the path below which its address has it
  /// (`/suluh`, or nothing).
  case site([OutputPath: [UInt8]], manifest: ManifestHeader? = nil, basePath: String = "")
  /// Why there is none.
  case problems(PreviewProblems)
}
