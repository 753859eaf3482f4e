import Output
import Templates

/// What a page may load and run: the one place where it is decided.
///
/// Everything is refused that is not of the site itself; of what stands in the page only the styles and scripts that
/// the site was made with, by their digests (Content Security Policy Level 2). Nothing is sent anywhere.
struct ContentSecurityPolicy: Sendable, Hashable {
  /// For a `<meta>` element.
  let text: String

  /// What a page may take from its own site while it is read.
  enum OwnFiles: Hashable {
    /// Files that are scripts.
    case scripts
    /// Programs that a script makes of bytes (Level 3).
    case webAssembly
    /// Whatever a script asks for.
    case requests
    /// A script that works for pages that are not open.
    case workers
  }

  /// `styles` and `scripts` as they stand between their tags, byte for byte.
  init(styles: [Markup], scripts: [Markup], own: Set<OwnFiles> = []) {
    let ownScripts =
      (own.contains(.scripts) ? ["'self'"] : []) + (own.contains(.webAssembly) ? ["'wasm-unsafe-eval'"] : [])
    let parts = [
      "default-src 'none'",
      Self.directive("style-src", Self.digests(of: styles)),
      Self.directive("script-src", Self.digests(of: scripts) + ownScripts),
      Self.directive("connect-src", own.contains(.requests) ? ["'self'"] : []),
      Self.directive("worker-src", own.contains(.workers) ? ["'self'"] : []),
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
  private static func directive(_ name: String, _ sources: [String]) -> String? {
    sources.isEmpty ? nil : "\(name) \(sources.joined(separator: " "))"
  }

  private static func digests(of parts: [Markup]) -> [String] {
    var digests: [String] = []
    for part in parts where !part.bytes.isEmpty {
      let digest = "'sha256-\(SHA256Digest(of: part.bytes).base64)'"
      if !digests.contains(digest) { digests.append(digest) }
    }
    return digests
  }
}
