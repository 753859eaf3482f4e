import Diagnostics
import Testing

@testable import Content

struct OnlineSystemTests {
  private func address(_ more: String, data: String = "2026-06-01", on today: String) throws -> OnlineSystem.Address {
    let (record, findings) = try record(
      Marked(
        """
        name: Portal
        purpose: {id: a, en: b}
        \(more)
        verification:
          sources: [{source: daftar, data: \(data)}]
          method: official-page
          by: editor
          on: 2026-11-01
        """))
    let id = Located("portal", at: SourceLocation(path: "content/systems.yml"))
    let system = try #require(OnlineSystem(id, record, languages: sampleLanguages.map(\.language)))
    #expect(findings.diagnostics.map(\.message.en) == [])
    return system.address(on: try #require(Day(today)), validity: sampleValidity)
  }

  @Test("an address may be followed until and including the last day of its check")
  func lastDay() throws {
    let url = "url: https://portal.test"
    #expect(try address(url, on: "2026-12-18") == .valid("https://portal.test"))
    #expect(try address(url, on: "2026-12-19") == .expired(Day("2026-12-18")))
    #expect(try address(url, data: "unknown", on: "2026-11-21") == .expired(nil))
  }

  @Test("a system that has closed, or has no address, has none to follow")
  func none() throws {
    #expect(try address("url: https://portal.test\nvalid_until: 2026-11-20", on: "2026-11-21") == .none)
    #expect(try address("valid_until: 2027-01-01", on: "2026-11-21") == .none)
  }
}
