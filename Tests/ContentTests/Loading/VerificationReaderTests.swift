import Diagnostics
import Testing

@testable import Content

struct VerificationReaderTests {
  private func read(_ marked: Marked) throws -> (verification: Verification?, diagnostics: [Diagnostic]) {
    let (record, findings) = try record(marked)
    return (Verification(record), findings.diagnostics)
  }

  @Test("each source has the date of its data")
  func sources() throws {
    let (verification, diagnostics) = try read(
      Marked(
        """
        verification:
          sources:
          - {source: uu-18-2017, section: Pasal 13, data: 2017-11-22}
          - {source: daftar, data: unknown}
          method: official-page
          by: editor
          on: 2026-11-01
          expires: 2026-11-01
        """))
    let found = try #require(verification)
    #expect(diagnostics.isEmpty, "it may expire on the day of the check")
    #expect(found.sources.map(\.source.value.rawValue) == ["uu-18-2017", "daftar"])
    #expect(found.sources.map(\.section) == ["Pasal 13", nil])
    #expect(found.newestData == PartialDate("2017-11-22"))
    #expect(found.expires == found.on)
  }

  @Test("nothing is verified without a source")
  func noSource() throws {
    let marked = Marked("verification:\n  ‸s‸ources: []\n  method: called\n  by: editor\n  on: 2026-11-01\n")
    let (verification, diagnostics) = try read(marked)
    #expect(verification == nil)
    expect(["no-source: there is no source"], at: marked, in: diagnostics)
  }

  @Test("it cannot expire before it was checked")
  func expiresEarly() throws {
    let marked = Marked(
      """
      verification:
        sources: [{source: a, data: 2026}]
        method: called
        by: editor
        on: 2026-11-01
        expires: ‸2026-10-31‸
      """)
    expect(
      ["expires-before-check: it expires on '2026-10-31', before the check on '2026-11-01'"], at: marked,
      in: try read(marked).diagnostics)
  }

  @Test("a record without any is incomplete")
  func missing() throws {
    #expect(try read(Marked("a: 1\n")).diagnostics.map(\.message.en) == ["the key 'verification' is missing"])
  }
}
