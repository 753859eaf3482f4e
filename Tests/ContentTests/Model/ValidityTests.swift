import Testing

@testable import Content

struct ValidityTests {
  private func expiry(_ contact: Contact) -> String? {
    sampleValidity.expiry(of: contact.verification, numberType: contact.line?.type)?.description
  }

  @Test("a number that was rung holds from the day of the call, by its type")
  func called() throws {
    func expires(_ digits: String, _ type: String) throws -> String? {
      expiry(try sampleContact(number: (digits, type), method: "called", data: "2020", on: "2026-01-01"))
    }
    #expect(try expires("129", "short-code") == "2027-01-01")
    #expect(try expires("08001000", "toll-free") == "2027-01-01")
    #expect(try expires("+622450000022", "landline") == "2026-06-30")
    #expect(try expires("+6281200000022", "mobile") == "2026-04-01")
  }

  @Test("an official page holds from the date of its data, not of the reading")
  func officialPage() throws {
    #expect(expiry(try sampleContact(data: "2026-01-01", on: "2026-11-01")) == "2026-06-30")
  }

  @Test("without a number, the time of what is online counts")
  func withoutNumber() throws {
    let contact = try sampleContact(number: nil, data: "2026-01-01", more: "email: kantor@contoh.test")
    #expect(expiry(contact) == "2026-07-20")
  }

  @Test("what was only published holds months after its own date, reckoned from the middle of a year")
  func published() throws {
    #expect(expiry(try sampleContact(method: "published", data: "2025-04-10")) == "2026-10-10")
    #expect(expiry(try sampleContact(method: "published", data: "2025")) == "2027-01-01")
  }

  @Test("data without a date holds on no day, unless a day is written")
  func undated() throws {
    #expect(expiry(try sampleContact(method: "published", data: "unknown")) == nil)
    #expect(expiry(try sampleContact(data: "unknown")) == nil)
    #expect(expiry(try sampleContact(method: "called", data: "unknown", on: "2026-01-01")) == "2026-06-30")
  }

  @Test("the newest of several sources counts")
  func newest() throws {
    let (contact, _) = try contact(
      """
      name: {id: a, en: a}
      kind: police
      owner: polri
      sector: state
      serves: [ID]
      verification:
        sources:
        - {source: a, data: 2024}
        - {source: b, data: 2026-02}
        - {source: c, data: unknown}
        method: published
        by: editor
        on: 2026-11-01
        expires: 2026-12-31
      """)
    let verification = try #require(contact?.verification)
    #expect(verification.newestData == .month(year: 2026, month: 2))
    #expect(sampleValidity.expiry(of: verification, numberType: nil) == Day("2026-12-31"), "what is written counts")
  }
}
