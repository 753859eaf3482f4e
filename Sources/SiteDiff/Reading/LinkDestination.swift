import Output

/// Where links lead.
enum LinkDestination {
  /// A relative link as a path from the top of the output, so that the same link on pages of different folders is the
  /// same; anything else as it is.
  static func resolved(_ link: String, from page: OutputPath) -> String {
    let path = link.prefix { $0 != "#" && $0 != "?" }
    guard !path.isEmpty, !path.hasPrefix("/"), !hasScheme(link) else { return link }
    var parts = page.string.split(separator: "/").dropLast().map(Substring.init)
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case ".": break
      case "..": if !parts.isEmpty { parts.removeLast() }
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/") + link[path.endIndex...]
  }

  private static func hasScheme(_ link: String) -> Bool {
    for byte in link.utf8 {
      if byte == UInt8(ascii: ":") { return true }
      if !byte.isLetter, !byte.isDigit, !"+-.".utf8.contains(byte) { return false }
    }
    return false
  }

  /// The file of the site that a resolved or absolute link leads to: of an absolute one the longest end of its path
  /// at which there is a file, because nobody says here under which address the site is published.
  static func file(_ link: String, in tree: OutputTree) -> OutputPath? {
    var path = link.prefix { $0 != "#" && $0 != "?" }
    if let scheme = path.firstIndex(of: ":"), path[scheme...].hasPrefix("://") {
      path = path[path.index(scheme, offsetBy: 3)...]
      path = path[(path.firstIndex(of: "/") ?? path.endIndex)...]
    }
    var rest = path.split(separator: "/").map(String.init)
    if path.hasSuffix("/") || rest.isEmpty { rest.append("index.html") }
    while !rest.isEmpty {
      if let file = OutputPath(rest.joined(separator: "/")), tree[file] != nil { return file }
      rest.removeFirst()
    }
    return nil
  }

  /// What differs between two links once the end that they share is taken off, at the border of a part: the same for
  /// all links of a site that moves.
  static func difference(_ old: String, _ new: String) -> (old: String, new: String) {
    guard !old.isEmpty, !new.isEmpty, old.contains("://"), new.contains("://") else { return (old, new) }
    let a = old.split(separator: "/", omittingEmptySubsequences: false)
    let b = new.split(separator: "/", omittingEmptySubsequences: false)
    var shared = 0
    while shared + 3 < min(a.count, b.count), a[a.count - 1 - shared] == b[b.count - 1 - shared] { shared += 1 }
    guard shared > 0 else { return (old, new) }
    return (a.dropLast(shared).joined(separator: "/") + "/…", b.dropLast(shared).joined(separator: "/") + "/…")
  }
}
