import Testing

@testable import Markdown

struct RunRecordTests {
  @Test("what goes in comes out")
  func roundTrip() {
    let kinds: [TextRun.Kind] = [.text, .code, .linkText(0), .linkText(1_000_000), .imageText, .heading(1), .heading(6)]
    let leads: [TextRun.Lead] = [.none, .softBreak, .lineBreak, .block]
    for kind in kinds {
      for lead in leads {
        for isVerbatim in [false, true] {
          let record = RunRecord(
            5..<12, line: 3, column: 4, sourceLength: 9, isVerbatim: isVerbatim, kind: kind, lead: lead)
          #expect(record.kind == kind && record.lead == lead && record.isVerbatim == isVerbatim)
          #expect(record.range == 5..<12 && record.line == 3 && record.column == 4 && record.sourceLength == 9)
        }
      }
    }
  }

  @Test("what is kept in thousands stays small")
  func sizes() {
    #expect(MemoryLayout<RunRecord>.stride == 24)
    #expect(MemoryLayout<TextRun>.stride == 32)
    #expect(MemoryLayout<Block>.stride == 20)
    #expect(MemoryLayout<Fragment>.stride == 24)
    #expect(MemoryLayout<Fragment.PlacedSlot>.stride == 8)
    #expect(MemoryLayout<InlineMarkdown>.stride == 24)
    #expect(MemoryLayout<ListItem.Record>.stride == 52)
  }
}
