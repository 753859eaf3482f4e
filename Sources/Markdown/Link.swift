import Diagnostics

/// A link or an image of a document, before anybody decides where it leads.
public struct Link: Sendable, Hashable {
  /// With escapes and entities resolved, otherwise as written; not percent-encoded. `mailto:` stands before an
  /// address in `<…>`.
  public let destination: String
  /// What stands behind the destination in quotes; nil if nothing does.
  public let title: String?
  /// The link's text, or an image's alternative text, in one line.
  public let plainText: String
  /// Where the destination is written, `lesson:x` within `[text](lesson:x)`; the label if `isReference`. An empty
  /// destination is at the bracket behind it.
  public let location: SourceLocation
  /// Whether the source says `[text][label]`, `[label][]` or `[label]`, with the destination in a definition elsewhere.
  public let isReference: Bool
  /// How it is written.
  public let kind: Kind

  /// How a link is written.
  public enum Kind: Sendable, Hashable {
    /// `[text](destination)`
    case link
    /// `<destination>`: its text is ours to choose.
    case autolink
    /// `![text](destination)`
    case image
  }

  /// What stands before the first colon, in lower case; nil for a path.
  public var scheme: String? {
    schemeEnd.map { destination[..<$0].lowercased() }
  }

  /// What stands between the scheme and the fragment.
  public var target: String {
    let start = schemeEnd.map { destination.utf8.index(after: $0) } ?? destination.startIndex
    let rest = destination.utf8[start...]
    return String(rest.prefix { $0 != UInt8(ascii: "#") }) ?? ""
  }

  /// What stands behind the first `#`; nil without one.
  public var fragment: String? {
    guard let hash = destination.utf8.firstIndex(of: UInt8(ascii: "#")) else { return nil }
    return String(destination[destination.utf8.index(after: hash)...])
  }

  /// The colon behind a scheme: a letter, then letters, digits, `+`, `-` and `.` (RFC 3986, section 3.1).
  private var schemeEnd: String.Index? {
    let bytes = destination.utf8
    guard let first = bytes.first, (first | 0x20) >= 0x61, (first | 0x20) <= 0x7A else { return nil }
    guard let end = bytes.firstIndex(where: { !Self.isSchemeByte($0) }) else { return nil }
    return bytes[end] == UInt8(ascii: ":") ? end : nil
  }

  private static func isSchemeByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E: true
    default: false
    }
  }
}
