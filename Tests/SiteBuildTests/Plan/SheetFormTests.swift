import Content
import Testing

@testable import SiteBuild

@Suite("How the pages of a sheet stand on paper")
struct SheetFormTests {
  @Test("a leaflet that is folded once has its last page beside its first, and the inner ones on the other side")
  func folded() {
    #expect(SheetForm.folded.papers(of: .leaflet, pageCount: 4) == [[4, 1], [2, 3]])
    #expect(SheetForm.singleSided.papers(of: .leaflet, pageCount: 4) == [[1, 2], [3, 4]])
    #expect(SheetForm.plain.papers(of: .leaflet, pageCount: 4) == [[1], [2], [3], [4]])
  }

  @Test("prayers stand twice on a paper, and other sheets once")
  func copies() {
    #expect(SheetForm.plain.papers(of: .prayers, pageCount: 1) == [[1, 1]])
    #expect(SheetForm.plain.papers(of: .checklist, pageCount: 2) == [[1], [2]])
  }

  @Test("a poster over two papers takes two for each page")
  func tiled() {
    #expect(SheetForm.tiled.paperCount(of: .poster, pageCount: 1) == 2)
    #expect(SheetForm.folded.paperCount(of: .leaflet, pageCount: 4) == 2)
  }

  @Test("only what is read in its order is tagged for screen readers")
  func tags() {
    #expect(SheetForm.allCases.filter(\.isTagged) == [.plain, .singleSided])
  }

  @Test("an enlarged page of A4 fits two papers on their sides, less their margins of 10 mm", arguments: Paper.allCases)
  func enlargement(paper: Paper) {
    let (height, width) = (2 * (paper.size.width - 20), paper.size.height - 20)
    #expect(190 * paper.enlargement <= width)
    #expect(277 * paper.enlargement <= height + 0.5)
  }
}
