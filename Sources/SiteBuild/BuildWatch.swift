/// Somebody who follows a build while it goes on.
public struct BuildWatch: Sendable {
  /// What a build does next.
  public enum Stage: Sendable, CaseIterable { case loading, checking, rendering, writing }

  /// A stage begins; with the number of its steps, 0 where nobody knows.
  let begin: @Sendable (Stage, Int) -> Void
  /// One step of the stage is done. Called from several tasks at once.
  let advance: @Sendable () -> Void

  public init(begin: @escaping @Sendable (Stage, Int) -> Void, advance: @escaping @Sendable () -> Void) {
    self.begin = begin
    self.advance = advance
  }

  /// Nobody.
  public static let nobody = BuildWatch(begin: { _, _ in }, advance: {})
}
