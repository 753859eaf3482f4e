import Output
import Templates
import Testing

@testable import SiteBuild

struct HeaderFileTests {
  private let still = ContentSecurityPolicy(styles: [Markup(html: "p{}")], scripts: [])
  private let search = ContentSecurityPolicy(styles: [], scripts: [], own: [.requests])
  private let all = ContentSecurityPolicy(styles: [Markup(html: "p{}")], scripts: [], own: [.requests])

  private var policies: ServerPolicies {
    let paths = [OutputPath(fixed: "id/cari.html"), OutputPath(fixed: "en/search.html")]
    return ServerPolicies(policy: still, exceptions: [.init(paths: paths, policy: search)], policyOfAll: all,
      unkept: ["id/pelajaran", "en/lessons"])
  }

  @Test("hosts read one rule for all addresses, wide enough for each: they would join the values of two")
  func hosts() {
    let lines = HeaderFile.hosts.text(policies).split(separator: "\n")
    #expect(lines.filter { !$0.hasPrefix(" ") } == ["/*", "/sw.js", "/id/pelajaran/*", "/en/lessons/*"])
    #expect(lines.filter { $0.hasPrefix(" ") }.allSatisfy { $0.hasPrefix("  ") && $0.contains(": ") })
    #expect(
      lines.suffix(6) == [
        "/sw.js", "  Cache-Control: no-cache", "/id/pelajaran/*", "  Cache-Control: no-store", "/en/lessons/*",
        "  Cache-Control: no-store",
      ])
    #expect(lines.contains("  Referrer-Policy: no-referrer"))
    #expect(lines.contains("  Content-Security-Policy: \(all.header)"))
  }

  @Test("nginx reads one directive a line, in quotation marks that no value has")
  func nginx() {
    let lines = HeaderFile.nginx.text(policies).split(separator: "\n").filter { $0.hasPrefix("add_header ") }
    #expect(lines.count == 7 && lines.allSatisfy { $0.hasSuffix("\" always;") })
    #expect(lines.allSatisfy { $0.count(where: { $0 == "\"" }) == 2 })
    #expect(lines.contains("add_header Content-Security-Policy \"$suluh_policy\" always;"))
  }

  @Test("browsers ask for the script of saved pages anew each time and keep no lesson; of other files nothing is said")
  func caching() {
    let lines = HeaderFile.nginx.text(policies).split(separator: "\n")
    #expect(lines.contains("set $suluh_cache \"\";"))
    #expect(lines.contains(#"if ($uri ~ "/(sw\.js)$") { set $suluh_cache "no-cache"; }"#))
    for folder in ["id/pelajaran", "en/lessons"] {
      #expect(lines.contains("if ($uri ~ \"/\(folder)/\") { set $suluh_cache \"no-store\"; }"))
      #expect(lines.contains("if ($uri ~ \"/\(folder)/\") { set $suluh_expires \"off\"; }"))
    }
    #expect(lines.contains("add_header Cache-Control \"$suluh_cache\" always;"))
  }

  @Test("the headers of a site name the folders of its lessons, and no lesson")
  func lessons() async throws {
    let output = try await TemporarySite().rendered()
    for name in ["_headers", "nginx-headers.conf"] {
      let text = try #require(output.text(name))
      #expect(text.contains("/id/pelajaran/") && text.contains("/en/lessons/") && text.contains("no-store"))
      #expect(!text.contains("info-keluarga") && !text.contains("langkah-resmi"))
    }
  }

  @Test("the script of saved pages may ask its site for pages, and nothing else")
  func worker() async throws {
    let text = try #require(try await TemporarySite().rendered().text("nginx-headers.conf"))
    let start = "if ($uri ~ \"/(sw\\.js)$\") { set $suluh_policy"
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix(start) })
    #expect(line.contains("\"default-src 'none'; connect-src 'self'; img-src"))
  }

  @Test("nginx sends few addresses another policy than all others, wherever on the host the site begins")
  func exceptions() {
    let lines = HeaderFile.nginx.text(policies).split(separator: "\n").prefix(2)
    #expect(
      lines == [
        "set $suluh_policy \"\(still.header)\";",
        #"if ($uri ~ "/(id/cari\.html|en/search\.html)$") { set $suluh_policy "\#(search.header)"; }"#,
      ])
  }
}
