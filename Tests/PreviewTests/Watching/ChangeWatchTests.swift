import Synchronization
import Testing

@testable import Preview

struct ChangeWatchTests {
  /// Gives one number after the other, and the last for ever.
  private final class Script: Sendable {
    private let rest: Mutex<[Int]>
    private let last: Int
    let looks = Mutex(0)

    init(_ numbers: [Int]) {
      last = numbers.last!
      rest = Mutex(numbers)
    }

    func next() -> Int {
      looks.withLock { $0 += 1 }
      return rest.withLock { $0.isEmpty ? last : $0.removeFirst() }
    }
  }

  private func watch(_ script: Script) -> ChangeWatch<Int> {
    ChangeWatch(every: .microseconds(10), settling: .microseconds(10)) { script.next() }
  }

  @Test("it waits until something is different, and then until two looks are the same")
  func settles() async throws {
    let script = Script([1, 1, 1, 2, 3, 4, 4, 5])
    #expect(try watch(script).now() == 1)
    #expect(try await watch(script).next(after: 1) == 4)
    #expect(try await watch(script).next(after: 4) == 5)
  }

  @Test("what never comes to rest is taken as it is")
  func restless() async throws {
    let script = Script(Array(1...1000))
    #expect(try await watch(script).next(after: 1) > 40)
    #expect(script.looks.withLock { $0 } < 60)
  }

  @Test("it ends with its task")
  func cancelled() async {
    let script = Script([1])
    let task = Task { try await watch(script).next(after: 1) }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}
