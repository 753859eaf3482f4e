import Testing

@testable import Markdown

struct BlockTests {
  @Test(
    "what goes in comes out",
    arguments: [
      Block.Kind.paragraph, .heading(1), .heading(6), .code, .component(0), .component(100_000), .thematicBreak,
    ])
  func roundTrip(kind: Block.Kind) {
    for marker in [nil, .bullet, .number(0), .number(999_999_999)] as [Block.Marker?] {
      let block = Block(kind: kind, runs: 7..<9, quoteDepth: 2, listDepth: 3, marker: marker)
      #expect(block.kind == kind && block.marker == marker)
      #expect(block.runs == 7..<9 && block.quoteDepth == 2 && block.listDepth == 3)
    }
  }
}
