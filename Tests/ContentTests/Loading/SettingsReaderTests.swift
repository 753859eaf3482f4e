import Testing

@testable import Content

struct SettingsReaderTests {
  @Test("the regions that come first are codes, in the order in which they are written")
  func priorityRegions() async throws {
    let scratch = try ScratchContent.baseSite()
    let settings = try #require(scratch.folder.read("content/site.yml").file?.text)
    func codes() async throws -> [String] {
      let site = try #require(await Site.load(from: scratch.folder, width: 1).site)
      return site.settings.priorityRegions.map(\.value.rawValue)
    }
    #expect(try await codes() == [])
    try scratch.write("content/site.yml", settings + "\npriority_regions: [53.10, 33]\n")
    #expect(try await codes() == ["53.10", "33"])
  }
}
