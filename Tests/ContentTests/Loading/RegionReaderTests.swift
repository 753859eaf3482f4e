import Diagnostics
import Testing

@testable import Content

struct RegionReaderTests {
  private func read(_ marked: Marked) -> (regions: [Region], diagnostics: [Diagnostic]) {
    let findings = Findings()
    let reader = RegionReader(languages: [indonesian, english], findings: findings)
    guard let table = CSVTable(marked.file, findings: findings) else { return ([], findings.diagnostics) }
    return (reader.read(table), findings.diagnostics)
  }

  private func list(_ rows: String) -> Marked {
    Marked("code,type,slug,name_id,name_en,short_id,short_en,aliases\n" + rows, path: "content/regions/x.csv")
  }

  @Test("a region has its code, names in every language and the names that people use")
  func whole() throws {
    let (regions, diagnostics) = read(
      list(
        "53.10,kabupaten,kabupaten-manggarai,Kabupaten Manggarai,Manggarai Regency,Kab. Manggarai,,Ruteng | Manggarai\n"
      ))
    let region = try #require(regions.first)
    #expect(diagnostics.isEmpty)
    #expect(region.code.rawValue == "53.10", "the zero stays")
    #expect(region.name.all == ["Kabupaten Manggarai", "Manggarai Regency"])
    #expect(region.shortName.all == ["Kab. Manggarai", "Manggarai Regency"], "without a short name, the name")
    #expect(region.aliases == ["Ruteng", "Manggarai"])
  }

  @Test("code and names are enough; the slug is then the code")
  func fewColumns() throws {
    let (regions, diagnostics) = read(
      Marked("name_en;code;name_id;luas\nManggarai Regency;53.10;Kabupaten Manggarai;1\n"))
    #expect(diagnostics.isEmpty)
    #expect(regions.map(\.slug) == ["53-10"])
    #expect(regions.map(\.shortName.all) == [["Kabupaten Manggarai", "Manggarai Regency"]])
  }

  @Test(
    "a code that a spreadsheet changed says so at its place",
    arguments: ["‸53.1‸", "‸5.31E+01‸", "‸\"5,31E+01\"‸", "‸\"53,10\"‸", "‸5‸"])
  func spreadsheet(_ code: String) {
    let marked = list("\(code),kabupaten,a,A,A,,,\n")
    let text = code.filter { $0 != "‸" && $0 != "\"" }
    expect(["spreadsheet-damage: a spreadsheet changed this: '\(text)'"], at: marked, in: read(marked).diagnostics)
  }

  @Test("other codes are no codes", arguments: ["‸NTT‸", "‸5310‸", "‸53.10.1.2‸1", "‸‸"])
  func badCode(_ code: String) {
    let marked = list(code.replacing("‸1", with: "1‸") + ",kabupaten,a,A,A,,,\n")
    #expect(read(marked).diagnostics.map(\.kind.id) == ["bad-region-code"])
    #expect(read(marked).diagnostics.map(\.location) == marked.places)
  }

  @Test("a missing name and a slug that cannot be one are reported at their fields")
  func fields() {
    let marked = list("53,province,‸NTT baru‸,Nusa Tenggara Timur,‸‸,,,\n")
    expect(
      ["bad-slug: 'NTT baru' cannot be part of an address", "missing-translation: 'name' has no text in 'en'"],
      at: marked, in: read(marked).diagnostics)
  }

  @Test("a list without codes or without a language cannot be read")
  func columns() {
    let marked = Marked("‸‸kode,name_id\n53,Nusa Tenggara Timur\n")
    let found = read(marked).diagnostics
    #expect(found.map(\.message.en) == ["the column 'name_en' is missing", "the column 'code' is missing"])
  }

  @Test("a region without its parent is left out, and with it everything below")
  func orphans() {
    let marked = list(
      "‸91.01‸,kabupaten,a,A,A,,,\n91.01.01,kecamatan,b,B,B,,,\n53,province,c,C,C,,,\n53.10,kabupaten,d,D,D,,,\n")
    let findings = Findings()
    let reader = RegionReader(languages: [indonesian, english], findings: findings)
    let tree = reader.tree(read(marked).regions)
    #expect(tree.regions.map(\.code.rawValue) == ["53", "53.10"])
    expect(
      ["region-without-parent: '91.01' lies in '91', which is in no list"], at: marked, in: findings.diagnostics)
  }

  @Test("where a list has problems of its own, no parent is missed")
  func brokenList() {
    let findings = Findings()
    let reader = RegionReader(languages: [indonesian, english], findings: findings)
    let tree = reader.tree(read(list("53.10,kabupaten,d,D,D,,,\n")).regions, listsAreWhole: false)
    #expect(tree.regions.isEmpty && findings.diagnostics.isEmpty)
  }

  @Test("a code stands once")
  func twice() {
    let marked = list("53,province,c,C,C,,,\n‸53‸,province,d,D,D,,,\n")
    let findings = Findings()
    let tree = RegionReader(languages: [indonesian, english], findings: findings).tree(read(marked).regions)
    #expect(tree.regions.map(\.slug) == ["c"])
    expect(["duplicate-key: the key '53' stands twice"], at: marked, in: findings.diagnostics)
  }
}
