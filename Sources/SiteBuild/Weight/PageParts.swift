/// Where the parts of a page's HTML stand. It is the program's own HTML: no comment holds a tag.
struct PageParts {
  private(set) var style: [UInt8] = []
  private(set) var script: [UInt8] = []
  /// The elements of contacts, one after the other.
  private(set) var contacts: [UInt8] = []

  init(_ html: [UInt8]) {
    style = Self.content(of: "style", in: html)
    script = Self.content(of: "script", in: html)
    var start = 0
    let (open, item, close) = (Array("data-contact=".utf8), Array("<li".utf8), Array("</li>".utf8))
    while let mark = html.firstRange(of: open, from: start) {
      // Cards are items of a list and hold none; a contact in a sentence is text.
      guard let tag = html.lastIndex(of: UInt8(ascii: "<"), before: mark) else { break }
      start = mark + open.count
      guard html[tag...].starts(with: item), let end = html.firstRange(of: close, from: mark) else { continue }
      contacts += html[tag..<end + close.count]
      start = end
    }
  }

  private static func content(of tag: String, in html: [UInt8]) -> [UInt8] {
    let (open, close) = (Array("<\(tag)>".utf8), Array("</\(tag)>".utf8))
    var bytes: [UInt8] = []
    var from = 0
    while let start = html.firstRange(of: open, from: from), let end = html.firstRange(of: close, from: start) {
      bytes += html[(start + open.count)..<end]
      from = end
    }
    return bytes
  }
}

extension [UInt8] {
  /// Where some bytes begin, at or after an offset.
  func firstRange(of bytes: [UInt8], from offset: Int) -> Int? {
    guard let first = bytes.first, count >= bytes.count else { return nil }
    return withUnsafeBufferPointer { buffer in
      var index = offset
      let last = buffer.count - bytes.count
      while index <= last {
        if buffer[index] == first, buffer[index..<index + bytes.count].elementsEqual(bytes) { return index }
        index += 1
      }
      return nil
    }
  }

  fileprivate func lastIndex(of byte: UInt8, before end: Int) -> Int? { self[..<end].lastIndex(of: byte) }
}
