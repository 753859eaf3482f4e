/// Looks again and again whether something has changed.
///
/// It looks rather than be told by the kernel (inotify): that sees folders that come later, links, and folders on
/// another computer, and there is no queue that can overflow. A look at a thousand files takes a few milliseconds.
public struct ChangeWatch<Seen: Sendable & Equatable>: Sendable {
  private let look: @Sendable () throws -> Seen
  private let pause: Duration
  private let settling: Duration

  /// How many times longer than a look the pause after it is, at least: a site of many files must not keep the computer
  /// busy.
  private static var rest: Int { 25 }
  /// How many looks may differ before it is enough: something that never comes to rest is taken as it is.
  private static var patience: Int { 50 }

  /// `pause` lies between two looks while nothing changes, `settling` between two while something does.
  public init(
    every pause: Duration = .milliseconds(60), settling: Duration = .milliseconds(25),
    _ look: @escaping @Sendable () throws -> Seen
  ) {
    self.look = look
    self.pause = pause
    self.settling = settling
  }

  /// What is there now.
  public func now() throws -> Seen { try look() }

  /// Waits until there is something else than what is known, and until it is at rest: editors write a file in steps.
  /// Throws when its task is cancelled.
  public func next(after known: Seen) async throws -> Seen {
    let clock = ContinuousClock()
    while true {
      let start = clock.now
      let seen = try look()
      if seen != known { return try await settled(seen) }
      try await Task.sleep(for: max(pause, (clock.now - start) * Self.rest))
    }
  }

  private func settled(_ first: Seen) async throws -> Seen {
    var last = first
    for _ in 0..<Self.patience {
      try await Task.sleep(for: settling)
      let seen = try look()
      if seen == last { break }
      last = seen
    }
    return last
  }
}
