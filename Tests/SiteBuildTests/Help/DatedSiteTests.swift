import Content
import Testing

@testable import SiteBuild

struct DatedSiteTests {
  @Test("local knowledge is a note or a contact that may be shown")
  func localKnowledge() async throws {
    let dated = try await TemporarySite().dated()
    let known = dated.site.regions.regions.map(\.code).filter(dated.hasLocalKnowledge).map(\.rawValue)
    #expect(known == ["33.22", "33.74", "53"])
  }

  @Test("what is known passes with time")
  func later() async throws {
    let dated = try await TemporarySite().dated(on: Day("2030-01-01")!)
    #expect(!dated.hasLocalKnowledge(of: Region.Code(rawValue: "33.74")), "an old mobile is withheld")
    #expect(dated.hasLocalKnowledge(of: Region.Code(rawValue: "33.22")), "an old landline is last known")
  }

  @Test("a contact without a number can be reached by a reviewed office or an e-mail")
  func usable() async throws {
    let site = try TemporarySite()
    try site.writeContacts([
      contactRecord("kosong", number: nil), contactRecord("surel", number: nil, more: "email: a@b.test"),
      contactRecord("kantor", number: nil, more: "office: {address: Jalan Satu, public: yes}"),
      contactRecord("rahasia", number: nil, more: "office: {address: Jalan Dua}"),
    ])
    let dated = try await site.dated()
    #expect(dated.site.contacts.filter(dated.isUsable).map(\.id.rawValue) == ["surel", "kantor"])
  }
}
