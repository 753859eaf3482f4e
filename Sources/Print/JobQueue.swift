import Synchronization

/// Jobs that several workers share. Each is tried at most twice, the second time after all others.
final class JobQueue: Sendable {
  struct Ticket: Sendable {
    /// Which of the jobs.
    let index: Int
    let attempt: Int
  }

  private struct State {
    var waiting: [Ticket]
    /// Workers that ended one after the other without having made anything.
    var deaths = 0
    var hasSucceeded = false
    /// After so many deaths the fault is not in the sheets: nothing more is tried.
    var deathLimit: Int { hasSucceeded ? 12 : 4 }
  }

  private let state: Mutex<State>

  init(count: Int) {
    state = Mutex(State(waiting: (0..<count).reversed().map { Ticket(index: $0, attempt: 1) }))
  }

  var isEmpty: Bool { state.withLock { $0.waiting.isEmpty } }

  func take() -> Ticket? { state.withLock { $0.waiting.popLast() } }

  /// Nothing more is handed out.
  func empty() { state.withLock { $0.waiting = [] } }

  func succeeded() {
    state.withLock { state in
      state.deaths = 0
      state.hasSucceeded = true
    }
  }

  /// Whether the job will be tried again.
  func retry(_ ticket: Ticket) -> Bool {
    state.withLock { state in
      state.deaths += 1
      guard ticket.attempt == 1, state.deaths < state.deathLimit else { return false }
      state.waiting.insert(Ticket(index: ticket.index, attempt: 2), at: 0)
      return true
    }
  }

  /// The jobs that are left once every worker dies.
  func giveUp() -> [Ticket] {
    state.withLock { state in
      guard state.deaths >= state.deathLimit else { return [] }
      defer { state.waiting = [] }
      return state.waiting
    }
  }
}
