import Diagnostics
import Synchronization

/// A line on the terminal that says what is going on, once it has gone on for a while.
final class Progress: Sendable {
  private struct State {
    var stage: Message?
    var total = 0
    var done = 0
    var start = ContinuousClock.now

    /// How long the rest takes at the pace so far; nil as long as the pace means nothing.
    var secondsLeft: Int? {
      let gone = ContinuousClock.now - start
      guard done > 0, gone > .seconds(2), done < total else { return nil }
      return Int((gone * Double(total - done) / Double(done)).components.seconds) + 1
    }
  }

  private let state = Mutex(State())

  /// A new stage of the work; `total` is how many steps it has, 0 where nobody knows.
  func begin(_ stage: Message, of total: Int = 0) {
    state.withLock { $0 = State(stage: stage, total: total) }
  }

  /// One step is done.
  func advance() {
    state.withLock { $0.done += 1 }
  }

  /// Runs the work, with a line that comes after half a second and is gone at the end.
  static func shown<Result>(on console: Console, _ work: (Progress) async throws -> Result) async throws -> Result {
    let progress = Progress()
    guard Stream.error.isTerminal, !console.isQuiet else { return try await work(progress) }
    let line = Task { await progress.show(in: console.language) }
    do {
      let result = try await work(progress)
      line.cancel()
      await line.value
      return result
    } catch {
      line.cancel()
      await line.value
      throw error
    }
  }

  private func show(in language: MessageLanguage) async {
    var wait = Duration.milliseconds(500)
    while (try? await Task.sleep(for: wait)) != nil {
      wait = .milliseconds(100)
      Stream.error.write("\r\u{1B}[K" + text(in: language))
    }
    if wait < .milliseconds(500) { Stream.error.write("\r\u{1B}[K") }
  }

  private func text(in language: MessageLanguage) -> String {
    let state = state.withLock { $0 }
    let stage = state.stage?.text(in: language) ?? ""
    guard state.total > 0 else { return stage + " …" }
    let numbers = [state.done, state.total].map { Message.number($0).text(in: language) }
    let left = state.secondsLeft.map { ", " + Message.left($0).text(in: language) } ?? ""
    return "\(stage) … \(numbers[0]) / \(numbers[1])\(left)"
  }
}
