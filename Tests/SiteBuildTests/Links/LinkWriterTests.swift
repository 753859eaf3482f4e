import Content
import Output
import Testing

@testable import SiteBuild

struct LinkWriterTests {
  private func lesson(_ site: TemporarySite, on today: Day = TemporarySite.today) async throws -> String {
    try #require(try await site.rendered(site.options(today: today)).text("en/lessons/official-steps.html"))
  }

  @Test("links lead to pages by relative addresses, and records carry their ids")
  func links() async throws {
    let html = try await lesson(TemporarySite())
    for part in [
      "<a href=\"../regions/kabupaten-manggarai.html\">your region</a>",
      "<a href=\"../sources.html#fact-penempatan-2025\" data-fact=\"penempatan-2025\">1,250 official placements</a>",
      "<a href=\"../source-list.html#source-uu-18-2017\" data-source=\"uu-18-2017\">Article 30</a>",
      "<a href=\"../glossary.html#term-p3mi\">placement company</a>",
      "<a href=\"../online-services.html#system-portal-kerja\">official portal</a>",
      "<a href=\"family-info-2.html\" data-pagefind-ignore>Family info 2</a>", "<a href=\"../destinations/malaysia.html\">Malaysia</a>",
      "<span data-contact=\"pusat-panggilan\">call centre<span class=\"num\">: <a href=\"tel:08001000\">0800 1000</a>",
    ] {
      #expect(html.contains(part), "the page has '\(part)'")
    }
  }

  @Test("a number in a sentence says from where it works, and until when it holds")
  func validity() async throws {
    let html = try await lesson(TemporarySite())
    let call = try #require(html.range(of: "0800 1000</a> ("))
    let words = html[call.upperBound...].prefix { $0 != ")" }
    #expect(words.hasPrefix("from Indonesia only; valid until <time datetime=\"2027-"), "\(words)")
  }

  @Test("a number that is only last known stays out of sentences: the words lead to its card, with its year")
  func lastKnown() async throws {
    let html = try await lesson(TemporarySite(), on: #require(Day("2028-06-01")))
    let link = "<a href=\"../help-numbers.html#contact-pusat-panggilan\" data-contact=\"pusat-panggilan\">call centre</a>"
    #expect(html.contains(link))
  }

  @Test("a picture beside the text is copied into a folder named after the page, and shown from there")
  func picture() async throws {
    let site = try TemporarySite()
    try site.write("content/lessons/langkah-resmi/peta.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
    for (tag, old) in [("en", "## In one sentence\n"), ("id", "## Inti\n")] {
      try site.edit("content/lessons/langkah-resmi/\(tag).md", old, "\(old)\n![Peta](peta.svg)\n")
    }
    let output = try await site.rendered()
    let html = try #require(output.text("en/lessons/official-steps.html"))
    #expect(html.contains("<img src=\"official-steps/peta.svg\" alt=\"Peta\">"))
    #expect(output.text("en/lessons/official-steps/peta.svg")?.hasPrefix("<svg") == true)
    #expect(output.text("id/pelajaran/langkah-resmi/peta.svg")?.hasPrefix("<svg") == true)
  }

  @Test("in a discreet lesson neither an anchor nor the name of a picture says what it is about")
  func neutralNames() async throws {
    let site = try TemporarySite()
    let folder = "content/lessons/minta-tolong"
    for picture in ["kunci", "paspor-ditahan"] {
      try site.write("\(folder)/\(picture).svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"\(picture)\"/>")
    }
    let pictures = "![Satu](paspor-ditahan.svg)\n\n![Dua](kunci.svg)\n\n![Satu](paspor-ditahan.svg)\n"
    for (tag, old) in [("en", "## Key points\n"), ("id", "## Poin penting\n")] {
      try site.edit("\(folder)/\(tag).md", old, "\(old)\n### Paspor ditahan majikan\n\n\(pictures)")
    }
    let output = try await site.rendered()
    let html = try #require(output.text("id/pelajaran/info-keluarga-2.html"))
    #expect(html.contains("id=\"poin-penting\"") && html.contains("<h3 id=\"s-1\">Paspor ditahan majikan</h3>"))
    for (number, name) in [(1, "paspor-ditahan"), (2, "kunci")] {
      #expect(html.contains("<img src=\"info-keluarga-2/\(number).svg\""))
      #expect(output.text("id/pelajaran/info-keluarga-2/\(number).svg")?.contains(name) == true)
      #expect(output.text("id/pelajaran/info-keluarga-2/\(name).svg") == nil)
    }
  }

  @Test("what links lead to is there")
  func targetsExist() async throws {
    let output = try await TemporarySite().rendered()
    #expect(try #require(output.text("en/sources.html")).contains("id=\"fact-penempatan-2025\""))
    #expect(try #require(output.text("en/source-list.html")).contains("id=\"source-uu-18-2017\""))
    #expect(try #require(output.text("en/glossary.html")).contains("id=\"term-p3mi\""))
    #expect(try #require(output.text("en/online-services.html")).contains("id=\"system-portal-kerja\""))
  }

  @Test("a number that works only in Indonesia is no link on a page about a country")
  func audience() async throws {
    let site = try TemporarySite()
    try site.edit(
      "content/destinations/my/en.md", "Read <lesson:langkah-resmi>.",
      "Read <lesson:langkah-resmi>. In Indonesia call [it](contact:pusat-panggilan).")
    try site.edit(
      "content/destinations/my/id.md", "Baca <lesson:langkah-resmi>.",
      "Baca <lesson:langkah-resmi>. Di Indonesia telepon [itu](contact:pusat-panggilan).")
    let html = try #require(try await site.rendered().text("en/destinations/malaysia.html"))
    #expect(html.contains("0800 1000"), "it may be read")
    #expect(!html.contains("tel:08001000") && !html.contains("tel:129"))
    #expect(html.contains("tel:+622150000001") && html.contains("tel:+60320000001"))
  }

  @Test(
    "a number that may no longer be shown is gone from every file",
    arguments: ["withdrawn: 2026-11-20 pindah", "withheld: do-not-use"])
  func withheld(_ line: String) async throws {
    let site = try TemporarySite()
    let whole = try await site.rendered()
    #expect(files(whole, with: ["0800 1000", "08001000"]).count > 10)
    try site.edit("content/contacts/national.yml", "  number: \"08001000\"\n", "  number: \"08001000\"\n  \(line)\n")
    let output = try await site.rendered()
    #expect(files(output, with: ["0800 1000", "08001000"]) == [])
    #expect(try #require(output.text("en/lessons/official-steps.html")).contains("call centre"), "the words stay")
  }

  @Test("an old mobile is gone from every file once its day has passed")
  func expired() async throws {
    let site = try TemporarySite()
    let digits = ["+6281200000074", "812 0000 0074"]
    #expect(!files(try await site.rendered(), with: digits).isEmpty)
    let later = try await site.rendered(site.options(today: Day("2028-06-01")!))
    #expect(files(later, with: digits) == [])
  }

  private func files(_ output: MemorySink, with texts: [String]) -> [String] {
    output.tree.files.map(\.path.string).filter { path in
      output.text(path).map { text in texts.contains { text.contains($0) } } ?? false
    }
  }
}
