import Glibc
import Output

/// One browser's connection: a request comes in, an answer goes out, and it ends; or it stays, as a stream of events.
/// Closed when its owner lets go of it. Nothing here waits.
final class Connection {
  /// What it is doing. The later ones are the more worth to be kept.
  enum Stage: Int, Comparable {
    /// The answer is out; what still comes in is thrown away.
    case closing
    case reading
    case listening
    case writing

    static func < (a: Stage, b: Stage) -> Bool { a.rawValue < b.rawValue }
  }

  private let socket: FileDescriptor
  private(set) var stage = Stage.reading
  /// When something has to have happened.
  private(set) var deadline: ContinuousClock.Instant

  private let limits: ServingLimits
  private var input: [UInt8] = []
  private var output: [UInt8] = []
  private var sent = 0
  /// What the page behind a stream of events was made from; nil where there is no such stream.
  private var pageVersion: String?
  private var thrownAway = 0

  /// Takes over a socket that does not wait.
  init(_ socket: consuming FileDescriptor, limits: ServingLimits, now: ContinuousClock.Instant) {
    self.socket = socket
    self.limits = limits
    deadline = now + limits.request
  }

  var descriptor: Int32 { socket.number }

  /// What poll(2) is to look for.
  var interest: Int16 { Int16(stage == .writing ? POLLOUT : POLLIN) }

  /// Goes on as far as it can. False when it is over.
  func goOn(with snapshot: PreviewSnapshot, at now: ContinuousClock.Instant) -> Bool {
    switch stage {
    case .reading: read(snapshot, now)
    case .writing: write(snapshot, now)
    case .listening, .closing: throwAway()
    }
  }

  /// Tells a page that is not of this version to load again. False when the connection is over.
  func tell(_ snapshot: PreviewSnapshot, at now: ContinuousClock.Instant) -> Bool {
    guard stage == .listening, let pageVersion, pageVersion != snapshot.version else { return true }
    self.pageVersion = snapshot.version
    return send("event: reload\ndata: \(snapshot.version)\n\n", now)
  }

  /// What is to be done once the deadline has passed. False when the connection is over.
  func isWorthKeeping(at now: ContinuousClock.Instant) -> Bool {
    guard now >= deadline else { return true }
    return stage == .listening && send(":\n\n", now)
  }
}

extension Connection {
  private func read(_ snapshot: PreviewSnapshot, _ now: ContinuousClock.Instant) -> Bool {
    while true {
      switch receive() {
      case .nothing: return true
      case .end: return false
      case .bytes(let bytes):
        let searched = input.count
        input += bytes
        if let (head, _) = RequestHead.end(of: input, from: searched) {
          return answer(head <= RequestHead.limit ? RequestHead(input[..<head]) : nil, snapshot, now)
        }
        if input.count > RequestHead.limit { return begin(Response(.headTooLarge).bytes(for: .get), snapshot, now) }
      }
    }
  }

  private func answer(_ head: RequestHead?, _ snapshot: PreviewSnapshot, _ now: ContinuousClock.Instant) -> Bool {
    guard let head else { return begin(Response(.badRequest).bytes(for: .get), snapshot, now) }
    if head.method == .get, head.path == PreviewFile.events.rawValue, snapshot.hosts.allows(head.host) {
      pageVersion = head.query
      return begin(Response.eventStream, snapshot, now)
    }
    return begin(snapshot.response(to: head).bytes(for: head.method), snapshot, now)
  }

  private func begin(_ bytes: [UInt8], _ snapshot: PreviewSnapshot, _ now: ContinuousClock.Instant) -> Bool {
    input = []
    output = bytes
    stage = .writing
    deadline = now + limits.answer
    return write(snapshot, now)
  }

  private func write(_ snapshot: PreviewSnapshot, _ now: ContinuousClock.Instant) -> Bool {
    while sent < output.count {
      let count = output.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress! + sent, $0.count - sent, Self.flags) }
      if count < 0, errno == EINTR { continue }
      if count < 0 { return errno == EAGAIN }
      sent += count
      deadline = now + limits.answer
    }
    output = []
    if pageVersion != nil {
      stage = .listening
      deadline = now + limits.silence
      return tell(snapshot, at: now)
    }
    stage = .closing
    deadline = now + limits.closing
    return shutdown(descriptor, Int32(SHUT_WR)) == 0 && throwAway()
  }

  /// A few bytes, for which there is room unless the other side has long ceased to read.
  private func send(_ text: String, _ now: ContinuousClock.Instant) -> Bool {
    deadline = now + limits.silence
    let bytes = Array(text.utf8)
    return Glibc.send(descriptor, bytes, bytes.count, Self.flags) == bytes.count
  }

  private func throwAway() -> Bool {
    while true {
      switch receive() {
      case .nothing: return true
      case .end: return false
      case .bytes(let bytes):
        thrownAway += bytes.count
        if thrownAway > limits.leftover { return false }
      }
    }
  }

  private enum Received {
    case bytes([UInt8])
    /// Now, perhaps later.
    case nothing
    /// The other side has closed.
    case end
  }

  private func receive() -> Received {
    while true {
      var failure: Int32 = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
        let received = recv(descriptor, buffer.baseAddress!, buffer.count, 0)
        if received < 0 { failure = errno }
        count = max(0, received)
      }
      switch failure {
      case 0: return bytes.isEmpty ? .end : .bytes(bytes)
      case EINTR: continue
      case EAGAIN: return .nothing
      default: return .end
      }
    }
  }

  /// A browser that has left is nothing that ends this process (SIGPIPE).
  private static let flags = Int32(MSG_NOSIGNAL)
}
