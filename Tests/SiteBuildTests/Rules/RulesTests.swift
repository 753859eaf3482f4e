import Content
import Diagnostics
import Testing

@testable import SiteBuild

/// What rules leave alone; what they find is shown by the broken sites.
struct RulesTests {
  static let steps = "content/lessons/langkah-resmi/"

  @Test("each id stands once in the catalogue")
  func ids() {
    let ids = DiagnosticCatalogue.all.map(\.id)
    #expect(!ids.isEmpty)
    #expect(Set(ids).count == ids.count, "twice: \(Dictionary(grouping: ids) { $0 }.filter { $1.count > 1 }.keys)")
  }

  @Test("every kind is explained in whole sentences, in both languages", arguments: DiagnosticCatalogue.all)
  func explanations(_ kind: DiagnosticKind) {
    for text in [kind.explanation.en, kind.explanation.id] {
      #expect(text.hasSuffix(".") && text.first?.isUppercase ?? false, "\(kind.id): \(text)")
    }
    #expect(kind.explanation.en != kind.explanation.id)
  }

  @Test("the order of links and the division of paragraphs are free")
  func freedom() async throws {
    let site = try TemporarySite()
    try site.edit(
      Self.steps + "en.md", "Read <lesson:minta-tolong> and <destination:my>.",
      "See <destination:my> before you read <lesson:minta-tolong>.")
    try site.edit("content/pages/aman/en.md", "A call leaves a record.", "A call leaves a record.\n\nEach one does.")
    #expect(await problems(of: site) == [])
  }

  @Test("a region may be named by code, slug or name, each language in its own way")
  func regionNames() async throws {
    let site = try TemporarySite()
    try site.edit(Self.steps + "en.md", "region:53.10", "region:kabupaten-manggarai")
    #expect(await problems(of: site) == [])
  }

  @Test("a draft is left alone, unless drafts are built")
  func drafts() async throws {
    let site = try TemporarySite()
    try site.write("content/pages/baru/id.md", "---\ntitle: Baru\nslug: baru\nsummary: Baru.\n---\n\nHubungi 110.\n")
    try site.write(
      "content/pages/baru/en.md", "---\ntitle: New\nslug: new\nsummary: New.\ndraft: true\n---\n\nCall 110.\n")
    #expect(await problems(of: site) == [])
    #expect(await problems(of: site, site.options(drafts: true)) == ["raw-number", "raw-number"])
  }

  @Test("a withdrawal never stops a build, whatever it takes away")
  func withdrawals() async throws {
    let site = try TemporarySite()
    for file in ["national", "missions", "offices"] {
      let path = "content/contacts/\(file).yml"
      let text = try #require(site.read(path)).text
      try site.write(path, text.replacing("  sector:", with: "  withdrawn: 2026-11-21 uji\n  sector:"))
    }
    let found = await site.diagnostics().filter { $0.severity != .note }
    #expect(Set(found.map(\.kind.id)) == ["hidden-contact", "lost-routes"])
    #expect(found.allSatisfy { $0.severity == .warning })
  }

  @Test("time alone never stops a build")
  func time() async throws {
    let site = try TemporarySite()
    let found = await site.diagnostics(site.options(today: try #require(Day("2099-01-01"))))
    #expect(!found.isEmpty)
    #expect(!found.contains { $0.severity == .error })
  }

  @Test("where a file cannot be read, what follows from that is not told")
  func followUps() async throws {
    let site = try TemporarySite()
    try site.write("content/glossary.yml", "p3mi: [\n")
    #expect(await problems(of: site) == ["yaml-syntax"])
  }

  @Test("a rule that is off is silent")
  func off() async throws {
    let site = try TemporarySite()
    try site.edit("content/pages/aman/en.md", "A call leaves a record.", "Call 110.")
    try site.edit("content/pages/aman/id.md", "Telepon meninggalkan catatan.", "Hubungi 110.")
    #expect(await problems(of: site) == ["raw-number", "raw-number"])
    try site.edit("content/site.yml", "", "\nrules:\n  raw-number: off\n")
    #expect(await problems(of: site) == [])
  }

  @Test("a placeholder is no problem until the site is published")
  func placeholders() async throws {
    let site = try TemporarySite()
    try site.edit("content/site.yml", "https://cuaca.test/", "https://keluar.example/")
    #expect(await problems(of: site) == [])
    var options = site.options()
    options.isForPublishing = true
    #expect(await problems(of: site, options) == ["placeholder"])
  }

  @Test("a number that repeats another by 'via' is not shared")
  func via() async throws {
    let site = try TemporarySite()
    try site.edit(
      "content/contacts/offices.yml", "  number: \"+6281200000074\"\n  number_type: mobile\n",
      "  via: uptd-ppa-33.22\n  number: \"+622450000022\"\n  number_type: landline\n")
    #expect(await problems(of: site) == [])
  }

  @Test("titles and headings say the same numbers, too")
  func titles() async throws {
    let site = try TemporarySite()
    try site.edit("content/lessons/minta-tolong/en.md", "title: Family info 2", "title: Family info 3")
    try site.edit("content/pages/aman/en.md", "## History", "## History of 2025")
    #expect(await problems(of: site) == ["different-values", "different-values"])
  }

  @Test("a contact that was withdrawn may be on the do-not-use list")
  func withdrawnAndListed() async throws {
    let site = try TemporarySite()
    try site.edit("content/contacts/do-not-use.yml", "+6281299990000", "+6281200000074")
    #expect(await problems(of: site) == ["blocked-number"])
    try site.edit("content/contacts/offices.yml", "uptd-ppa-33.74:\n", "uptd-ppa-33.74:\n  withdrawn: 2026-11-20 x\n")
    #expect(await problems(of: site) == [])
  }

  @Test("what is found does not depend on how many workers look for it")
  func width() async throws {
    let site = try TemporarySite()
    try site.edit(Self.steps + "en.md", "Somebody keeps your passport.", "Call <b>0812 9876 5432</b>.")
    let one = await site.diagnostics(site.options(width: 1))
    #expect(await site.diagnostics(site.options(width: 8)) == one)
    #expect(Set(one.filter { $0.severity == .error }.map(\.kind.id)) == ["raw-number", "raw-html"])
  }

  /// The ids of errors and warnings, in the order of their places.
  private func problems(of site: TemporarySite, _ options: BuildOptions? = nil) async -> [String] {
    await site.diagnostics(options).filter { $0.severity != .note }.map(\.kind.id)
  }
}
