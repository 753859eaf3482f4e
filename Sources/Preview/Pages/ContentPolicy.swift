/// A content security policy (W3C, "Content Security Policy Level 3"), as it stands in a page.
struct ContentPolicy: Hashable {
  private var directives: [(name: String, sources: [String])]

  /// Reads `default-src 'none'; img-src 'self'`. Of a directive that is there twice, browsers take the first.
  init(_ text: String) {
    directives = text.split(separator: ";").compactMap { part in
      let words = part.split(whereSeparator: \.isWhitespace)
      return words.first.map { ($0.lowercased(), words.dropFirst().map(String.init)) }
    }
  }

  /// As it is written in a page.
  var text: String {
    directives.map { ([$0.name] + $0.sources).joined(separator: " ") }.joined(separator: "; ")
  }

  /// Lets a page take what the directive is for from the server that it comes from, besides what it allows already.
  mutating func allowOwn(_ name: String) {
    let known = directives.firstIndex { $0.name == name }
    // Where neither is there, everything is allowed.
    guard let index = known ?? directives.firstIndex(where: { $0.name == "default-src" }) else { return }
    let sources = directives[index].sources.filter { $0.lowercased() != "'none'" && $0 != "'self'" } + ["'self'"]
    if let known { directives[known].sources = sources } else { directives.append((name, sources)) }
  }

  static func == (a: ContentPolicy, b: ContentPolicy) -> Bool { a.text == b.text }

  func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
