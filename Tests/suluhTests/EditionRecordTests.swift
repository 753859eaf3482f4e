import Content
import Foundation
import Testing

@testable import suluh

@Suite("The record of printed sheets")
struct EditionRecordTests {
  private func edition(_ code: String) -> PrintedEdition {
    PrintedEdition(code: code, day: Day("2026-11-21")!, textUntil: Day("2027-11-21")!, numbers: [])
  }

  @Test("new codes are added below what is there, each once, and known ones are left alone")
  func adding() throws {
    let content = try SmallContent()
    let record = EditionRecord(path: "\(content.path)/content/editions.csv")
    #expect(try record.add([edition("ID-A-0001"), edition("ID-A-0001"), edition("ID-B-0002")], after: []) == 2)
    let first = try content.text("content/editions.csv")
    #expect(first == "\(PrintedEdition.header)\nID-A-0001,2026-11-21,2027-11-21,,\nID-B-0002,2026-11-21,2027-11-21,,\n")
    #expect(try record.add([edition("ID-A-0001")], after: [edition("ID-A-0001")]) == 0)
    #expect(try record.add([edition("ID-C-0003")], after: [edition("ID-A-0001")]) == 1)
    #expect(try content.text("content/editions.csv") == first + "ID-C-0003,2026-11-21,2027-11-21,,\n")
  }

  @Test("a file that ends without a line break does not swallow the next line")
  func lineBreak() throws {
    let content = try SmallContent()
    try content.write("content/editions.csv", "\(PrintedEdition.header)\nID-A-0001,2026-11-21,2027-11-21,,")
    _ = try EditionRecord(path: "\(content.path)/content/editions.csv").add([edition("ID-B-0002")], after: [])
    #expect(try content.text("content/editions.csv").hasSuffix(",,\nID-B-0002,2026-11-21,2027-11-21,,\n"))
  }
}
