import Diagnostics
import Glibc
import Synchronization

/// Serves a site that is being worked on to the browsers of this computer: what was built last without errors, and over
/// it what is wrong now. All of it lies in memory; no request reaches the disk.
///
/// The socket calls are made here and not by a library: to cap connections, to give each its time, and to go on when the
/// system has no descriptor left takes three hundred lines, and a library's own loop would have to be worked around for
/// each of the three.
public final class PreviewServer: Sendable {
  /// The port that it has.
  public let port: UInt16

  private let sockets: [ListeningSocket]
  private let state = PreviewState()
  private let pipe: WakePipe
  private let isOver = Atomic(false)
  private let limits: ServingLimits

  /// Takes the port, 0 for any that is free. Nobody is answered before `start`.
  public convenience init(at addresses: [ServingAddress] = ServingAddress.loopback, port: UInt16) throws(ServingError) {
    try self.init(at: addresses, port: port, limits: .ofSystem())
  }

  init(at addresses: [ServingAddress], port: UInt16, limits: ServingLimits) throws(ServingError) {
    do throws(ServingError) {
      sockets = try ListeningSocket.open(addresses, port: port)
    } catch .portInUse {
      throw .portInUse(port, free: Self.freePort(after: port, at: addresses))
    }
    self.port = sockets[0].port
    self.limits = limits
    pipe = try WakePipe()
    state.serve(addresses.allSatisfy(\.isLoopback) ? .loopback : .any)
  }

  /// Shows what a build gave; open pages load again.
  public func show(_ outcome: PreviewOutcome) { state.show(outcome) }

  /// Answers from now on, in a thread of its own, until `stop`. Throws where the system has no thread left.
  public func start() throws(ServingError) {
    state.onChange { [pipe] in pipe.wake() }
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<PreviewServer>.fromOpaque(context).takeRetainedValue().serve()
        return nil
      }, Unmanaged.passRetained(self).toOpaque())
    guard code == 0 else { throw .refused(code) }
    pthread_detach(thread)
  }

  /// Ends soon after.
  public func stop() {
    isOver.store(true, ordering: .releasing)
    pipe.wake()
  }

  private func serve() {
    var loop = ServingLoop(sockets, state: state, pipe: pipe, limits: limits)
    loop.run { isOver.load(ordering: .acquiring) }
  }

  /// One of the next, so that a command can be named that works.
  private static func freePort(after port: UInt16, at addresses: [ServingAddress]) -> UInt16? {
    (port...(port > .max - 50 ? .max : port + 50)).dropFirst().first { next in
      (try? ListeningSocket.open(addresses, port: next)) != nil
    }
  }
}
