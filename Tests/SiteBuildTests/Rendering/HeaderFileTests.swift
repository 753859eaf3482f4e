import Templates
import Testing

@testable import SiteBuild

struct HeaderFileTests {
  private let policy = ContentSecurityPolicy(styles: [Markup(html: "p{}")], scripts: [])

  @Test("hosts read one rule for all addresses")
  func hosts() {
    let lines = HeaderFile.hosts.text(policy).split(separator: "\n")
    #expect(lines.first == "/*")
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("  ") && $0.contains(": ") })
    #expect(lines.contains("  Referrer-Policy: no-referrer"))
    #expect(lines.contains("  Content-Security-Policy: \(policy.header)"))
  }

  @Test("nginx reads one directive a line, in quotation marks that no value has")
  func nginx() {
    let lines = HeaderFile.nginx.text(policy).split(separator: "\n")
    #expect(lines.allSatisfy { $0.hasPrefix("add_header ") && $0.hasSuffix("\" always;") })
    #expect(lines.allSatisfy { $0.count(where: { $0 == "\"" }) == 2 })
    #expect(lines.contains("add_header Content-Security-Policy \"\(policy.header)\" always;"))
  }
}
