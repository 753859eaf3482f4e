import Content
import Testing

@testable import SiteBuild

struct HelpRoutesTests {
  private func dated(_ records: [String], on today: Day = TemporarySite.today) async throws -> DatedSite {
    let site = try TemporarySite()
    try site.writeContacts(records)
    return try await site.dated(on: today)
  }

  private func ids(_ contacts: [Contact]) -> [String] { contacts.map(\.id.rawValue) }

  @Test("the order is strength: rung, then official page, then published; then staffing; then cost")
  func strength() async throws {
    let dated = try await dated(
      [
        contactRecord("terbitan", owner: "a", number: "+621", method: "published"),
        contactRecord("resmi", owner: "a", number: "+622150000010"),
        contactRecord("resmi-gratis", owner: "a", number: "+622150000011", more: "cost: free"),
        contactRecord("resmi-24", owner: "a", number: "+622150000012", more: "hours: {round_the_clock: yes}"),
        contactRecord("ditelepon", owner: "a", number: "+622150000013", method: "called"),
        contactRecord("polisi", owner: "a", kind: "police", number: "+622150000014", method: "called"),
      ].map { $0.replacing("\"+621\"", with: "\"+622150000015\"") })
    #expect(
      ids(HelpRoutes(nationalIn: dated).national) == [
        "ditelepon", "resmi-24", "resmi-gratis", "resmi", "terbitan", "polisi",
      ])
  }

  @Test("the second route has another number and another owner, and is not the state's where one may be shown")
  func second() async throws {
    let state = [
      contactRecord("satu", number: "+622150000010", method: "called"),
      contactRecord("satu-lagi", number: "+622150000011", method: "called"),
      contactRecord("nomor-sama", owner: "lain", number: "+622150000010", method: "called"),
      contactRecord("dua", owner: "perempuan", number: "+622150000012"),
    ]
    #expect(ids(HelpRoutes(nationalIn: try await dated(state)).national).prefix(2) == ["satu", "dua"])

    let union = contactRecord(
      "serikat", owner: "serikat", sector: "non-state", kind: "ngo", number: "+622150000013", method: "published",
      more: "agreed: yes")
    #expect(ids(HelpRoutes(nationalIn: try await dated(state + [union])).national).prefix(2) == ["satu", "serikat"])

    let silent = union.replacing("agreed: yes", with: "agreed: unknown")
    #expect(ids(HelpRoutes(nationalIn: try await dated(state + [silent])).national).prefix(2) == ["satu", "dua"])
  }

  @Test("an expired line stands behind the fresh ones, a withdrawn one nowhere")
  func expired() async throws {
    let dated = try await dated([
      contactRecord("lama", owner: "a", number: "+622150000010", method: "called", data: "2020")
        .replacing("on: 2026-11-01", with: "on: 2020-01-01"),
      contactRecord("ditarik", owner: "b", number: "+622150000011", more: "withdrawn: 2026-11-01 pindah"),
      contactRecord("baru", owner: "c", number: "+622150000012", method: "published"),
    ])
    #expect(ids(HelpRoutes(nationalIn: dated).national) == ["baru", "lama"])
  }

  @Test("a page about a country has no number that works only in Indonesia")
  func countries() async throws {
    let dated = try await dated([
      contactRecord("dalam-negeri", number: "08001000", type: "toll-free", reach: "domestic"),
      contactRecord("darurat", owner: "polri", number: "110", type: "short-code", reach: "domestic"),
      contactRecord("luar-negeri", number: "+622150000010", reach: "abroad"),
      contactRecord("hanya-sg", number: "+622150000011", reach: "[sg]"),
      contactRecord(
        "kbri", owner: "kemlu", kind: "mission", serves: "[]", number: "+60320000001", more: "countries: [my]"),
      contactRecord(
        "polisi-my", owner: "pdrm", kind: "destination-hotline", serves: "[]", number: "999", type: "short-code",
        reach: "[my]", more: "countries: [my]"),
      contactRecord(
        "kantor-id", owner: "kemlu", kind: "destination-hotline", serves: "[]", number: "+622150000012",
        reach: "domestic", more: "countries: [my]"),
    ])
    let malaysia = HelpRoutes(in: dated, country: "my")
    #expect(ids(malaysia.national) == ["luar-negeri"])
    #expect(ids(malaysia.local) == ["kbri", "polisi-my"])
    #expect(ids(HelpRoutes(in: dated, country: "sg").national) == ["luar-negeri", "hanya-sg"])
    #expect(ids(HelpRoutes(abroadIn: dated).national) == ["luar-negeri"])
    #expect(ids(HelpRoutes(nationalIn: dated).national) == ["dalam-negeri", "darurat"])
  }

  @Test("a kabupaten and the kota of the same name never show each other's contacts")
  func sameName() async throws {
    let dated = try await TemporarySite().dated()
    let regency = HelpRoutes(in: dated, region: Region.Code(rawValue: "33.22"))
    let city = HelpRoutes(in: dated, region: Region.Code(rawValue: "33.74"))
    #expect(ids(regency.local) == ["uptd-ppa-33.22"] && regency.onlyPublished.isEmpty)
    #expect(city.local.isEmpty && ids(city.onlyPublished) == ["uptd-ppa-33.74"])
    let province = HelpRoutes(in: dated, region: Region.Code(rawValue: "33"))
    #expect(province.local.isEmpty && province.onlyPublished.isEmpty, "nor does the province show its regencies'")
  }

  @Test("a region shows the contacts of the regions around it, but no published mobile before the offices")
  func region() async throws {
    let office = contactRecord(
      "provinsi", owner: "pemda-33", kind: "uptd-ppa", serves: "[\"33\"]", number: "+622450000001", method: "published")
    let mobile = contactRecord(
      "ponsel", owner: "pemda-33.22", kind: "uptd-ppa", serves: "[\"33.22\"]", number: "+6281200000001", type: "mobile",
      method: "published")
    let rung = contactRecord(
      "ponsel-diuji", owner: "pemda-33.22", kind: "uptd-ppa", serves: "[\"33.22\"]", number: "+6281200000002",
      type: "mobile", method: "called")
    let routes = HelpRoutes(in: try await dated([mobile, office, rung]), region: Region.Code(rawValue: "33.22"))
    #expect(ids(routes.local) == ["ponsel-diuji", "provinsi"])
    #expect(ids(routes.onlyPublished) == ["ponsel"])
  }

  @Test("an emergency number is shown only where it is recorded as served")
  func servedIn() async throws {
    let dated = try await dated([
      contactRecord(
        "112", owner: "pemda-33.74", kind: "emergency", number: "112", type: "short-code", reach: "domestic",
        more: "served_in: [\"33.74\"]")
    ])
    #expect(HelpRoutes(nationalIn: dated).national.isEmpty)
    #expect(ids(HelpRoutes(in: dated, region: Region.Code(rawValue: "33.74")).local) == ["112"])
    #expect(HelpRoutes(in: dated, region: Region.Code(rawValue: "33.22")).local.isEmpty)
  }

  @Test("a record that only repeats another line is no route")
  func via() async throws {
    let dated = try await dated([
      contactRecord("satu", number: "+622150000010"),
      contactRecord("ulang", owner: "lain", number: "+622150000010", more: "via: satu"),
    ])
    #expect(ids(HelpRoutes(nationalIn: dated).national) == ["satu"])
  }
}
