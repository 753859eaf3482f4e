import Diagnostics
import Testing

@testable import Content

struct SiteLoaderTests {
  private func load(_ scratch: ScratchContent, width: Int = 2) async -> (site: Site?, diagnostics: [Diagnostic]) {
    let loaded = await Site.load(from: scratch.folder, width: width)
    return (loaded.site, loaded.diagnostics)
  }

  @Test("a whole site is read without a finding")
  func baseSite() async throws {
    let (site, diagnostics) = await load(try ScratchContent.baseSite())
    let found = try #require(site)
    #expect(diagnostics.isEmpty)
    #expect(found.settings.languages.map(\.tag) == ["id", "en"])
    #expect(found.lessons.map(\.id.rawValue) == ["langkah-resmi", "minta-tolong"])
    #expect(found.lessons.map(\.isDiscreet) == [false, true])
    #expect(found.regions.regions.map(\.code.rawValue) == ["33", "33.22", "33.74", "53", "53.10"])
    #expect(found.regionNotes.keys.map(\.rawValue) == ["53"])
    #expect(found.index.contacts.count == found.contacts.count && found.contacts.count == 7)
    #expect(found.blockedNumbers.map(\.number.value) == ["+6281299990000"])
    #expect(found.files.map(\.outputPath) == ["kartu.txt"])
  }

  @Test("a lesson's fixed sections are found by their headings, in every language")
  func sections() async throws {
    let site = try #require(await load(try ScratchContent.baseSite()).site)
    for language in site.settings.languages {
      let text = site.lessons[0].texts[language]
      #expect(text.sections.dropFirst().map(\.key) == Lesson.SectionKey.allCases.map { $0 })
      #expect(text.section(.points)?.items.count == 2)
    }
  }

  @Test("every string for readers in the data files is kept for the rules")
  func strings() async throws {
    let site = try #require(await load(try ScratchContent.baseSite()).site)
    for text in ["Situs uji", "Embassy in Kuala Lumpur", "Nomor contoh yang beredar.", "Portal Kerja", "Langkah resmi"]
    {
      #expect(site.strings.contains { $0.text == text }, "'\(text)' is among them")
    }
  }

  @Test("the order of reading makes no difference")
  func width() async throws {
    let scratch = try ScratchContent.baseSite()
    try scratch.write("content/facts/rusak.yml", "a: [\n")
    try scratch.write("content/lessons/rusak/id.md", "---\ntitle: A\n---\n")
    let (one, eight) = (await load(scratch, width: 1), await load(scratch, width: 8))
    #expect(one.diagnostics == eight.diagnostics && !one.diagnostics.isEmpty)
    #expect(one.site?.strings.map(\.text) == eight.site?.strings.map(\.text))
  }

  @Test("a missing language is placed at the top of the file that is there")
  func missingLanguage() async throws {
    let scratch = try ScratchContent.baseSite()
    try scratch.remove("content/pages/aman/en.md")
    let (site, diagnostics) = await load(scratch)
    #expect(site?.pages.isEmpty == true)
    #expect(diagnostics.map(\.message.en) == ["'aman' has no text in 'en'"])
    #expect(diagnostics.map(\.location) == [SourceLocation(path: "content/pages/aman/id.md")])
  }

  @Test("one id in two files is an error with both places")
  func sharedID() async throws {
    let scratch = try ScratchContent.baseSite()
    try scratch.write("content/sources/lain.yml", "uu-18-2017: {title: a, publisher: b, date: 2017, kind: law}\n")
    let (site, diagnostics) = await load(scratch)
    #expect(site?.sources.count == 2)
    #expect(diagnostics.map(\.message.en) == ["the key 'uu-18-2017' stands twice"])
    #expect(diagnostics.first?.notes.map(\.location.path) == ["content/sources.yml"])
  }

  @Test("all problems are found at once, sorted by place")
  func together() async throws {
    let scratch = try ScratchContent.baseSite()
    try scratch.write("content/glossary.yml", "a: {term: {id: a, en: b}}\n")
    try scratch.write("content/lessons/langkah-resmi/lesson.yml", "order: satu\nstrand: B\n")
    try scratch.write("content/pages/aman/id.md", "tanpa pembuka\n")
    let (_, diagnostics) = await load(scratch)
    #expect(
      diagnostics.map { "\($0.location.path) \($0.kind.id)" } == [
        "content/glossary.yml missing-key", "content/lessons/langkah-resmi/lesson.yml invalid-value",
        "content/pages/aman/id.md front-matter",
      ])
  }

  @Test("without settings there is no site", arguments: ["content/site.yml", "content/languages/en.yml"])
  func noFrame(_ path: String) async throws {
    let scratch = try ScratchContent.baseSite()
    try scratch.remove(path)
    let (site, diagnostics) = await load(scratch)
    #expect(site == nil)
    #expect(diagnostics.map(\.message.en) == ["there is no file '\(path)'"])
  }

  @Test("another address stands in for the one in the settings")
  func baseURL() async throws {
    let scratch = try ScratchContent.baseSite()
    let loaded = await Site.load(from: scratch.folder, width: 1, baseURL: "https://lain.test/situs/")
    withExtendedLifetime(scratch) {}
    #expect(loaded.site?.settings.baseURL.value == "https://lain.test/situs")
  }

  @Test("line endings and marks of office programs change nothing that is read")
  func office() async throws {
    let plain = try ScratchContent.baseSite()
    let office = try ScratchContent.baseSite()
    for path in plain.folder.files().paths where !path.hasPrefix("content/files/") {
      let text = try #require(plain.folder.read(path).file).text
      try office.write(path, "\u{FEFF}" + text.replacing("\n", with: "\r\n"))
    }
    let (expected, _) = await load(plain)
    let (found, diagnostics) = await load(office)
    #expect(diagnostics.isEmpty)
    #expect(found?.strings.map(\.text) == expected?.strings.map(\.text))
    #expect(found?.strings.map(\.location.line) == expected?.strings.map(\.location.line))
    #expect(found?.regions.regions.map(\.name) == expected?.regions.regions.map(\.name))
    #expect(found?.contacts.map(\.line?.dialled) == expected?.contacts.map(\.line?.dialled))
    let headings = { (site: Site?) in site?.lessons.map { $0.texts.all.map { $0.sections.map(\.key) } } }
    #expect(headings(found) == headings(expected))
  }
}
