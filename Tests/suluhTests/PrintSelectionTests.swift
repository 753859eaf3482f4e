import Content
import SiteBuild
import Testing

@testable import suluh

@Suite("Which sheets a person asked for")
struct PrintSelectionTests {
  private func selection(_ arguments: [String]) async throws -> PrintSelection {
    let content = try SmallContent()
    let folder = "content/handouts/sisipan"
    try content.makeFolder(folder)
    try content.write(
      "\(folder)/handout.yml",
      "kind: poster\norder: 1\ncode: MIMBAR\nchecked: 2026-11-01\neditions: [gmit, umum]\nsections:\n- part: message\n")
    for edition in ["gmit", "umum"] {
      for tag in ["id", "en"] {
        try content.write(
          "\(folder)/\(edition).\(tag).md",
          "---\ntitle: Satu\nslug: satu-\(edition)\nsummary: Satu.\n---\n\n## Dua\n\nTiga.\n")
      }
    }
    let command = try PrintCommand.parse(["--out", "x"] + arguments)
    return try PrintSelection(command, of: try await content.dated())
  }

  @Test("without further words it is every edition for the country, in each language, on both papers, in each form")
  func all() async throws {
    let items = try await selection([]).items
    #expect(items.count == 2 * 2 * 2 * 2)
    #expect(Set(items).count == items.count)
    #expect(items.allSatisfy { $0.sheet.place == .nation })
  }

  @Test("what is named is what is made")
  func some() async throws {
    let items = try await selection(["--edition", "umum", "--lang", "en", "--paper", "f4", "--region", "53"]).items
    #expect(items.map(\.form) == [.plain, .tiled])
    #expect(items.allSatisfy { $0.sheet.edition == "umum" && $0.paper == .f4 })
    #expect(items.allSatisfy { $0.sheet.place == .region(Region.Code(rawValue: "53")) })
  }

  @Test(
    "countries are named by ISO code or slug, beside regions or alone",
    arguments: [
      (["--country", "my"], [SheetPlace.country(.init(rawValue: "my"))]),
      (["--country", "malaysia"], [.country(.init(rawValue: "my"))]),
      (["--all-countries"], [.country(.init(rawValue: "my"))]),
      (["--country", "my", "--region", "53"], [.region(.init(rawValue: "53")), .country(.init(rawValue: "my"))]),
    ])
  func countries(arguments: [String], places: [SheetPlace]) async throws {
    let items = try await selection(["--edition", "umum", "--lang", "en", "--paper", "a4"] + arguments).items
    #expect(items.filter { $0.form == .plain }.map(\.sheet.place) == places)
  }

  @Test("a pack is for a region or a country")
  func packs() async throws {
    let packs = try await selection(["--pack", "53", "--pack", "my"]).packs
    #expect(packs.map(\.place) == [.region(.init(rawValue: "53")), .country(.init(rawValue: "my"))])
    for pack in packs { #expect(pack.items.count == 16 && pack.items.allSatisfy { $0.sheet.place == pack.place }) }
  }

  @Test(
    "regions are called as people call them, and a paper may be called folio",
    arguments: ["Nusa Tenggara Timur", "nusa tenggara timur", "NTT", "53"])
  func callings(name: String) async throws {
    let items = try await selection(["--region", name, "--paper", "folio", "--edition", "umum", "--lang", "id"]).items
    #expect(items.allSatisfy { $0.sheet.place == .region(.init(rawValue: "53")) && $0.paper == .f4 })
    #expect(!items.isEmpty)
  }

  @Test(
    "where nothing is near, what there is is listed",
    arguments: [
      (["--sheet", "h1"], "there are 'sisipan"), (["--edition", "xyzxyz"], "there are 'gmit', 'umum'"),
      (["--region", "tenggara"], "nusa-tenggara-timur"),
    ])
  func lists(arguments: [String], hint: String) async throws {
    let error = await #expect(throws: UserError.self) { try await selection(arguments) }
    #expect(error?.hint?.en.contains(hint) == true, "\(error?.hint?.en ?? "no hint")")
  }

  @Test(
    "a name that is almost right is told",
    arguments: [
      (["--sheet", "sisipa"], "'sisipan'"), (["--edition", "umun"], "'umum'"), (["--paper", "a5"], "'a4'"),
      (["--lang", "eng"], "'en'"), (["--region", "nusa-tengara-timur"], "'nusa-tenggara-timur'"),
      (["--pack", "nusa-tengara-timur"], "'nusa-tenggara-timur'"), (["--country", "mi"], "'my'"),
      (["--country", "malasia"], "'malaysia'"), (["--pack", "malasya"], "'malaysia'"),
    ])
  func nearest(arguments: [String], name: String) async throws {
    let error = await #expect(throws: UserError.self) { try await selection(arguments) }
    #expect(error?.hint?.en.contains(name) == true, "\(error?.hint?.en ?? "no hint")")
  }
}
