/// What a page may not do to its reader, whatever its template says.
enum PageDanger: Sendable, Hashable {
  /// Asks another host for something without being told to: the address.
  case foreignRequest(String)
  /// Keeps something in the browser: the word of the script that does it.
  case storage(String)
  /// Opens a chat with words already in it: the address.
  case filledChat(String)
  /// Sends what was filled in: the address.
  case sendingForm(String)
  /// More script than a page may have, in bytes.
  case tooMuchScript(Int)

  /// In bytes, as it stands in the page.
  static let mostScript = 3_000

  /// What stands in the template where it does such a thing, the most telling first; empty where no one place does.
  var traces: [String] {
    switch self {
    case .foreignRequest(let address), .filledChat(let address), .sendingForm(let address):
      [address, Self.host(of: address).map { "//\($0)" }].compactMap { $0 }.filter { !$0.isEmpty }
    case .storage(let word): [word]
    case .tooMuchScript: []
    }
  }

  /// Those of a page, each once.
  ///
  /// - Parameters:
  ///   - host: of the site.
  ///   - linked: the text of a script that a page takes from the site; nil where it is not known.
  static func all(in html: [UInt8], host: String, linked: (String) -> String?) -> [PageDanger] {
    var found: [PageDanger] = []
    var script = 0
    for tag in PageTag.all(in: html) {
      found += requests(of: tag).filter { self.host(of: $0).map { $0 != host } ?? false }.map { .foreignRequest($0) }
      if tag.name == "script", tag.isRun {
        script += tag.content.utf8.count
        found += storage(in: tag.content + (tag["src"].flatMap(linked) ?? ""))
      }
      if tag.name == "a", let address = tag["href"], isFilledChat(address) { found.append(.filledChat(address)) }
      if let address = tag["action"] ?? tag["formaction"] { found.append(.sendingForm(address)) }
    }
    if script > mostScript { found.append(.tooMuchScript(script)) }
    return found.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The words in a script by which it keeps something.
  static func storage(in script: String) -> [PageDanger] {
    ["localStorage", "sessionStorage", "indexedDB", "document.cookie"].filter { script.contains($0) }.map { .storage($0) }
  }

  /// What a tag has the browser fetch at once.
  private static func requests(of tag: PageTag) -> [String] {
    switch tag.name {
    case "script", "img", "iframe", "source", "video", "audio", "embed", "input", "track":
      let sets = (tag["srcset"] ?? "").split(separator: ",").compactMap { $0.split(separator: " ").first }
      return [tag["src"], tag["poster"]].compactMap { $0 } + sets.map(String.init)
    case "object": return [tag["data"]].compactMap { $0 }
    case "link":
      let kinds = ["stylesheet", "icon", "manifest", "preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch"]
      let isFetched = (tag["rel"] ?? "").lowercased().split(separator: " ").contains { kinds.contains(String($0)) }
      return isFetched ? [tag["href"]].compactMap { $0 } : []
    case "style": return addresses(inStyle: tag.content)
    default: return []
    }
  }

  /// What stands in `url(…)` and behind `@import`.
  private static func addresses(inStyle style: String) -> [String] {
    ["url(", "@import"].flatMap { mark in
      style.ranges(of: mark).map { range in
        let rest = style[range.upperBound...].drop { "\"' ".contains($0) }
        return String(rest.prefix { !"\"') ;".contains($0) })
      }
    }
  }

  private static func isFilledChat(_ address: String) -> Bool {
    ["wa.me", "api.whatsapp.com"].contains(host(of: address)) && address.contains("?")
  }

  /// Of an address elsewhere; nil for a link within the site.
  private static func host(of address: String) -> String? {
    guard let start = ["https://", "http://", "//"].first(where: { address.lowercased().hasPrefix($0) }) else { return nil }
    return address.dropFirst(start.count).prefix { !"/?#:".contains($0) }.lowercased()
  }
}

extension PageTag {
  /// Whether a browser runs it, and does not leave it lying as data.
  fileprivate var isRun: Bool { ["", "module", "text/javascript"].contains(self["type"] ?? "") }
}
