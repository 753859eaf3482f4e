import Output
import Synchronization

/// What is served now. The server is told when that changes.
final class PreviewState: Sendable {
  private struct Content {
    var snapshot: PreviewSnapshot
    var changes = 0
    var tell: (@Sendable () -> Void)?
  }

  private let run: String
  private let content: Mutex<Content>

  /// Nothing is built yet. `run` tells this run of the program from others.
  init(run: String = String(UInt64.random(in: .min ... .max), radix: 36)) {
    self.run = run
    content = Mutex(Content(snapshot: PreviewSnapshot(version: run + "-0")))
  }

  /// What is served now.
  var snapshot: PreviewSnapshot { content.withLock { $0.snapshot } }

  /// Under which names it is served.
  func serve(_ hosts: KnownHosts) {
    content.withLock { $0.snapshot.hosts = hosts }
  }

  /// Calls this at each change from now on, in place of what was called before. It must not wait.
  func onChange(_ tell: @escaping @Sendable () -> Void) {
    content.withLock { $0.tell = tell }
  }

  /// Serves what a build gave from now on. It is a change only when there is something else to see.
  func show(_ outcome: PreviewOutcome) {
    content.withLock { content in
      var next = content.snapshot
      switch outcome {
      case .site(let files, let manifest, let basePath):
        (next.files, next.manifest, next.basePath, next.problems) = (files, manifest, basePath, nil)
      case .problems(let problems): next.problems = problems
      }
      let last = content.snapshot
      guard next.files != last.files || next.problems != last.problems || next.basePath != last.basePath else { return }
      content.changes += 1
      next.version = "\(run)-\(content.changes)"
      content.snapshot = next
      content.tell?()
    }
  }
}
