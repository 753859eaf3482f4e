import Content
import Testing

@testable import SiteBuild

struct CoverageTests {
  private func coverage(_ site: TemporarySite) async throws -> Coverage { Coverage(of: try await site.dated()) }

  @Test("a region has a local route when one of its own contacts may be shown; those around it do not count")
  func localRoutes() async throws {
    let coverage = try await coverage(try TemporarySite())
    #expect(coverage.rows.filter(\.hasLocalRoute).map(\.region.code.rawValue) == ["33.22", "33.74"])
    #expect(coverage.kinds == [.uptdPPA])
  }

  @Test("every region of two levels stands in its province once, the province first")
  func provinces() async throws {
    let site = try TemporarySite()
    let coverage = try await coverage(site)
    let regions = try await site.dated().site.regions
    #expect(coverage.provinces.map(\.region.code) == regions.roots.map(\.code))
    #expect(coverage.rows.map(\.region.code) == regions.regions.map(\.code).filter { $0.depth <= 2 })
  }

  @Test("the best of a kind counts: shown, last known, withheld, nothing")
  func knowledge() async throws {
    let site = try TemporarySite()
    func office(_ id: String, _ code: String, data: String, type: String = "landline") -> String {
      contactRecord(
        id, owner: id, kind: "police", serves: "[\"\(code)\"]", number: "+6224500000\(id.suffix(2))", type: type,
        data: data)
    }
    try site.writeContacts([
      office("lama-10", "33.22", data: "2020"), office("baru-11", "33.22", data: "2026-10-01"),
      office("lama-12", "33.74", data: "2020"), office("lama-13", "53", data: "2020", type: "mobile"),
    ])
    let rows = try await coverage(site).rows
    func row(_ code: String) throws -> Coverage.Row { try #require(rows.first { $0.region.code.rawValue == code }) }
    #expect(try row("33.22").cells == [.shown])
    #expect(try row("33.74").cells == [.lastKnown])
    #expect(try row("53").cells == [.withheld])
    #expect(try row("53").isOnlyWithheld && !row("53").hasLocalRoute)
    #expect(try row("33").cells == [.nothing] && !row("33").isOnlyWithheld)
  }
}
