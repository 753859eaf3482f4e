import Synchronization

/// Makes PDFs with several long-lived workers, each a Python program that reads a job a line.
public struct SheetPrinter: Sendable {
  private let environment: PythonEnvironment
  private let workers: Int
  private let patience: Duration

  /// - Parameter patience: how long a worker may take for one sheet.
  public init(_ environment: PythonEnvironment, workers: Int, patience: Duration = .seconds(30)) {
    self.environment = environment
    self.workers = max(1, workers)
    self.patience = patience
  }

  /// Makes every job, in no particular order.
  ///
  /// - Parameters:
  ///   - stop: ends the run early; the sheets under way are finished, the others are not begun.
  ///   - ended: is told of each job as it ends, with what became of it.
  public func print(
    _ jobs: [PrintJob], until stop: PrintStop = PrintStop(), ended: @escaping @Sendable (Int, PrintFailure?) -> Void
  ) async {
    let board = JobBoard(jobs, ended: ended)
    stop.began(board.queue)
    await withTaskGroup { group in
      for _ in 0..<min(workers, jobs.count) {
        group.addTask { [environment, patience] in
          while !board.queue.isEmpty {
            await PrintWorker(environment: environment, board: board, patience: patience).live()
          }
        }
      }
    }
    stop.ended()
  }
}

/// Ends a run of `SheetPrinter` from another thread.
public final class PrintStop: Sendable {
  private struct State {
    var queue: JobQueue?
    var isStopped = false
  }

  private let state = Mutex(State())

  public init() {}

  /// Begins no more sheets; true once those under way are finished.
  public func stop() -> Bool {
    state.withLock { state in
      state.isStopped = true
      state.queue?.empty()
      return state.queue == nil
    }
  }

  func began(_ queue: JobQueue) {
    state.withLock { state in
      state.queue = queue
      if state.isStopped { queue.empty() }
    }
  }

  func ended() { state.withLock { $0.queue = nil } }
}

/// The jobs of one run, and what becomes of them.
final class JobBoard: Sendable {
  let jobs: [PrintJob]
  let queue: JobQueue
  private let ended: @Sendable (Int, PrintFailure?) -> Void

  init(_ jobs: [PrintJob], ended: @escaping @Sendable (Int, PrintFailure?) -> Void) {
    self.jobs = jobs
    self.ended = ended
    queue = JobQueue(count: jobs.count)
  }

  /// A worker has answered: the sheet is made, or cannot be.
  func close(_ ticket: JobQueue.Ticket, _ failure: PrintFailure?) {
    queue.succeeded()
    ended(ticket.index, failure)
  }

  /// A worker ended at a sheet: it is tried once more, by another one.
  func lost(_ ticket: JobQueue.Ticket, _ failure: PrintFailure) {
    if !queue.retry(ticket) { ended(ticket.index, failure) }
    for left in queue.giveUp() { ended(left.index, failure) }
  }
}
