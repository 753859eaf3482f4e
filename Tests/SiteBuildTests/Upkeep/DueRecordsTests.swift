import Content
import Testing

@testable import SiteBuild

struct DueRecordsTests {
  private func due(
    _ site: TemporarySite, on today: String = "2026-11-21", within days: Int
  ) async throws -> [DueRecord] {
    try await site.dated(on: Day(today)!).recordsDue(within: days)
  }

  private func ids(_ site: TemporarySite, on today: String = "2026-11-21", within days: Int) async throws -> [String] {
    try await due(site, on: today, within: days).map(\.record.id)
  }

  @Test("a record is due when its last day is at most so many days ahead, or over")
  func within() async throws {
    let site = try TemporarySite()
    try site.writeContacts([contactRecord("kontak", number: "+622150000001", data: "2026-06-01")])
    try site.edit("content/facts/figures.yml", "    expires: 2027-11-01\n", "    expires: 2030-01-01\n")
    // 180 days after the data: 2026-11-28.
    #expect(try await ids(site, within: 6) == [])
    #expect(try await ids(site, within: 7) == ["kontak"])
    let past = try await due(site, on: "2026-12-10", within: 0)
    #expect(past.map(\.record.id) == ["kontak"] && past[0].expires == Day("2026-11-28"))
  }

  @Test("data of an unknown age is always due")
  func unknownAge() async throws {
    let site = try TemporarySite()
    try site.writeContacts([contactRecord("kontak", number: "+622150000001", data: "unknown")])
    let due = try await due(site, within: 0)
    #expect(due.map(\.record.id) == ["kontak"] && due[0].expires == nil)
  }

  @Test("national lines stand first, then those abroad, the first regions in their order, the rest, facts and systems")
  func importance() async throws {
    let site = try TemporarySite()
    func record(_ id: String, kind: String, serves: String, more: String = "") -> String {
      contactRecord(
        id, owner: id, kind: kind, serves: serves, number: "+6221500000\(id.suffix(2))", data: "2026-06-01", more: more)
    }
    try site.writeContacts([
      record("polisi-11", kind: "police", serves: "[\"33.74\"]"), record("polisi-12", kind: "police", serves: "[53]"),
      record("polisi-13", kind: "police", serves: "[\"53.10\"]"),
      record("kantor-14", kind: "police", serves: "[\"33.22\"]"),
      record("misi-15", kind: "mission", serves: "[]", more: "countries: [my]"),
      record("nasional-16", kind: "national-hotline", serves: "[ID]"),
    ])
    let old = "    - source: daftar-kantor\n      data: 2026-10-01\n"
    try site.edit("content/systems.yml", old, old.replacing("2026-10-01", with: "2026-06-01"))
    try site.edit("content/facts/figures.yml", old, old.replacing("2026-10-01", with: "2026-06-01"))
    let languages = "languages: [id, en]\n"
    try site.edit("content/site.yml", languages, languages + "priority_regions: [\"33.22\", 53]\n")
    let due = try await due(site, within: 30)
    #expect(
      due.map(\.record.id) == [
        "nasional-16", "misi-15", "kantor-14", "polisi-12", "polisi-13", "polisi-11", "penempatan-2025", "portal-kerja",
      ])
    #expect(
      due.map(\.importance)
        == [.national, .abroad, .priorityRegions, .priorityRegions, .priorityRegions, .others, .facts, .systems])
  }

  @Test("of the same importance, the one that ends first stands first, and one of unknown age before it")
  func order() async throws {
    let site = try TemporarySite()
    try site.writeContacts([
      contactRecord("c", number: "+622150000001", data: "2026-05-02"),
      contactRecord("b", owner: "b", number: "+622150000002", data: "2026-05-01"),
      contactRecord("a", owner: "a", number: "+622150000003", data: "2026-05-02"),
      contactRecord("d", owner: "d", number: "+622150000004", data: "unknown"),
    ])
    #expect(try await ids(site, within: 0) == ["d", "b", "a", "c"])
  }

  @Test("what no check brings back is left out", arguments: ["withdrawn: 2026-11-01 pindah", "withheld: do-not-use"])
  func leftOut(_ line: String) async throws {
    let site = try TemporarySite()
    try site.writeContacts([
      contactRecord("kontak", number: "+622150000001", data: "2020"),
      contactRecord("lain", owner: "lain", number: "+622150000002", data: "2020", more: line),
      contactRecord("ulangan", owner: "ulangan", number: nil, data: "2020", more: "via: kontak"),
    ])
    #expect(try await ids(site, within: 0) == ["kontak"])
  }

  @Test("two lists that differ are settled by ringing")
  func listsDiffer() async throws {
    let site = try TemporarySite()
    try site.writeContacts([
      contactRecord("kontak", number: "+622150000001", data: "2020", more: "withheld: lists-differ")
    ])
    #expect(try await ids(site, within: 0) == ["kontak"])
  }

  @Test("a portal that has closed needs no check")
  func closed() async throws {
    let site = try TemporarySite()
    try site.edit("content/systems.yml", "  url: https", "  valid_until: 2026-01-01\n  url: https")
    #expect(try await ids(site, within: 36_500).contains("portal-kerja") == false)
  }

  @Test("the source with the newest data stands first, undated ones last")
  func sources() async throws {
    let site = try TemporarySite()
    let record = contactRecord("kontak", number: "+622150000001").replacing(
      "[{source: daftar-kantor, data: 2026-10-01}]",
      with: "[{source: uu-18-2017, data: unknown}, {source: uu-18-2017, data: 2019}, "
        + "{source: daftar-kantor, data: 2020-05}]")
    try site.writeContacts([record])
    let due = try await due(site, within: 0)
    #expect(due[0].sources.map(\.source.id.rawValue) == ["daftar-kantor", "uu-18-2017", "uu-18-2017"])
    #expect(due[0].sources.map(\.data) == [.month(year: 2020, month: 5), .year(2019), .unknown])
  }
}
