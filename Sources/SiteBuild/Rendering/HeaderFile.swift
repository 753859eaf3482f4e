import Output

/// The headers that a server should send with every page, as a file that one kind of server reads.
public enum HeaderFile: Sendable, CaseIterable {
  /// What Netlify and Cloudflare Pages read at the top of a site.
  case hosts
  /// For `include` in a `server` block of nginx.
  case nginx

  /// At the top of the output.
  var path: OutputPath {
    switch self {
    case .hosts: OutputPath(fixed: "_headers")
    case .nginx: OutputPath(fixed: "nginx-headers.conf")
    }
  }

  /// The file's text.
  func text(_ policy: ContentSecurityPolicy) -> String {
    let headers = Self.headers(policy)
    switch self {
    case .hosts: return "/*\n" + headers.map { "  \($0.name): \($0.value)\n" }.joined()
    case .nginx: return headers.map { "add_header \($0.name) \"\($0.value)\" always;\n" }.joined()
    }
  }

  /// The policy of the pages once more, as no header can loosen what a page says of itself; and what only headers say.
  private static func headers(_ policy: ContentSecurityPolicy) -> [(name: String, value: String)] {
    [
      ("Content-Security-Policy", policy.header),
      ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
      ("Referrer-Policy", "no-referrer"),
      ("X-Content-Type-Options", "nosniff"),
      ("X-Frame-Options", "DENY"),
    ]
  }
}
