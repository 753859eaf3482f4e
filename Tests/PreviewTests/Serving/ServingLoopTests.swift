import Testing

@testable import Preview

/// What only shows with several connections; see also `PreviewServerTests`.
struct ServingLoopTests {
  @Test("more connections than there is room for: the idlest go, whoever asks is answered, pages keep listening")
  func full() throws {
    let server = try PreviewServer(at: [ServingAddress.loopback[0]], port: 0, limits: ServingLimits(connections: 5))
    server.show(.site([.init(fixed: "a.txt"): Array("text".utf8)]))
    try server.start()
    defer { server.stop() }
    let listener = try Client(port: server.port)
    listener.send("GET /.suluh/events?x HTTP/1.1\r\n\r\n")
    #expect(listener.receive(until: "event: reload").contains("event-stream"))
    let idle = try (0..<40).map { _ in try Client(port: server.port) }
    for _ in 0..<20 {
      let client = try Client(port: server.port)
      client.send("GET /a.txt HTTP/1.1\r\n\r\n")
      #expect(client.receive(until: nil).hasSuffix("\r\n\r\ntext"))
    }
    #expect(idle[0].receive() == "")
    server.show(.site([:]))
    #expect(listener.receive(until: "event: reload").contains("event: reload"))
  }

  @Test("who sends nothing is let go when its time is over")
  func silent() throws {
    var limits = ServingLimits(connections: 5)
    limits.request = .milliseconds(30)
    let server = try PreviewServer(at: [ServingAddress.loopback[0]], port: 0, limits: limits)
    try server.start()
    defer { server.stop() }
    let silent = try Client(port: server.port)
    silent.send("GET / HTT")
    #expect(silent.receive() == "")
  }
}
