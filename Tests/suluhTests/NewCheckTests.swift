import Content
import Diagnostics
import Testing

@testable import suluh

@Suite struct NewCheckTests {
  private let offices = "content/contacts/offices.yml"

  private func check(
    _ name: String, _ method: VerificationMethod = .called, on: String = "2026-11-20",
    source: String? = nil, data: String? = nil, in content: SmallContent
  ) async throws -> NewCheck.Outcome {
    let check = NewCheck(
      name: name, method: method, by: " petugas\n pagi ", on: try #require(Day(on)),
      reading: (source, data.flatMap { PartialDate($0) }), today: SmallContent.today, source: content.path, width: 1)
    return try await check.write()
  }

  private func problem(
    _ name: String, _ method: VerificationMethod = .called, on: String = "2026-11-20", source: String? = nil,
    data: String? = nil, in content: SmallContent
  ) async throws -> UserError {
    let before = try content.text(offices)
    let error = await #expect(throws: UserError.self) {
      _ = try await check(name, method, on: on, source: source, data: data, in: content)
    }
    #expect(try content.text(offices) == before, "the file is as it was")
    let problem = try #require(error)
    #expect(problem.message.en != problem.message.id, "every message is there in Indonesian, too")
    return problem
  }

  @Test("a call holds from its day on, and the rest of the file stays")
  func called() async throws {
    let content = try SmallContent()
    let before = try content.text(offices)
    let outcome = try await check("uptd-ppa-33.74", in: content)
    #expect(outcome.place.path == offices)
    #expect(outcome.record.expiry(by: outcome.site.settings.validity) == Day("2027-02-18"))
    #expect(outcome.record.verification.newestData == .day(Day("2026-11-20")!))
    let old = "    method: published\n    by: editor\n    on: 2026-11-01\n"
    try #require(before.ranges(of: old).count == 1)
    #expect(
      try content.text(offices)
        == before.replacing(old, with: "    method: called\n    by: petugas pagi\n    on: 2026-11-20\n"))
  }

  @Test("a day that was written for the end moves along")
  func expires() async throws {
    let content = try SmallContent()
    let outcome = try await check("wajib-bebas-biaya", .officialPage, on: "2026-11-11", in: content)
    #expect(outcome.record.verification.expires == Day("2027-11-11"))
    #expect(try content.text("content/facts/figures.yml").hasSuffix("    on: 2026-11-11\n    expires: 2027-11-11\n"))
  }

  @Test("what was read is written with its source and date")
  func read() async throws {
    let content = try SmallContent()
    let outcome = try await check("portal-kerja", .officialPage, data: "2026-11", in: content)
    #expect(outcome.record.verification.sources.map(\.data) == [.month(year: 2026, month: 11)])
    let other = try await check("uptd-ppa-33.74", .officialPage, source: "uu-18-2017", data: "2026-11-19", in: content)
    #expect(other.record.verification.sources.map(\.source.value.rawValue) == ["uu-18-2017", "daftar-kantor"])
    #expect(other.record.expiry(by: other.site.settings.validity) == Day("2027-02-17"))
  }

  @Test("an id that is not there is refused with the nearest one")
  func unknownID() async throws {
    let problem = try await problem("uptd-ppa-33.75", in: try SmallContent())
    #expect(problem.message.en.contains("'uptd-ppa-33.75'"))
    #expect(problem.hint?.en == "did you mean 'uptd-ppa-33.74'?")
  }

  @Test("a day that has not come is refused, a day that has come in Jayapura is not")
  func future() async throws {
    let content = try SmallContent()
    #expect(try await problem("uptd-ppa-33.74", on: "2026-11-23", in: content).message.en.contains("'2026-11-23'"))
    let data = try await problem("uptd-ppa-33.74", .officialPage, data: "2027", in: content)
    #expect(data.message.en.contains("'2027-01-01'"))
    let outcome = try await check("uptd-ppa-33.74", on: "2026-11-22", in: content)
    #expect(outcome.record.verification.on == Day("2026-11-22"))
  }

  @Test("a source that is not there is refused with the nearest one, and one of several has to be named")
  func sources() async throws {
    let content = try SmallContent()
    let unknown = try await problem("uptd-ppa-33.74", .published, source: "daftar-kanto", data: "2026", in: content)
    #expect(unknown.hint?.en == "did you mean 'daftar-kantor'?")
    _ = try await check("uptd-ppa-33.74", .published, source: "uu-18-2017", data: "2026", in: content)
    let several = try await problem("uptd-ppa-33.74", .published, data: "2026", in: content)
    #expect(several.hint?.en == "there are 'uu-18-2017', 'daftar-kantor'")
  }

  @Test("a record that only repeats another's line is not rung, the other one is")
  func repeated() async throws {
    let content = try SmallContent()
    let line = "  number: \"+6281200000074\"\n  number_type: mobile\n  reach: both\n  channel: call\n"
    try content.edit(offices, line, "  via: jalur-perempuan\n")
    let problem = try await problem("uptd-ppa-33.74", in: content)
    #expect(problem.hint?.en.contains("'jalur-perempuan'") == true)
  }

  @Test("an id that a contact and a fact share is refused until its kind is named")
  func shared() async throws {
    let content = try SmallContent()
    try content.edit("content/facts/figures.yml", "wajib-bebas-biaya:", "uptd-ppa-33.74:")
    let problem = try await problem("uptd-ppa-33.74", in: content)
    #expect(problem.hint?.en == "there are 'contact:uptd-ppa-33.74', 'fact:uptd-ppa-33.74'")
    let outcome = try await check("contact:uptd-ppa-33.74", in: content)
    #expect(outcome.place.path == offices)
  }

  @Test("a record that cannot be read is reported with its problems, and left as it is")
  func unreadable() async throws {
    let content = try SmallContent()
    try content.edit(offices, "    method: published\n", "    method: publish\n")
    let before = try content.text(offices)
    await #expect(throws: DiagnosticsError.self) { _ = try await check("uptd-ppa-33.74", in: content) }
    #expect(try content.text(offices) == before)
  }
}
