/// What a request is answered with. Nothing of it is kept by the browser, and the connection ends with it: whoever
/// edits sees what is there now.
struct Response: Sendable, Hashable {
  /// How a request ended (RFC 9110, 15; RFC 6585, 5).
  enum Status: String, Sendable {
    case ok = "200 OK"
    case moved = "302 Found"
    case badRequest = "400 Bad Request"
    case notFound = "404 Not Found"
    case methodNotAllowed = "405 Method Not Allowed"
    case misdirected = "421 Misdirected Request"
    case headTooLarge = "431 Request Header Fields Too Large"
    case unavailable = "503 Service Unavailable"
  }

  let status: Status
  let contentType: String
  /// Another address to ask for; a path.
  var location: String?
  let body: [UInt8]

  init(_ status: Status, _ contentType: String, _ body: [UInt8]) {
    self.status = status
    self.contentType = contentType
    self.body = body
  }

  /// One that says what it is.
  init(_ status: Status, location: String? = nil) {
    self.init(status, ContentType.plain, Array("\(status.rawValue)\n".utf8))
    self.location = location
  }

  /// As it is sent; a request for the head alone gets no body.
  func bytes(for method: RequestHead.Method) -> [UInt8] {
    var fields = Self.fields(status, contentType) + "Content-Length: \(body.count)\r\n"
    if let location { fields += "Location: \(location)\r\n" }
    if status == .methodNotAllowed { fields += "Allow: GET, HEAD\r\n" }
    return Array((fields + "\r\n").utf8) + (method == .head ? [] : body)
  }

  /// The first bytes of a stream of events, which has no length. A browser that loses it asks again half a second later.
  static let eventStream = Array((fields(.ok, ContentType.events) + "\r\nretry: 500\n\n").utf8)

  private static func fields(_ status: Status, _ contentType: String) -> String {
    """
    HTTP/1.1 \(status.rawValue)\r
    Content-Type: \(contentType)\r
    Cache-Control: no-store\r
    X-Content-Type-Options: nosniff\r
    Connection: close\r\n
    """
  }
}
