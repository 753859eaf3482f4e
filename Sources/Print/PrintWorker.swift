import Subprocess
import Synchronization

/// One process that makes PDFs, from its start to its end.
struct PrintWorker: Sendable {
  let environment: PythonEnvironment
  let board: JobBoard
  let patience: Duration

  /// It ends after so many sheets, so that its memory does not grow for ever.
  private static let sheetLimit = 200

  private typealias Process = Execution<CustomWriteInput, SequenceOutput, StringOutput<UTF8>>

  /// A job at which it ended before its time.
  private struct Loss: Sendable {
    let ticket: JobQueue.Ticket
    let failure: PrintFailure
  }

  /// Works until there is nothing left, its share is done, or it dies; then its job goes back to the board.
  func live() async {
    let held = Held()
    do {
      let result = try await start { try await work($0, held) }
      guard let loss = result.loss else { return }
      board.lost(loss.ticket, loss.failure == .died("") ? .died(result.lastWords) : loss.failure)
    } catch {
      if let ticket = held.take() ?? board.queue.take() { board.lost(ticket, .died("\(error)")) }
    }
  }

  private func start(_ body: (Process) async throws -> Loss?) async throws -> (loss: Loss?, lastWords: String) {
    var options = PlatformOptions()
    // A group of its own: an interruption of the program lets the worker end its sheet, and find its input closed then.
    options.processGroupID = 0
    let result = try await run(
      .path(.init(environment.interpreter)), arguments: ["-u", environment.worker],
      environment: .inherit.updating(environment.variables), platformOptions: options, input: .inputWriter,
      output: .sequence, error: .string(limit: 1 << 20), body: body)
    return (result.closureResult, result.standardError.split(separator: "\n").last.map(String.init) ?? "")
  }

  private func work(_ process: Process, _ held: Held) async throws -> Loss? {
    var answers = process.standardOutput.strings(bufferingPolicy: .unbounded).makeAsyncIterator()
    for _ in 0..<Self.sheetLimit {
      guard let ticket = board.queue.take() else { break }
      held.put(ticket)
      let watchdog = Watchdog(patience) { try? process.send(signal: .kill) }
      // Also where talking fails: later its number may be another process's.
      defer { watchdog.stop() }
      _ = try await process.standardInputWriter.write(try request(ticket).line)
      let line = try await answers.next()
      watchdog.stop()
      guard let line else { return Loss(ticket: ticket, failure: watchdog.hasBitten ? .hung : .died("")) }
      guard let answer = WorkerAnswer(line), answer.id == ticket.index else {
        try? process.send(signal: .kill)
        return Loss(ticket: ticket, failure: .rubbish(String(line.prefix(80))))
      }
      _ = held.take()
      board.close(ticket, answer.failure)
    }
    try await process.standardInputWriter.finish()
    return nil
  }

  private func request(_ ticket: JobQueue.Ticket) -> WorkerRequest {
    let job = board.jobs[ticket.index]
    return WorkerRequest(
      id: ticket.index, html: String(decoding: job.html, as: UTF8.self), pdf: job.path, pages: job.pageCount,
      tagged: job.isTagged, tiles: job.tiles)
  }

  /// The job that the process works on, known also where talking to it fails.
  private final class Held: Sendable {
    private let ticket = Mutex<JobQueue.Ticket?>(nil)

    func put(_ new: JobQueue.Ticket) { ticket.withLock { $0 = new } }

    func take() -> JobQueue.Ticket? {
      ticket.withLock { ticket in
        defer { ticket = nil }
        return ticket
      }
    }
  }
}

/// Does something once a time has passed, unless it is stopped before.
private final class Watchdog: Sendable {
  private let bitten = Atomic(false)
  private let task = Mutex<Task<Void, any Error>?>(nil)

  var hasBitten: Bool { bitten.load(ordering: .acquiring) }

  init(_ patience: Duration, bite: @escaping @Sendable () -> Void) {
    let waiting = Task {
      try await Task.sleep(for: patience)
      self.bitten.store(true, ordering: .releasing)
      bite()
    }
    task.withLock { $0 = waiting }
  }

  func stop() { task.withLock { $0?.cancel() } }
}
