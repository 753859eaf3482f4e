import Content
import Output
import Testing

@testable import SiteBuild

@Suite("What holds of an old sheet")
struct EditionVerdictTests {
  private static let code = "53-MIMBAR-9ME1"

  private func dated(_ record: String, digest: String, on today: Day = TemporarySite.today) async throws -> DatedSite {
    let site = try TemporarySite()
    try site.writeContacts([record])
    try site.write(
      "content/editions.csv",
      """
      \(PrintedEdition.header)
      \(Self.code),2026-11-01,2027-11-01,satu,\(digest)
      53-KARTU-0000,2026-11-01,2027-01-01,,

      """)
    return try await site.dated(on: today)
  }

  private static func digest(of number: String) -> String {
    String(SHA256Digest(of: Array(number.utf8)).hex.prefix(16))
  }

  private let record = contactRecord("satu", number: "+622150000010", method: "called")

  @Test("a number that is the same and still shown holds")
  func holds() async throws {
    let verdict = try #require(try await dated(record, digest: Self.digest(of: "+622150000010")).verdict(on: Self.code))
    #expect(verdict.numbers.map(\.state) == [.holds])
    #expect(verdict.textHolds)
  }

  @Test("another number in its place is told")
  func changed() async throws {
    let verdict = try #require(try await dated(record, digest: Self.digest(of: "+622150000011")).verdict(on: Self.code))
    guard case .changed(let number) = verdict.numbers.first?.state else {
      Issue.record("the number has changed")
      return
    }
    #expect(number.filter(\.isNumber).hasSuffix("2150000010"))
  }

  @Test("a number past its day is to be crossed out, and so is one whose contact is gone")
  func gone() async throws {
    let digest = Self.digest(of: "+622150000010")
    let late = try await dated(record, digest: digest, on: Day("2028-01-01")!)
    #expect(late.verdict(on: Self.code)?.numbers.map(\.state) == [.gone])
    #expect(late.verdict(on: Self.code)?.textHolds == false)
    let other = try await dated(record.replacing("satu", with: "dua"), digest: digest)
    #expect(other.verdict(on: Self.code)?.numbers.map(\.state) == [.gone])
  }

  @Test("a sheet without numbers is remembered, too; a code that nobody printed is not known")
  func none() async throws {
    let dated = try await dated(record, digest: "")
    #expect(dated.verdict(on: "53-KARTU-0000")?.numbers.isEmpty == true)
    #expect(dated.verdict(on: "53-KARTU-0001") == nil)
    #expect(dated.verdicts(on: .region(Region.Code(rawValue: "53"))).count == 2)
    #expect(dated.verdicts(on: .nation).isEmpty)
  }

  @Test("the address on the sheet says it in both languages, under the code of the sheet")
  func page() async throws {
    let site = try TemporarySite()
    try site.write(
      "content/editions.csv",
      """
      \(PrintedEdition.header)
      \(Self.code),2026-11-01,2027-11-01,tidak-ada,00
      ID-POSTER-1111,2026-11-01,2027-11-01,,

      """)
    let output = try await site.rendered()
    let page = try #require(output.text("r/53.html"))
    #expect(page.contains("id=\"\(Self.code)\""))
    #expect(page.ranges(of: "tidak-ada").count == 2)
    #expect(output.text("index.html")?.contains("id=\"ID-POSTER-1111\"") == true)
    #expect(output.text("r/53.71.html")?.contains(Self.code) != true)
  }

  @Test("without a record the address says which numbers a sheet may carry today, and until when")
  func today() async throws {
    let site = try TemporarySite()
    let page = try #require(try await site.rendered().text("r/my.html"))
    #expect(page.contains("+60 320 000 001, berlaku sampai") && page.contains("+60 320 000 001, valid until"))
    try site.edit("content/contacts/missions.yml", "method: official-page", "method: published")
    #expect(try await site.rendered().text("r/my.html")?.contains("+60 320 000 001") == false)
  }
}
