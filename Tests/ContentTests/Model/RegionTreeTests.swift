import Diagnostics
import Testing

@testable import Content

struct RegionTreeTests {
  private func region(_ code: String) -> Region {
    Region(
      code: Region.Code(rawValue: code), type: "kabupaten", slug: code, name: Localized(inOrder: [code]),
      shortName: Localized(inOrder: [code]), aliases: [], location: SourceLocation(path: "x.csv"))
  }

  private func codes(_ regions: [Region]) -> [String] { regions.map(\.code.rawValue) }

  @Test("regions stand in the order of their codes, with neighbours up and down")
  func neighbours() {
    let tree = RegionTree(["53.10", "33", "53", "53.02.11", "53.02", "53.02.11.2001"].map(region))
    #expect(codes(tree.regions) == ["33", "53", "53.02", "53.02.11", "53.02.11.2001", "53.10"])
    #expect(codes(tree.roots) == ["33", "53"])
    #expect(codes(tree.children(of: Region.Code(rawValue: "53"))) == ["53.02", "53.10"])
    #expect(tree.parent(of: Region.Code(rawValue: "53.10"))?.code.rawValue == "53")
    #expect(tree.parent(of: Region.Code(rawValue: "53")) == nil)
    #expect(codes(tree.ancestors(of: Region.Code(rawValue: "53.02.11.2001"))) == ["53", "53.02", "53.02.11"])
  }

  @Test("everything in a region is one piece of the list, the region first")
  func subtree() {
    let tree = RegionTree(["53.10", "5", "33", "53", "53.02.11", "53.02", "54"].map(region))
    func codes(in code: String) -> [String] { self.codes(Array(tree.subtree(of: Region.Code(rawValue: code)))) }
    #expect(codes(in: "53") == ["53", "53.02", "53.02.11", "53.10"])
    #expect(codes(in: "53.02") == ["53.02", "53.02.11"])
    #expect(codes(in: "54") == ["54"])
    #expect(codes(in: "99") == [])
  }

  @Test("a code that is not there has nothing")
  func absent() {
    let tree = RegionTree([region("53")])
    let other = Region.Code(rawValue: "33")
    #expect(tree[other] == nil)
    #expect(tree.index(of: other) == nil)
    #expect(tree.children(of: other).isEmpty)
    #expect(tree.ancestors(of: other).isEmpty)
  }
}
