import Testing

@testable import Preview

struct RequestHeadTests {
  @Test("the line and the host are read, whatever else a browser says")
  func browser() throws {
    let text = "GET /a%20b?c=d?e HTTP/1.1\r\nAccept: */*\r\nHOST: \t localhost:8000 \r\nHost: other\r\nbroken"
    let head = try #require(RequestHead(text.utf8))
    #expect(head.method == .get && head.path == "/a%20b" && head.query == "c=d?e" && head.host == "localhost:8000")
  }

  @Test("other methods, and lines that end with a newline alone, are understood")
  func variants() throws {
    #expect(try #require(RequestHead("HEAD / HTTP/1.0".utf8)).method == .head)
    let head = try #require(RequestHead("PUT /x HTTP/1.1\nHost: a".utf8))
    #expect(head.method == .other && head.host == "a" && head.query == "")
  }

  @Test(
    "what is no request is none",
    arguments: [
      "", " ", "GET /", "GET  / HTTP/1.1", "GET x HTTP/1.1", "GET http://a/ HTTP/1.1", "GET / HTTP/2",
      "GET /a b HTTP/1.1", "\u{16}\u{3}\u{1}", "GET /\rx HTTP/1.1",
    ])
  func none(text: String) {
    #expect(RequestHead(text.utf8) == nil)
  }

  @Test("the end of a head is found wherever the pieces of it are cut")
  func end() throws {
    let bytes = Array("GET / HTTP/1.1\r\nA: b\r\n\r\nrest".utf8)
    let whole = try #require(RequestHead.end(of: bytes, from: 0))
    #expect(String(decoding: bytes[..<whole.head], as: UTF8.self).hasSuffix("A: b"))
    #expect(String(decoding: bytes[whole.next...], as: UTF8.self) == "rest")
    for cut in 0..<whole.next { #expect(RequestHead.end(of: Array(bytes[..<cut]), from: 0) == nil, "\(cut)") }
    for start in 0..<whole.next { #expect(try #require(RequestHead.end(of: bytes, from: start)) == whole, "\(start)") }
    let short = Array("a\n\n".utf8)
    #expect(try #require(RequestHead.end(of: short, from: 0)) == (1, 3))
  }

  @Test("random bytes are read without harm")
  func random() {
    var read = 0
    for length in 0..<400 {
      let bytes = Array("GET /".utf8) + (0..<length).map { _ in UInt8.random(in: 0...255) }
      if let end = RequestHead.end(of: bytes, from: 0) { #expect(end.head < end.next && end.next <= bytes.count) }
      if RequestHead(bytes + Array(" HTTP/1.1".utf8)) != nil { read += 1 }
    }
    #expect(read > 0)
  }
}
