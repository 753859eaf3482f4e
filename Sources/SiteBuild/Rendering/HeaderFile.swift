import Output

/// The headers that a server should send with every file, as a file that one kind of server reads.
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

  /// The file's text. A browser is to ask for the script of saved pages anew each time, and to keep no lesson; for how
  /// long it keeps other files is said by the server's own configuration, in nginx by `$suluh_expires`.
  ///
  /// nginx tells files apart by their addresses. The hosts join the values of all rules that fit an address, and two
  /// policies allow what both allow; they drop `.html` from addresses besides. So one policy goes out with all files,
  /// wide enough for each; it does not loosen what a page allows itself, which is less.
  func text(_ policies: ServerPolicies) -> String {
    switch self {
    case .hosts:
      let headers = [("Content-Security-Policy", policies.policyOfAll.header)] + Self.headers
      let caching = [("\(SavedCopy.worker)", "no-cache")] + policies.unkept.map { ("\($0)/*", "no-store") }
      return "/*\n" + headers.map { "  \($0): \($1)\n" }.joined()
        + caching.map { "/\($0)\n  Cache-Control: \($1)\n" }.joined()
    case .nginx:
      let exceptions = policies.exceptions.map { exception in
        "if ($uri ~ \"\(Self.pattern(exception.paths))\") { \(Self.set(exception.policy)) }\n"
      }
      // nginx sends no header that is empty; what says how a file is kept says it alone.
      let lessons = policies.unkept.map { ("/\(Self.escaped($0))/", "no-store") }
      let rules = [(Self.pattern([SavedCopy.worker]), "no-cache")] + lessons
      let cache = rules.reduce(into: "set $suluh_cache \"\";\n") { text, rule in
        text += "if ($uri ~ \"\(rule.0)\") { set $suluh_cache \"\(rule.1)\"; }\n"
        text += "if ($uri ~ \"\(rule.0)\") { set $suluh_expires \"off\"; }\n"
      }
      let headers =
        [("Content-Security-Policy", "$suluh_policy"), ("Cache-Control", "$suluh_cache")] + Self.headers
      return Self.set(policies.policy) + "\n" + exceptions.joined() + cache
        + headers.map { "add_header \($0) \"\($1)\" always;\n" }.joined()
    }
  }

  /// What only headers say.
  private static let headers: [(name: String, value: String)] = [
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
  ]

  private static func set(_ policy: ContentSecurityPolicy) -> String { "set $suluh_policy \"\(policy.header)\";" }

  /// A regular expression for these paths, wherever on a host the site begins.
  private static func pattern(_ paths: [OutputPath]) -> String {
    "/(\(paths.map { escaped($0.string) }.joined(separator: "|")))$"
  }

  private static func escaped(_ path: String) -> String {
    path.reduce(into: "") { $0 += ($1.isLetter || $1.isNumber || "-_/".contains($1)) ? "\($1)" : "\\\($1)" }
  }
}
