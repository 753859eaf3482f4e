import Synchronization

/// What a build holds in the file system while it runs, the lock and the fresh folder, and how far it is. Whoever ends
/// the build first, its owner or a signal, cleans up; the other waits until that is done.
final class BuildSession: Sendable {
  private enum Phase {
    /// Files can be put.
    case open
    /// All files are known.
    case finishing
    /// Finished or abandoned: nothing may be written or swapped any more.
    case over
  }

  private struct State: Sendable {
    var phase = Phase.open
    var lock: BuildLock?
    var staging: StagingFolder?
    var interruptToken: InterruptGuard.Token?
  }

  private let state = Mutex(State())
  private let cleaning = Mutex(())
  private let interrupts: InterruptGuard?

  /// A build that holds nothing yet.
  init(interrupts: InterruptGuard?) {
    self.interrupts = interrupts
    let token = interrupts?.add { self.abandon() }
    state.withLock { $0.interruptToken = token }
  }

  /// Takes the lock of the target.
  func lock(_ target: BuildTarget) throws(OutputError) {
    try unlessOver { state throws(OutputError) in state.lock = try BuildLock(for: target) }
  }

  /// Does something while files can still be put.
  func whileOpen(_ action: () throws(OutputError) -> Void) throws(OutputError) {
    try unlessOver { state throws(OutputError) in
      precondition(state.phase == .open, "no file can be put once the build is finished")
      try action()
    }
  }

  /// All files are known from now on.
  func startFinishing() throws(OutputError) {
    try unlessOver { state in state.phase = .finishing }
  }

  /// The fresh folder, made when it is first needed.
  func staging(for target: BuildTarget) throws(OutputError) -> StagingFolder {
    try unlessOver { state throws(OutputError) in
      if let staging = state.staging { return staging }
      let lockObstacle = state.lock?.obstacle
      let staging = try naming(.writing, target.given) { () throws(Errno) in
        try StagingFolder(for: target, lockObstacle: lockObstacle)
      }
      state.staging = staging
      return staging
    }
  }

  /// Does what must not be done by halves: whoever wants to end the build waits for it.
  func uninterrupted<Value>(_ action: () throws(OutputError) -> Value) throws(OutputError) -> Value {
    try unlessOver { _ throws(OutputError) in try action() }
  }

  private func unlessOver<Value>(
    _ action: (inout State) throws(OutputError) -> Value
  ) throws(OutputError) -> Value {
    try state.withLock { state throws(OutputError) in
      guard state.phase != .over else { throw .interrupted }
      return try action(&state)
    }
  }

  /// Removes the fresh folder, which after a swap is what the target was, and gives the lock back.
  func end() throws(OutputError) {
    state.withLock { $0.phase = .over }
    try cleaning.withLock { _ throws(OutputError) in
      defer { letGo() }
      try state.withLock { $0.staging }?.remove()
    }
  }

  /// Ends the build, whatever can be removed: the next build removes the rest.
  func abandon() {
    _ = try? end()
  }

  private func letGo() {
    let token = state.withLock { state in
      defer { (state.staging, state.lock, state.interruptToken) = (nil, nil, nil) }
      return state.interruptToken
    }
    if let token { interrupts?.remove(token) }
  }

  /// What an error means: when the build is over meanwhile, only that. A process that a signal ends does not get beyond
  /// this, so that it cannot end in another way first.
  func settled(_ error: any Error) -> any Error {
    guard state.withLock({ $0.phase == .over }) else { return error }
    abandon()
    interrupts?.waitIfInterrupted()
    return OutputError.interrupted
  }
}
