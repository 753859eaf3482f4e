import Content
import Diagnostics
import Testing

@testable import SiteBuild

struct IndependentRoutesTests {
  static let national = "content/contacts/national.yml"

  @Test("the poor regions are told together, and one with a line of its own is not among them")
  func together() async throws {
    let site = try TemporarySite()
    for id in ["jalur-perempuan", "serikat"] {
      try site.edit(Self.national, "\(id):\n", "\(id):\n  withheld: garbled\n")
    }
    let found = await problems(of: site)
    let regions = found.filter { $0.location.path.hasPrefix("content/regions/") }
    #expect(regions.map(\.kind.id) == ["too-few-routes"])
    #expect(regions.allSatisfy { $0.message.en.hasSuffix("for '33' and 3 other pages") })
    #expect(found.count == 2, "the lessons are told together, too")
  }

  @Test("what has expired is lost, what could never be shown is missing")
  func kinds() async throws {
    let site = try TemporarySite()
    let late = site.options(today: try #require(Day("2028-01-01")))
    #expect(Set(await problems(of: site, late).map(\.kind.id)) == ["lost-routes"])
    try site.edit(Self.national, "jalur-perempuan:\n", "jalur-perempuan:\n  withheld: garbled\n")
    try site.edit(Self.national, "  agreed: yes\n", "  agreed: no\n")
    #expect(Set(await problems(of: site).map(\.kind.id)) == ["too-few-routes"])
  }

  @Test("two lines of one organisation are one route")
  func owners() async throws {
    let site = try TemporarySite()
    try site.edit(Self.national, "  owner: kementerian-perempuan\n", "  owner: kementerian\n")
    try site.edit(Self.national, "  owner: serikat\n", "  owner: kementerian\n")
    #expect(await problems(of: site).map(\.kind.id) == ["too-few-routes", "too-few-routes"])
  }

  private func problems(of site: TemporarySite, _ options: BuildOptions? = nil) async -> [Diagnostic] {
    await site.diagnostics(options).filter { ["too-few-routes", "lost-routes"].contains($0.kind.id) }
  }
}
