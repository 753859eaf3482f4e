import Diagnostics
import Output
import Testing

@testable import Preview

struct PreviewServerTests {
  private func get(_ server: PreviewServer, _ target: String, at address: ServingAddress) throws -> String {
    let client = try Client(port: server.port, at: address)
    client.send("GET \(target) HTTP/1.1\r\nHost: localhost:\(server.port)\r\n\r\n")
    return client.receive(until: nil)
  }

  @Test("what was shown last is answered, at each address of the loopback that the computer has")
  func serves() throws {
    let server = try PreviewServer(port: 0)
    server.show(.site([OutputPath(fixed: "a.txt"): Array("one".utf8)]))
    try server.start()
    defer { server.stop() }
    #expect(try get(server, "/a.txt", at: ServingAddress.loopback[0]).hasSuffix("one"))
    if let six = try? get(server, "/a.txt", at: ServingAddress.loopback[1]) { #expect(six.hasSuffix("one")) }
    server.show(.site([OutputPath(fixed: "a.txt"): Array("two".utf8)]))
    #expect(try get(server, "/a.txt", at: ServingAddress.loopback[0]).hasSuffix("two"))
  }

  @Test("open pages are told of each change, those that connect in between at once")
  func tells() throws {
    let server = try PreviewServer(port: 0)
    server.show(.site([:]))
    try server.start()
    defer { server.stop() }
    let page = try Client(port: server.port)
    page.send("GET /.suluh/events?old HTTP/1.1\r\n\r\n")
    #expect(page.receive(until: "\ndata: ").contains("event: reload"))
    server.show(.problems(PreviewProblems(summary: "1 error", texts: ["x"], language: .english)))
    #expect(page.receive(until: "event: reload").contains("event: reload"))
  }

  @Test("a port in use is refused with one that is free")
  func portInUse() throws {
    let first = try PreviewServer(port: 0)
    do throws(ServingError) {
      _ = try PreviewServer(port: first.port)
      Issue.record("the port was taken twice")
    } catch {
      guard case .portInUse(first.port, let free?) = error else { throw error }
      #expect(free > first.port && free <= first.port + 50)
    }
  }

  @Test("once it has been stopped, its port is free")
  func stops() async throws {
    var server: PreviewServer? = try PreviewServer(port: 0)
    let port = server!.port
    try server?.start()
    server?.stop()
    server = nil
    for _ in 0..<500 where (try? ListeningSocket.open(ServingAddress.loopback, port: port)) == nil {
      try await Task.sleep(for: .milliseconds(10))
    }
    #expect((try? ListeningSocket.open(ServingAddress.loopback, port: port)) != nil)
  }
}
