import Output
import Templates
import Testing

@testable import SiteBuild

struct ContentSecurityPolicyTests {
  private let style = Markup(html: "p{color:red}")
  private let script = Markup(html: "void 0")

  @Test("a style and a script are allowed by their digests, each once, and nothing else is")
  func digests() {
    let policy = ContentSecurityPolicy(styles: [style, style], scripts: [script]).text
    let (styleDigest, scriptDigest) = (SHA256Digest(of: style.bytes).base64, SHA256Digest(of: script.bytes).base64)
    #expect(
      policy == "default-src 'none'; style-src 'sha256-\(styleDigest)'; script-src 'sha256-\(scriptDigest)'; "
        + "img-src 'self' data:; media-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'")
    #expect(!policy.contains("unsafe"))
  }

  @Test("without a script none is allowed")
  func none() {
    let policy = ContentSecurityPolicy(styles: [style], scripts: [Markup(bytes: [])]).text
    #expect(!policy.contains("script-src"))
  }

  @Test("what a page takes from its own site is allowed by name, and nothing beside it")
  func own() {
    func more(_ own: Set<ContentSecurityPolicy.OwnFiles>) -> [Substring] {
      ContentSecurityPolicy(styles: [style], scripts: [], own: own).text.split(separator: "; ").filter { part in
        ["script-src", "connect-src", "worker-src"].contains { part.hasPrefix($0) }
      }
    }
    #expect(more([]) == [])
    #expect(more([.scripts, .webAssembly]) == ["script-src 'self' 'wasm-unsafe-eval'"])
    #expect(more([.requests, .workers]) == ["connect-src 'self'", "worker-src 'self'"])
  }

  @Test("a header says more than a page can: no frame of another site")
  func header() {
    let policy = ContentSecurityPolicy(styles: [style], scripts: [])
    #expect(policy.header == policy.text + "; frame-ancestors 'none'")
  }
}
