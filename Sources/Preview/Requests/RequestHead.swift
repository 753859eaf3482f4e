/// The first part of a request: its line, and what a preview wants of its fields (RFC 9112, HTTP/1.1).
struct RequestHead: Sendable, Hashable {
  /// What is to be done; a preview only gives.
  enum Method { case get, head, other }

  let method: Method
  /// As it was sent, percent-encoded, up to the first question mark.
  let path: String
  /// What follows the question mark.
  let query: String
  /// The name that the browser knows this server by, with its port; nil where it does not say.
  let host: String?

  /// Bytes that a head may have; browsers send less than 2,000.
  static let limit = 16_384

  /// Reads a head without the empty line at its end. Nil when it is none.
  init?(_ bytes: some Collection<UInt8>) {
    let text = String(decoding: bytes, as: UTF8.self)
    // Swift takes `\r\n` for one character, which is a line break like `\n`.
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: { $0.isNewline })[...]
    guard let parts = lines.popFirst()?.split(separator: " ", omittingEmptySubsequences: false), parts.count == 3,
      parts[2].hasPrefix("HTTP/1."), parts[1].hasPrefix("/")
    else { return nil }
    method = parts[0] == "GET" ? .get : parts[0] == "HEAD" ? .head : .other
    let target = parts[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    path = String(target[0])
    query = target.count > 1 ? String(target[1]) : ""
    host = lines.lazy.compactMap { $0.value(ofField: "host") }.first
  }
}

extension RequestHead {
  /// Where the empty line after a head begins and ends, looked for from an offset on; nil when it has not come yet.
  static func end(of bytes: [UInt8], from start: Int) -> (head: Int, next: Int)? {
    let (newline, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    for index in bytes.indices[max(0, start)...] where bytes[index] == newline {
      if index >= 3, bytes[index - 1] == carriageReturn, bytes[index - 2] == newline {
        return (bytes[index - 3] == carriageReturn ? index - 3 : index - 2, index + 1)
      }
      if index >= 1, bytes[index - 1] == newline { return (index - 1, index + 1) }
    }
    return nil
  }
}

extension Substring {
  /// The value of `Name: value` when the line is that field; names have no upper and lower case.
  fileprivate func value(ofField name: String) -> String? {
    guard let colon = firstIndex(of: ":"), self[..<colon].lowercased() == name else { return nil }
    let value = self[index(after: colon)...].drop { $0 == " " || $0 == "\t" }
    return String(value.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
  }
}
