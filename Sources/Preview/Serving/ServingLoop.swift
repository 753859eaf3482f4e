import Glibc

/// All connections of a server, in one thread that waits for any of them: none can hold up another, and no two things
/// happen at the same time.
struct ServingLoop {
  let sockets: [ListeningSocket]
  let state: PreviewState
  let pipe: WakePipe
  let limits: ServingLimits

  private var connections: [Connection] = []
  private var toldVersion: String?
  /// Until then nobody is let in, as the system has no descriptor to spare.
  private var closedUntil: ContinuousClock.Instant?
  private let clock = ContinuousClock()

  init(_ sockets: [ListeningSocket], state: PreviewState, pipe: WakePipe, limits: ServingLimits) {
    self.sockets = sockets
    self.state = state
    self.pipe = pipe
    self.limits = limits
  }

  /// Serves until it is over.
  mutating func run(until isOver: () -> Bool) {
    while !isOver() {
      let ready = wait()
      pipe.empty()
      let (snapshot, now) = (state.snapshot, clock.now)
      goOn(with: snapshot, ready, now)
      letIn(with: snapshot, now)
    }
  }

  /// Which connections can go on.
  private func wait() -> [Bool] {
    let now = clock.now
    var polled = connections.map { pollfd(fd: $0.descriptor, events: $0.interest, revents: 0) }
    polled.append(pollfd(fd: pipe.descriptor, events: Int16(POLLIN), revents: 0))
    if closedUntil.map({ now >= $0 }) ?? true {
      polled += sockets.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
    }
    let next = (connections.map(\.deadline) + [closedUntil].compactMap(\.self).filter { $0 > now }).min()
    let count = poll(&polled, nfds_t(polled.count), next.map { Self.milliseconds(max(.zero, $0 - now)) } ?? -1)
    return count <= 0 ? connections.map { _ in false } : polled.prefix(connections.count).map { $0.revents != 0 }
  }

  private mutating func goOn(with snapshot: PreviewSnapshot, _ ready: [Bool], _ now: ContinuousClock.Instant) {
    let isNew = snapshot.version != toldVersion
    toldVersion = snapshot.version
    connections = zip(connections, ready).filter { connection, isReady in
      (!isReady || connection.goOn(with: snapshot, at: now)) && (!isNew || connection.tell(snapshot, at: now))
        && connection.isWorthKeeping(at: now)
    }.map(\.0)
  }

  /// Some at a time, so that the others are not forgotten.
  private mutating func letIn(with snapshot: PreviewSnapshot, _ now: ContinuousClock.Instant) {
    for socket in sockets {
      for _ in 0..<64 {
        guard case .connection(let accepted) = accepted(by: socket, now) else { break }
        if connections.count >= limits.connections { closeIdlest() }
        let connection = Connection(accepted, limits: limits, now: now)
        if connection.goOn(with: snapshot, at: now) { connections.append(connection) }
      }
    }
  }

  private mutating func accepted(
    by socket: ListeningSocket, _ now: ContinuousClock.Instant
  ) -> ListeningSocket.Accepted {
    switch socket.accept() {
    case .connection(let accepted):
      closedUntil = nil
      return .connection(accepted)
    case .nobody:
      return .nobody
    case .noRoom:
      guard !connections.isEmpty else {
        closedUntil = now + .milliseconds(200)
        return .nobody
      }
      closeIdlest()
      return socket.accept()
    }
  }

  /// Closes the one that is least worth to be kept, among equals the one that came first.
  private mutating func closeIdlest() {
    let index = connections.indices.min { connections[$0].stage < connections[$1].stage }
    if let index { connections.remove(at: index) }
  }

  /// Rounded up, so that it has passed when the thread wakes.
  private static func milliseconds(_ duration: Duration) -> Int32 {
    let (seconds, attoseconds) = duration.components
    return Int32(clamping: seconds * 1000 + attoseconds / 1_000_000_000_000_000 + 1)
  }
}
