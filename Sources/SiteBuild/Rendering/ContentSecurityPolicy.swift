import Output
import Templates

/// What a page may load and run: the one place where it is decided.
///
/// Everything is refused that is not of the site itself; of what stands in the page only the styles and scripts that
/// the site was made with, by their digests (Content Security Policy Level 2). Nothing is sent anywhere.
struct ContentSecurityPolicy: Sendable, Hashable {
  /// For a `<meta>` element.
  let text: String

  /// `styles` and `scripts` as they stand between their tags, byte for byte.
  init(styles: [Markup], scripts: [Markup]) {
    let parts = [
      "default-src 'none'",
      Self.directive("style-src", styles),
      Self.directive("script-src", scripts),
      "img-src 'self' data:",
      "media-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ]
    text = parts.compactMap { $0 }.joined(separator: "; ")
  }

  /// For a header of the server, which can say more: no other site may put a page into a frame.
  var header: String { text + "; frame-ancestors 'none'" }

  /// Nil where there is nothing to allow: the default refuses it.
  private static func directive(_ name: String, _ parts: [Markup]) -> String? {
    var digests: [String] = []
    for part in parts where !part.bytes.isEmpty {
      let digest = "'sha256-\(SHA256Digest(of: part.bytes).base64)'"
      if !digests.contains(digest) { digests.append(digest) }
    }
    return digests.isEmpty ? nil : "\(name) \(digests.joined(separator: " "))"
  }
}
