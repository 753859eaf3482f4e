import Content
import Testing

@testable import suluh

@Suite("Regions as people name them")
struct RegionTreeNamesTests {
  @Test("a code, a slug, or a slug without its type", arguments: ["53.10", "kabupaten-manggarai", "manggarai"])
  func names(_ name: String) async throws {
    let regions = try await SmallContent().dated().site.regions
    #expect(try regions.code(of: name) == Region.Code("53.10"))
  }

  @Test("the nearest one is told, also without its type")
  func nearest() async throws {
    let regions = try await SmallContent().dated().site.regions
    let error = #expect(throws: UserError.self) { try regions.code(of: "mangarai") }
    #expect(error?.hint?.en.contains("'kabupaten-manggarai'") == true)
  }
}
