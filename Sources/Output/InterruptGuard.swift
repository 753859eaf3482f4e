import CLinux
import Glibc
import Synchronization

/// Cleans up before a signal ends the process: Ctrl-C, a request to terminate, a closed terminal. A second signal of
/// the same kind ends it at once.
///
/// There is one for the whole process, made at its start; whoever has something that must not stay behind adds it. It
/// also lets the process outlive the end of a pipe that it writes to (SIGPIPE).
public final class InterruptGuard: Sendable {
  /// What stands for one thing to clean up.
  public typealias Token = Int

  private struct Duties {
    var next: Token = 0
    /// Whether a signal has come and the process has not ended yet.
    var isUnderWay = false
    var all: [Token: @Sendable () -> Void] = [:]
  }

  private let duties = Mutex(Duties())
  private let signalPipe: Pipe
  private let endProcess: @Sendable (Int32) -> Void

  /// Starts the thread that waits for signals. Throws only where the system has no descriptor or thread left.
  public convenience init() throws {
    // The handler is reset by the time that this is called, so that the signal has its usual effect: the parent process
    // learns what ended this one.
    try self.init(signals: [SIGINT, SIGTERM, SIGHUP]) { signal in kill(getpid(), signal) }
    signal(SIGPIPE, SIG_IGN)
  }

  /// The same for other signals and another end.
  init(signals: [Int32], endProcess: @escaping @Sendable (Int32) -> Void) throws {
    do throws(Errno) { signalPipe = try Pipe() } catch { throw OutputError(.reading, "pipe", error) }
    self.endProcess = endProcess
    try naming(.reading, "signal") { () throws(Errno) in
      for signal in signals { try Errno.check { clinux_catch_once(signal, signalPipe.writing.number) } }
      try startThread()
    }
  }

  /// Something to do if the process is interrupted, on a thread of its own.
  public func add(_ cleanUp: @escaping @Sendable () -> Void) -> Token {
    duties.withLock { duties in
      duties.next += 1
      duties.all[duties.next] = cleanUp
      return duties.next
    }
  }

  /// There is nothing to clean up any more.
  public func remove(_ token: Token) {
    duties.withLock { _ = $0.all.removeValue(forKey: token) }
  }

  /// Returns at once unless a signal has come; then it does not return, as the process ends. Whoever finds its work
  /// undone calls this before it reports that as an error of its own.
  public func waitIfInterrupted() {
    while duties.withLock({ $0.isUnderWay }) { usleep(1000) }
  }

  /// Threads of our own cannot be interrupted in the middle of a lock, as a signal handler could.
  private func startThread() throws(Errno) {
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<InterruptGuard>.fromOpaque(context).takeRetainedValue().waitForSignal()
        return nil
      }, Unmanaged.passRetained(self).toOpaque())
    guard code == 0 else { throw Errno(code) }
    pthread_detach(thread)
  }

  private func waitForSignal() {
    var number: UInt8 = 0
    let count = withUnsafeMutableBytes(of: &number) { buffer in try? signalPipe.reading.read(into: buffer) }
    guard count == 1 else { return }
    // The last that was begun is undone first. Not under the lock: what cleans up also removes itself.
    let cleanUps = duties.withLock { duties in
      duties.isUnderWay = true
      return duties.all.sorted { $0.key > $1.key }.map(\.value)
    }
    for cleanUp in cleanUps { cleanUp() }
    endProcess(Int32(number))
    duties.withLock { $0.isUnderWay = false }
  }
}
