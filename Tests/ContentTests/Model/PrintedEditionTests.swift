import Testing

@testable import Content

@Suite("What is remembered of printed sheets")
struct PrintedEditionTests {
  private func edition(_ code: String, _ numbers: [PrintedEdition.Number] = []) -> PrintedEdition {
    PrintedEdition(code: code, day: Day("2026-11-21")!, textUntil: Day("2027-11-21")!, numbers: numbers)
  }

  @Test("a code begins with its region, or with ID for the whole country")
  func region() {
    #expect(edition("53.02-MIMBAR-G-9ME1").place == .region(.init(rawValue: "53.02")))
    #expect(edition("ID-POSTER-4KW4").place == .nation)
  }

  @Test("a sheet has a line for each number, and one without any")
  func lines() {
    let numbers = ["satu", "dua"].map { PrintedEdition.Number(contact: .init(rawValue: $0), digest: "0a") }
    #expect(
      edition("53-KARTU-0000", numbers).lines
        == ["53-KARTU-0000,2026-11-21,2027-11-21,satu,0a", "53-KARTU-0000,2026-11-21,2027-11-21,dua,0a"])
    #expect(edition("53-KARTU-0000").lines == ["53-KARTU-0000,2026-11-21,2027-11-21,,"])
  }
}
