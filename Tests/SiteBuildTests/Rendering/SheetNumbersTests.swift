import Content
import Testing

@testable import SiteBuild

@Suite("The numbers of a sheet")
struct SheetNumbersTests {
  private static let data = "content/handouts/sisipan/handout.yml"
  private static let office = contactRecord(
    "balai", owner: "balai", kind: "bp3mi", serves: "[53]", number: "+6281236079933", type: "mobile", method: "called")

  /// The insert's site with another kind of sheet, on which its words name the call centre or nobody.
  private func site(_ kind: String, inWords: Bool, office: Bool = false) throws -> TemporarySite {
    try .withInsert { site in
      try site.edit(Self.data, "kind: pulpit-insert", "kind: \(kind)")
      if office { try site.write("content/contacts/balai.yml", Self.office) }
      if inWords { return }
      try site.edit("content/handouts/sisipan/umum.id.md", "[pusat](contact:pusat-panggilan)", "pusat")
      try site.edit("content/handouts/sisipan/umum.en.md", "[centre](contact:pusat-panggilan)", "centre")
    }
  }

  /// What is remembered of the sheet, and what stands on it.
  private func printed(_ site: TemporarySite, for place: SheetPlace = .nation) async throws -> (record: [String], html: String) {
    let (checked, plan) = try await site.planned()
    let sheets = PrintableSheets(plan, of: checked)
    let sheet = Sheet(.init(rawValue: "sisipan"), edition: "umum", for: place)
    let item = PrintableSheets.Item(sheet, in: checked.dated.site.settings.languages[0], on: .a4)
    let html = String(decoding: sheets.html(of: item, isDraft: false) { _ in "" }, as: UTF8.self)
    return (sheets.printedEdition(of: item).numbers.map(\.contact.rawValue), html)
  }

  @Test("a sheet without a number says no day for its numbers, and none is remembered", arguments: ["prayers", "read-aloud"])
  func none(kind: String) async throws {
    let (record, html) = try await printed(try site(kind, inWords: false))
    #expect(record.isEmpty)
    #expect(!html.contains("Nomor berlaku sampai"))
  }

  @Test("a number in the words alone is the one that is remembered, and its day is the sheet's")
  func inWords() async throws {
    let (record, html) = try await printed(try site("prayers", inWords: true))
    #expect(record == ["pusat-panggilan"])
    #expect(html.contains("Nomor berlaku sampai 30 Desember 2026"))
  }

  @Test("a number in the words of a sheet for another country is remembered beside those of its box")
  func abroad() async throws {
    let (record, html) = try await printed(
      try site("pulpit-insert", inWords: true), for: .country(.init(rawValue: "my")))
    #expect(record.first == "pusat-panggilan" && record.count > 1)
    for id in record { #expect(html.contains("data-contact=\"\(id)\"")) }
  }

  @Test("strips carry one number for everybody, and one of the region where there is one")
  func strips() async throws {
    let place = SheetPlace.region(.init(rawValue: "53"))
    let nation = try await printed(try site("tear-off-strips", inWords: false), for: place)
    #expect(nation.record.count == 1)
    let (record, html) = try await printed(try site("tear-off-strips", inWords: false, office: true), for: place)
    #expect(record.count == 2 && record.last == "balai")
    #expect(html.components(separatedBy: "+62 812 3607 9933").count == 1 + 10)
    #expect(html.contains("Nomor berlaku sampai") && html.contains("s.d. <time"))
  }

  @Test("a poster has room for two, the second of the region where there is one")
  func poster() async throws {
    let place = SheetPlace.region(.init(rawValue: "53"))
    #expect(try await printed(try site("poster", inWords: false), for: place).record.count == 2)
    let (record, _) = try await printed(try site("poster", inWords: false, office: true), for: place)
    #expect(record.count == 2 && record.last == "balai")
  }

  @Test("on a screen every number stands with its day, and what covers it afterwards leads to a line for its readers")
  func covering() async throws {
    let output = try await site("wallet-cards", inWords: true).rendered()
    let page = try #require(output.text("id/cetak/malaysia/sisipan-umum.html"))
    #expect(page.contains("<div class=\"cards num\">") && page.contains("<time datetime="))
    let notice = try #require(page.components(separatedBy: "<template id=\"past\">").last)
    #expect(notice.contains("+62 21 5000 0001") && !notice.contains("0800 1000"))
    #expect(page.contains("coverOldNumbers") || page.contains(".num time"), "the script is there")
    let insert = try await TemporarySite.withInsert().rendered()
    let national = try #require(insert.text("id/cetak/indonesia/sisipan-umum.html"))
    #expect(national.components(separatedBy: "<template id=\"past\">").last?.contains("0800 1000") == true)
    #expect(national.contains("<div class=\"box\" data-fit>\n<div class=\"num\">"))
  }

  @Test("every page with the button to leave says what leaving does not remove")
  func limits() async throws {
    let output = try await TemporarySite.withInsert().rendered()
    for path in ["id/cetak/indonesia/sisipan-umum.html", "r/53.html", "404.html", "index.html", "id/index.html"] {
      #expect(output.text(path)?.contains("Riwayat di HP Anda tidak terhapus.") == true, "'\(path)' says it")
    }
    #expect(output.text("r/53.html")?.contains("../en/") == true)
    let sheet = try #require(output.text("id/cetak/indonesia/sisipan-umum.html"))
    #expect(sheet.contains("<footer class=\"screen\">"), "not on paper")
    #expect(sheet.firstMatch(of: #/\.exit\{[^}]*z-index:1/#) != nil, "what is on the sheet does not cover the button")
  }

  @Test("a text to read aloud that is only to be looked at says so first")
  func draft() async throws {
    let (checked, plan) = try await site("read-aloud", inWords: true).planned()
    let item = PrintableSheets.Item(
      Sheet(.init(rawValue: "sisipan"), edition: "umum", for: .nation), in: checked.dated.site.settings.languages[0], on: .a4)
    let sheets = PrintableSheets(plan, of: checked)
    let draft = String(decoding: try #require(sheets.text(of: item, isDraft: true)).bytes, as: UTF8.self)
    #expect(draft.hasPrefix("CONTOH."))
    let final = String(decoding: try #require(sheets.text(of: item, isDraft: false)).bytes, as: UTF8.self)
    #expect(!final.contains("CONTOH."))
  }

  @Test("a name that says what an outer face may not say is left out there, and stands elsewhere")
  func tellingNames() async throws {
    func record(_ kind: String) async throws -> [String] {
      let site = try site(kind, inWords: false)
      try site.write("content/wordlists/outer.id.yml", "- words: serikat\n  instead: keluarga\n  why: orang lain membaca\n")
      return try await printed(site).record
    }
    #expect(try await record("contact-boxes").contains("serikat") == false)
    #expect(try await record("pulpit-insert").contains("serikat") == true)
  }
}
