import Content
import Testing

@testable import SiteBuild

struct PaperContactsTests {
  private func dated(_ records: [String], on today: Day = TemporarySite.today) async throws -> DatedSite {
    let site = try TemporarySite()
    try site.writeContacts(records)
    return try await site.dated(on: today)
  }

  private func expiry(_ record: String, on today: Day = TemporarySite.today) async throws -> Day? {
    let dated = try await dated([record], on: today)
    return dated.paperExpiry(of: try #require(dated.site.contacts.first))
  }

  @Test("a number that was rung holds on paper for 90 days, and not longer than on the screen")
  func called() async throws {
    let landline = contactRecord("satu", number: "+622150000010", method: "called")
    #expect(try await expiry(landline) == Day("2026-11-01")?.adding(days: 90))
    #expect(try await expiry(landline, on: Day("2027-01-30")!) == Day("2027-01-30"))
    #expect(try await expiry(landline, on: Day("2027-01-31")!) == nil)
    let written = landline.replacing("method: called", with: "method: called\n    expires: 2026-12-01")
    #expect(try await expiry(written) == Day("2026-12-01"))
  }

  @Test("the age of an official page counts, not the day on which it was read")
  func officialPage() async throws {
    #expect(
      try await expiry(contactRecord("satu", number: "+622150000010", data: "2026-10-01"))
        == Day("2026-10-01")?.adding(days: 90))
    #expect(try await expiry(contactRecord("satu", number: "+622150000010", data: "2026-08-01")) == nil)
  }

  @Test("a published number is strong enough only for the whole country, from two publishers with dates")
  func published() async throws {
    let one = contactRecord(
      "satu", number: "08001000", type: "toll-free", reach: "domestic", method: "published", more: "country: id")
    let two = one.replacing(
      "[{source: daftar-kantor, data: 2026-10-01}]",
      with: "[{source: daftar-kantor, data: 2026-10-01}, {source: uu-18-2017, data: 2026-01}]")
    #expect(try await expiry(one) == nil)
    #expect(try await expiry(two) != nil)
    #expect(try await expiry(two.replacing("data: 2026-01}", with: "data: unknown}")) == nil)
    #expect(try await expiry(two.replacing("uu-18-2017", with: "daftar-kantor")) == nil, "one publisher twice")
    #expect(try await expiry(two.replacing("serves: [ID]", with: "serves: [\"53\"]")) == nil)
  }

  @Test("a sheet has the strongest line, one that is independent of it, and the region's own")
  func choice() async throws {
    let dated = try await dated([
      contactRecord("satu", number: "+622150000010", method: "called"),
      contactRecord("satu-lagi", number: "+622150000011", method: "called"),
      contactRecord("dua", owner: "perempuan", number: "+622150000012"),
      contactRecord(
        "kantor", owner: "bp3mi", kind: "bp3mi", serves: "[\"53\"]", number: "+622150000013", method: "called"),
    ])
    let country = PaperContacts(in: dated, region: nil)
    #expect(country.contacts.map(\.id.rawValue) == ["satu", "dua"])
    #expect(!country.hasLocal)
    #expect(country.until == Day("2026-10-01")?.adding(days: 90), "the first day after which one no longer holds")
    let province = PaperContacts(in: dated, region: Region.Code("53")!)
    #expect(province.contacts.map(\.id.rawValue) == ["satu", "dua", "kantor"])
    #expect(province.hasLocal)
  }

  @Test("a sheet for a country has its own strongest, one that is independent of it, and a line that works there")
  func country() async throws {
    func mission(_ id: String, owner: String = "kemlu", kind: String = "mission", method: String) -> String {
      contactRecord(
        id, owner: owner, kind: kind, serves: "[]", number: "+6031234\(id.utf8.count)", reach: "[my]", method: method,
        more: "countries: [my]")
    }
    let national = [
      contactRecord("satu", number: "+622150000010", method: "called"),
      contactRecord("dua", owner: "perempuan", number: "+622150000012", method: "called"),
      contactRecord("di-sini", number: "08001000", type: "toll-free", reach: "domestic", more: "country: id"),
    ]
    let country = Destination.ID(rawValue: "my")
    func contacts(_ records: [String]) async throws -> PaperContacts {
      PaperContacts(in: try await dated(national + records), country: country)
    }
    let weak = try await contacts([mission("kbri", method: "published")])
    #expect(weak.contacts.map(\.id.rawValue) == ["satu", "dua"] && !weak.hasLocal)
    let strong = try await contacts([
      mission("kbri", method: "called"), mission("konsulat", method: "called"),
      mission("hotline", owner: "perempuan", kind: "destination-hotline", method: "called"),
    ])
    #expect(strong.contacts.map(\.id.rawValue) == ["kbri", "hotline", "satu"] && strong.hasLocal)
    #expect(strong.until == Day("2026-11-01")?.adding(days: 90))
    let other = try await contacts([
      mission("hotline", owner: "perempuan", kind: "destination-hotline", method: "called")
    ])
    #expect(other.contacts.map(\.id.rawValue) == ["hotline", "satu"])
    #expect(!other.hasLocal, "the number of a mission is still to be written in")
  }

  @Test("beside the only mission stands the strongest line of another owner, or of the same where there is no other")
  func otherOwner() async throws {
    let mission = contactRecord(
      "kbri", owner: "kemlu", kind: "mission", serves: "[]", number: "+60312345678", reach: "[my]", method: "called",
      more: "countries: [my]")
    let ministry = contactRecord("hotline-menteri", owner: "kemlu", number: "+622150000014", method: "called")
    let other = contactRecord("dua", owner: "perempuan", number: "+622150000012")
    func ids(_ records: [String]) async throws -> [String] {
      let dated = try await dated(records)
      return PaperContacts(in: dated, country: Destination.ID(rawValue: "my")).contacts.map(\.id.rawValue)
    }
    #expect(try await ids([mission, ministry, other]) == ["kbri", "dua"])
    #expect(try await ids([mission, ministry]) == ["kbri", "hotline-menteri"])
  }

  @Test("a regency has sheets of its own only where it has a number that paper may carry")
  func ownSheets() async throws {
    let national = contactRecord("satu", number: "+622150000010", method: "called")
    let local = contactRecord(
      "kantor", owner: "disnaker", kind: "manpower-office", serves: "[\"53.10\"]", number: "+622150000013",
      method: "called")
    let (without, with) = (try await dated([national]), try await dated([national, local]))
    let regency = Region.Code("53.10")!
    #expect(!without.hasOwnSheets(regency))
    #expect(without.regionOfSheets(for: regency) == Region.Code("53"))
    #expect(with.regionOfSheets(for: regency) == regency)
  }
}
