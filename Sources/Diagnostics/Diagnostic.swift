/// How much a problem matters. A note never fails a build, not even with `--strict`.
public enum Severity: String, Sendable, Comparable, CaseIterable {
  case error, warning, note

  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
  private var rank: Int { self == .error ? 0 : self == .warning ? 1 : 2 }
}

/// A kind of problem that an author can cause: its id, how much it matters unless `site.yml` says otherwise, and what
/// `suluh explain` prints about it.
public struct DiagnosticKind: Sendable, Hashable {
  /// Lower case with hyphens, `unknown-region`. Never translated.
  public let id: String
  public let severity: Severity
  /// Whole sentences: what is checked, why, and how to mend it.
  public let explanation: Message

  public init(_ id: String, _ severity: Severity, explanation: Message) {
    self.id = id
    self.severity = severity
    self.explanation = explanation
  }
}

/// Something that an author can get wrong, with the place where it can be mended.
public struct Diagnostic: Sendable, Hashable {
  public let kind: DiagnosticKind
  /// The kind's own severity, or what the site's settings make of it.
  public var severity: Severity
  public let location: SourceLocation
  public let message: Message
  /// What to do.
  public let hint: Message?
  /// The other places that have to do with it.
  public let notes: [Note]

  public struct Note: Sendable, Hashable {
    public let location: SourceLocation
    public let message: Message

    public init(at location: SourceLocation, _ message: Message) {
      self.location = location
      self.message = message
    }
  }

  public init(
    _ kind: DiagnosticKind, at location: SourceLocation, _ message: Message, hint: Message? = nil, notes: [Note] = []
  ) {
    self.kind = kind
    severity = kind.severity
    self.location = location
    self.message = message
    self.hint = hint
    self.notes = notes
  }
}

extension Diagnostic: Comparable {
  /// By place, then by severity, then by id: the order in which they are shown.
  public static func < (a: Diagnostic, b: Diagnostic) -> Bool {
    if a.location != b.location { return a.location < b.location }
    if a.severity != b.severity { return a.severity < b.severity }
    return (a.kind.id, a.message.en) < (b.kind.id, b.message.en)
  }
}

/// Thrown by a stage that cannot go on: everything that it found, not only the first.
public struct DiagnosticsError: Error {
  public let diagnostics: [Diagnostic]

  public init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics.sorted()
  }
}
