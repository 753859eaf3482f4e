extension OutputPath {
  /// The link to this file from a page of the same output, ready for `href` apart from HTML escaping:
  /// `../lessons/check-the-company.html`. It works on any host, by `file://` and inside an archive.
  ///
  /// Everything except unreserved characters (RFC 3986, section 2.3) and `/` is percent-encoded.
  public func relative(to page: OutputPath) -> String {
    let target = string.utf8.span
    let origin = page.string.utf8.span
    var shared = 0
    var index = 0
    while index < min(target.count, origin.count), target[index] == origin[index] {
      index += 1
      if target[index - 1] == slash { shared = index }
    }
    var ups = 0
    for index in shared..<origin.count where origin[index] == slash { ups += 1 }
    var escapes = 0
    for index in shared..<target.count where !isUnreservedOrSlash(target[index]) { escapes += 1 }

    let length = ups * 3 + target.count - shared + escapes * 2
    return String(unsafeUninitializedCapacity: length) { buffer in
      var end = 0
      func append(_ byte: UInt8) {
        buffer[end] = byte
        end += 1
      }
      for _ in 0..<ups { "../".utf8.forEach(append) }
      for index in shared..<target.count {
        let byte = target[index]
        if isUnreservedOrSlash(byte) {
          append(byte)
        } else {
          append(UInt8(ascii: "%"))
          append(hexDigit(byte >> 4))
          append(hexDigit(byte & 15))
        }
      }
      return end
    }
  }
}

private let slash = UInt8(ascii: "/")

private func isUnreservedOrSlash(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
    UInt8(ascii: "~"), slash:
    true
  default: false
  }
}

private func hexDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}
