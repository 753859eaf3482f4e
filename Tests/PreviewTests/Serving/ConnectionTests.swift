import Diagnostics
import Glibc
import Output
import Testing

@testable import Preview

struct ConnectionTests {
  private let limits = ServingLimits(connections: 4)
  private let start = ContinuousClock.now
  private let snapshot = PreviewSnapshot(
    files: [
      OutputPath(fixed: "a.txt"): Array("text".utf8), OutputPath(fixed: "big"): .init(repeating: 65, count: 5_000_000),
    ],
    version: "v-1")

  private func connected() throws -> (Connection, Client) {
    try Client.pair(limits: limits, now: start)
  }

  @Test("a request that comes letter by letter is answered once it is there, and the connection closed after it")
  func slowly() throws {
    let (connection, client) = try connected()
    for letter in "GET /a.txt HTTP/1.1\r\n\r" {
      client.send(String(letter))
      #expect(connection.goOn(with: snapshot, at: start) && connection.stage == .reading)
    }
    client.send("\n")
    #expect(connection.goOn(with: snapshot, at: start) && connection.stage == .closing)
    #expect(client.receive(until: nil).hasSuffix("\r\n\r\ntext"))
    shutdown(client.descriptor, Int32(SHUT_WR))
    #expect(!connection.goOn(with: snapshot, at: start))
  }

  @Test("a large answer waits for a browser that takes it in pieces, and comes whole")
  func inPieces() throws {
    let (connection, client) = try connected()
    client.send("GET /big HTTP/1.1\r\n\r\n")
    var (received, rounds) = (0, 0)
    while connection.stage != .closing, connection.goOn(with: snapshot, at: start), rounds < 1_000_000 {
      if connection.stage == .writing { received += ((client.receive() as String?) ?? "").utf8.count }
      rounds += 1
    }
    #expect(rounds > 1 && connection.stage == .closing)
    #expect(received + client.receive(until: nil).utf8.count > 5_000_000)
  }

  @Test("a head without end, and one that is none, are answered with an error")
  func badHeads() throws {
    let (long, client) = try connected()
    client.send("GET / HTTP/1.1\r\nA: " + String(repeating: "a", count: 20_000))
    #expect(long.goOn(with: snapshot, at: start) && long.stage == .closing)
    #expect(client.receive(until: nil).hasPrefix("HTTP/1.1 431 "))
    let (none, other) = try connected()
    other.send("\u{16}\u{3}\u{1}\n\n")
    #expect(none.goOn(with: snapshot, at: start))
    #expect(other.receive(until: nil).hasPrefix("HTTP/1.1 400 "))
  }

  @Test("what comes after the request is thrown away, up to a limit")
  func leftover() throws {
    let (connection, client) = try connected()
    client.send("POST / HTTP/1.1\r\n\r\n")
    #expect(connection.goOn(with: snapshot, at: start))
    var rounds = 0
    repeat {
      client.send(String(repeating: "x", count: 60_000))
      rounds += 1
    } while connection.goOn(with: snapshot, at: start) && rounds < 100
    #expect((17...19).contains(rounds))
    #expect(client.receive(until: nil).hasPrefix("HTTP/1.1 405 "))
  }

  @Test("who takes too long is let go; a stream of events is kept, with a sign of life")
  func deadlines() throws {
    let (slow, _) = try connected()
    #expect(slow.isWorthKeeping(at: start + .seconds(9)) && !slow.isWorthKeeping(at: start + .seconds(10)))
    let (stream, client) = try connected()
    client.send("GET /.suluh/events?v-1 HTTP/1.1\r\n\r\n")
    #expect(stream.goOn(with: snapshot, at: start) && stream.stage == .listening)
    #expect(client.receive(until: "retry: 500\n\n").contains("event-stream"))
    #expect(stream.isWorthKeeping(at: start + .seconds(15)) && client.receive() == ":\n\n")
    #expect(stream.deadline == start + .seconds(30))
  }

  @Test("a page hears of another version once, and at once when it has an old one")
  func reload() throws {
    let (stream, client) = try connected()
    client.send("GET /.suluh/events?v-0 HTTP/1.1\r\n\r\n")
    #expect(stream.goOn(with: snapshot, at: start))
    #expect(client.receive(until: "reload").contains("event: reload\ndata: v-1\n\n"))
    #expect(stream.tell(snapshot, at: start))
    var next = snapshot
    next.version = "v-2"
    #expect(stream.tell(next, at: start) && client.receive() == "event: reload\ndata: v-2\n\n")
  }

  @Test("a browser that leaves while it listens is noticed, and telling it does no harm")
  func leaves() throws {
    let (stream, other) = try connected()
    var client: Client? = other
    client?.send("GET /.suluh/events?v-1 HTTP/1.1\r\n\r\n")
    #expect(stream.goOn(with: snapshot, at: start) && stream.stage == .listening)
    client = nil
    _ = consume other
    var next = snapshot
    next.version = "v-2"
    #expect(!stream.tell(next, at: start))
    #expect(!stream.goOn(with: next, at: start))
  }

  @Test("the stream is not for other names of this computer")
  func hosts() throws {
    let (connection, client) = try connected()
    client.send("GET /.suluh/events?v-1 HTTP/1.1\r\nHost: evil.example\r\n\r\n")
    #expect(connection.goOn(with: snapshot, at: start) && connection.stage == .closing)
    #expect(client.receive(until: nil).hasPrefix("HTTP/1.1 421 "))
  }
}
