import Content
import Testing

@testable import SiteBuild

struct FoldedNameTests {
  @Test("signs, spaces and capitals do not count")
  func folded() {
    #expect(FoldedName("Tanjung Pinang") == FoldedName("tanjungpinang"))
    #expect(FoldedName("Toli-Toli").text == "tolitoli")
    #expect(FoldedName("Kab. Kupang").text == "kabkupang")
    #expect(FoldedName("–").initial == "-" && FoldedName("Bali").initial == "b")
  }

  @Test("what else a region is called: short forms, and its name in the first language, each once")
  func others() async throws {
    let site = try TemporarySite()
    let regions = try await site.dated().site.regions
    let languages = try await site.dated().site.settings.languages
    let region = try #require(regions[Region.Code(rawValue: "33")])
    #expect(FoldedName.others(of: region, besides: "Jawa Tengah", first: languages[0]) == ["jateng"])
    #expect(FoldedName.others(of: region, besides: "Central Java", first: languages[0]) == ["jateng", "jawatengah"])
  }
}
