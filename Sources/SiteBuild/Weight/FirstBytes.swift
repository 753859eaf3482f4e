/// What a reader gets with the first packets of a page, before the network has to answer again.
///
/// A server may send ten packets at once (RFC 6928), some 14,600 bytes. Where pages go out compressed all of it is
/// there much earlier; this holds for the poorest way.
struct FirstBytes {
  static let count = 14_000

  /// What a page needs among them.
  enum Essential: CaseIterable {
    case title, exit, core, contacts
  }

  /// What of it stands too late, or nowhere. `core` is the id of the heading of a lesson's core sentence.
  static func missing(in html: [UInt8], exit: String, core: String?) -> [Essential] {
    let page = FirstBytes(html)
    return Essential.allCases.filter { essential in
      switch essential {
      case .title: !page.holds("<title>", upTo: "</title>") || !page.holds("<h1", upTo: "</h1>")
      case .exit: !page.holds("href=\"\(exit)\"", upTo: "</a>")
      case .core: core.map { !page.holds("id=\"\($0)\"", upTo: "</p>") } ?? false
      case .contacts: page.hasLateContact
      }
    }
  }

  private let html: [UInt8]

  private init(_ html: [UInt8]) { self.html = html }

  private func holds(_ start: String, upTo end: String) -> Bool {
    html.firstRange(of: Array(start.utf8), from: 0).map { self.end(of: end, from: $0) <= Self.count } ?? false
  }

  /// Behind the next text; nowhere where there is none.
  private func end(of text: String, from offset: Int) -> Int {
    html.firstRange(of: Array(text.utf8), from: offset).map { $0 + text.utf8.count } ?? .max
  }

  /// Whether the first or the second contact of the page ends later. A page that has fewer than two keeps what it has.
  private var hasLateContact: Bool {
    let mark = Array("data-contact=\"".utf8)
    var ids: Set<ArraySlice<UInt8>> = []
    var from = 0
    while ids.count < 2, let start = html.firstRange(of: mark, from: from) {
      let id = html[(start + mark.count)...].prefix { $0 != UInt8(ascii: "\"") }
      from = start + mark.count
      guard ids.insert(id).inserted else { continue }
      if end(of: "</li>", from: from) > Self.count { return true }
    }
    return false
  }
}
