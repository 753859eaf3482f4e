import Testing

@testable import Preview

struct ResponseTests {
  private func text(_ response: Response, _ method: RequestHead.Method = .get) -> String {
    String(decoding: response.bytes(for: method), as: UTF8.self)
  }

  @Test("an answer says what it is, how long it is, and that nothing of it is to be kept")
  func whole() {
    #expect(
      text(Response(.ok, "text/css", Array("é".utf8))) == """
        HTTP/1.1 200 OK\r
        Content-Type: text/css\r
        Cache-Control: no-store\r
        X-Content-Type-Options: nosniff\r
        Connection: close\r
        Content-Length: 2\r
        \r
        é
        """)
  }

  @Test("a request for the head alone gets the length and no body")
  func head() {
    let text = text(Response(.ok, "text/css", [65, 66]), .head)
    #expect(text.contains("Content-Length: 2\r\n") && text.hasSuffix("\r\n\r\n"))
  }

  @Test("answers without a file say why, and what would be allowed or where to go")
  func others() {
    #expect(text(Response(.notFound)).hasSuffix("\r\n\r\n404 Not Found\n"))
    #expect(text(Response(.methodNotAllowed)).contains("\r\nAllow: GET, HEAD\r\n"))
    #expect(text(Response(.moved, location: "/id/")).contains("\r\nLocation: /id/\r\n"))
  }

  @Test("a stream of events has no length, and is asked for again soon when it is lost")
  func stream() {
    let text = String(decoding: Response.eventStream, as: UTF8.self)
    #expect(text.contains("text/event-stream\r\n") && !text.contains("Length"))
    #expect(text.hasSuffix("\r\n\r\nretry: 500\n\n"))
  }
}
