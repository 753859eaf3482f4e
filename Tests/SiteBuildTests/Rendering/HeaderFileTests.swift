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
    return ServerPolicies(policy: still, exceptions: [.init(paths: paths, policy: search)], policyOfAll: all)
  }

  @Test("hosts read one rule for all addresses, wide enough for each: they would join the values of two")
  func hosts() {
    let lines = HeaderFile.hosts.text(policies).split(separator: "\n")
    #expect(lines.filter { !$0.hasPrefix(" ") } == ["/*"])
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("  ") && $0.contains(": ") })
    #expect(lines.contains("  Referrer-Policy: no-referrer"))
    #expect(lines.contains("  Content-Security-Policy: \(all.header)"))
  }

  @Test("nginx reads one directive a line, in quotation marks that no value has")
  func nginx() {
    let lines = HeaderFile.nginx.text(policies).split(separator: "\n").filter { $0.hasPrefix("add_header ") }
    #expect(lines.count == 6 && lines.allSatisfy { $0.hasSuffix("\" always;") })
    #expect(lines.allSatisfy { $0.count(where: { $0 == "\"" }) == 2 })
    #expect(lines.contains("add_header Content-Security-Policy \"$suluh_policy\" always;"))
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
