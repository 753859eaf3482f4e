import Glibc
import Synchronization
import Testing

@testable import Output

/// One test, as there is one guard for the whole process.
@Suite("Interrupts")
struct InterruptGuardTests {
  @Test("a signal removes the fresh folder and the lock, then ends the process with that signal")
  func cleansUp() async throws {
    let scratch = try ScratchFolder()
    try await build(["a": "1"], into: scratch.target)
    let ended = Ended()
    let interrupts = try InterruptGuard(signals: [SIGUSR1]) { signal in ended.signal.withLock { $0 = signal } }
    let finished = try FolderWriter(target: scratch.path + "/other", interrupts: interrupts)
    try finished.put(OutputPath(fixed: "x"), [1])
    _ = try await finished.finish(ManifestTests.header)
    let writer = try FolderWriter(target: scratch.target, interrupts: interrupts)
    try writer.put(OutputPath(fixed: "a"), Array("2".utf8))
    try #require(scratch.names().count == 4)

    kill(getpid(), SIGUSR1)
    for _ in 0..<10_000 where ended.signal.withLock({ $0 }) == nil { usleep(2000) }

    #expect(ended.signal.withLock { $0 } == SIGUSR1)
    #expect(try scratch.names() == ["other", "public"])
    #expect(scratch.read("public/a") == "1")
    await #expect(throws: OutputError.interrupted) { try await writer.finish(ManifestTests.header) }
  }

  private final class Ended: Sendable {
    let signal = Mutex<Int32?>(nil)
  }
}
