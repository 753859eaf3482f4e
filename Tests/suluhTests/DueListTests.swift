import Content
import Diagnostics
import SiteBuild
import Testing

@testable import suluh

@Suite struct DueListTests {
  @Test("the list has all that is needed to check a number, in the language of the person")
  func list() async throws {
    let old = "number: \"+6281200000074\""
    let (due, dated) = try await smallDue(within: 0, on: Day("2028-05-01")!) { content in
      try content.edit("content/contacts/offices.yml", old, old + "\n  # a comment")
    }
    let english = DueList(due, in: dated, language: .english, isInFull: false).text
    let entry = try #require(english.components(separatedBy: "\n\n").first { $0.contains("uptd-ppa-33.74") })
    #expect(
      entry.hasSuffix(
        """
          number     +62 812 0000 0074
          owner      pemda-33.74
          on site    not shown: it is past its date
          valid      held until 2028-04-01, 30 days ago
          checked    only read in a list or report, 2026-11-01, editor
          source     2026-10-01  Daftar kantor layanan
                     https://kantor.test/daftar
          pages      1: en/regions/kota-semarang.html
        """))
    let indonesian = DueList(due, in: dated, language: .indonesian, isInFull: false).text
    #expect(indonesian.contains("  pemilik    pemda-33.74\n  di situs   tidak tampil: lewat masanya\n"))
    #expect(indonesian.contains("  halaman    1: id/daerah/kota-semarang.html\n"))
  }

  @Test("a long list of pages is cut, unless all are asked for")
  func pages() async throws {
    let (due, dated) = try await smallDue(within: 400)
    let cut = DueList(due, in: dated, language: .english, isInFull: false).text
    let full = DueList(due, in: dated, language: .english, isInFull: true).text
    #expect(cut.contains(", …\n") && !full.contains("…"))
  }
}
