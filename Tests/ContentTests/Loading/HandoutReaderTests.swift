import Testing

@testable import Content

struct HandoutReaderTests {
  @Test("a region without an edition has that of the region around it")
  func edition() throws {
    func region(_ code: String, _ edition: String?) -> Region {
      Region(
        code: Region.Code(code)!, type: "", slug: code.replacing(".", with: "-"), name: Localized(inOrder: [code]),
        shortName: Localized(inOrder: [code]), aliases: [], edition: edition, location: .init(path: "a.csv"))
    }
    let tree = RegionTree([
      region("53", "katolik"), region("53.01", "gmit"), region("53.02", nil), region("11", nil), region("53.01.05", nil),
    ])
    let editions = ["53.01", "53.02", "53.01.05", "11"].map { tree.edition(of: Region.Code($0)!) }
    #expect(editions == ["gmit", "katolik", "gmit", nil])
  }
}
