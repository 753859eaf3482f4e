import Content
import Output
import Testing

@testable import SiteBuild

/// Sheets of a small site: one handout in two editions that takes two items from a lesson, and a text to read out.
struct SheetComposerTests {
  private func site(_ change: (TemporarySite) throws -> Void = { _ in }) throws -> TemporarySite {
    try .withInsert(change)
  }

  @Test("a sheet is made for the country and each province, in each edition and language")
  func paths() async throws {
    let output = try await site().rendered()
    for path in [
      "id/cetak/indonesia/sisipan-gmit.html", "id/cetak/indonesia/sisipan-umum.html",
      "id/cetak/nusa-tenggara-timur/sisipan-umum.html", "en/print/nusa-tenggara-timur/insert-gmit.html",
    ] { #expect(output.text(path) != nil, "'\(path)' is made") }
    #expect(output.text("id/cetak/index.html")?.contains("indonesia/sisipan-gmit.html") == true)
  }

  @Test("what a lesson says stands in the sheet in the lesson's words, and only the items that were asked for")
  func excerpt() async throws {
    let page = try #require(try await site().rendered().text("id/cetak/indonesia/sisipan-umum.html"))
    #expect(page.contains("<li>Cek lowongan di portal resmi.</li>"))
    #expect(page.contains("<ol>"))
    #expect(!page.contains("Baca "), "the third item was not asked for")
    let site = try site { try $0.edit("content/handouts/sisipan/handout.yml", "items: [1, 2]", "items: [3]") }
    let all = try #require(try await site.rendered().text("id/cetak/indonesia/sisipan-umum.html"))
    #expect(all.contains("<li>Baca "), "what says nothing else stays")
  }

  @Test("the story of a region's note stands in place of the sheet's own, also for what lies in the region")
  func regionStory() async throws {
    let site = try site {
      for (language, words) in [("id", "Cerita rekaan. Marta bertanya."), ("en", "Made-up story. Marta asks.")] {
        try $0.write("content/regions/53/\(language).md", "---\n---\n\nCatatan.\n\n```story\n\(words)\n```\n")
      }
    }
    let output = try await site.rendered()
    let province = try #require(output.text("id/cetak/nusa-tenggara-timur/sisipan-umum.html"))
    #expect(province.contains("<p>Marta bertanya.</p>"))
    #expect(!province.contains("Milik lembar.") && !province.contains("Catatan."))
    #expect(output.text("id/cetak/indonesia/sisipan-umum.html")?.contains("<p>Milik lembar.</p>") == true)
    #expect(output.text("id/cetak/jawa-tengah/sisipan-umum.html")?.contains("<p>Milik lembar.</p>") == true)
  }

  @Test("nothing on paper is a link, and a contact says its number only where paper may carry it")
  func paperLinks() async throws {
    let strong = try #require(try await site().rendered().text("id/cetak/indonesia/sisipan-umum.html"))
    let main = try #require(strong.split(separator: "<main>").last?.split(separator: "</main>").first)
    #expect(!main.contains("<a "))
    #expect(main.contains("pusat<span class=\"num\">: <b>0800 1000</b><time datetime=\"2026-12-30\"></time></span>"))

    let weak = try site { try $0.edit("content/contacts/national.yml", Self.pusat, Self.pusatPublished) }
    let page = try #require(try await weak.rendered().text("id/cetak/indonesia/sisipan-umum.html"))
    #expect(!page.contains("0800 1000"), "one publisher alone is not enough for paper")
    #expect(page.contains("<span data-contact=\"pusat-panggilan\">pusat</span>"))
  }

  private static let pusat = """
      cost: free
      languages: [id]
      calls_back: unknown
      verification:
        sources:
        - source: daftar-kantor
          data: 2026-10-01
        method: official-page
    """
  private static let pusatPublished = pusat.replacing("official-page", with: "published")

  @Test("a number to be read out stands there in words, too, digit by digit; they are words, not HTML")
  func spoken() async throws {
    let site = try site {
      try $0.edit(
        "content/languages/id.yml", "\nwords:\n",
        "\nwords:\n  digit: [nol, satu, dua, tiga, empat, lima, enam, tujuh, del&pan, sembilan]\n")
    }
    let page = try #require(try await site.rendered().text("id/cetak/indonesia/sisipan-umum.html"))
    #expect(page.contains("<b>0800 1000</b> (nol del&amp;pan nol nol, satu nol nol nol)<time"))
  }

  @Test("the words hold twelve months from the newest date in the sheet's own data, whatever day it is made")
  func textUntil() async throws {
    let site = try site()
    let pages = try await [TemporarySite.today, TemporarySite.today.adding(days: 3)].asyncMap { day in
      try await site.rendered(site.options(today: day)).text("id/cetak/indonesia/sisipan-umum.html")
    }
    #expect(pages[0]?.contains("1 November 2027") == true)
    #expect(pages[0] == pages[1], "the day alone changes nothing on paper")
  }

  @Test("another number makes another edition code")
  func code() async throws {
    let before = try #require(try await site().rendered().text("id/cetak/indonesia/sisipan-umum.html"))
    let changed = try site {
      try $0.edit("content/contacts/national.yml", "number: \"08001000\"", "number: \"08002000\"")
    }
    let after = try #require(try await changed.rendered().text("id/cetak/indonesia/sisipan-umum.html"))
    #expect(Self.code(in: before) != Self.code(in: after))
    #expect(Self.code(in: before)?.hasPrefix("ID-MIMBAR-U-") == true)
  }

  private static func code(in page: String) -> String? {
    page.split(separator: " data-edition=\"").dropFirst().first.map { String($0.prefix { $0 != "\"" }) }
  }

  @Test("where no local number is strong enough, the sheet has a line to write one in")
  func writeIn() async throws {
    let page = try #require(
      try await site().rendered().text("id/cetak/nusa-tenggara-timur/sisipan-umum.html"))
    #expect(page.contains("class=\"line short\""))
    let asked = try #require(page.split(separator: "<p class=\"line\">").last)
    #expect(asked.contains("Nusa Tenggara Timur"))
  }

  @Test("what travellers take with them has a page for each country, with the country's name, code and short address")
  func countries() async throws {
    let boxes = try site {
      try $0.edit("content/handouts/sisipan/handout.yml", "kind: pulpit-insert", "kind: contact-boxes")
    }
    let output = try await boxes.rendered()
    let page = try #require(output.text("id/cetak/malaysia/sisipan-umum.html"))
    #expect(page.contains(" · Malaysia</p>"))
    let code = try #require(Self.code(in: page))
    #expect(code.hasPrefix("MY-MIMBAR-U-") && page.contains("/r/my.html#\(code)"))
    #expect(page.contains("+60 320 000 001") && !page.contains("Perwakilan Indonesia, Malaysia:"))
    try boxes.edit("content/contacts/missions.yml", "method: official-page", "method: published")
    let weak = try #require(try await boxes.rendered().text("id/cetak/malaysia/sisipan-umum.html"))
    #expect(!weak.contains("+60 320 000 001") && weak.contains("Perwakilan Indonesia, Malaysia:"))
    let short = try #require(output.text("r/my.html"))
    #expect(short.contains("../id/negara-tujuan/malaysia.html") && short.contains("../en/destinations/malaysia.html"))
    #expect(output.text("id/negara-tujuan/malaysia.html")?.contains("../cetak/malaysia/sisipan-umum.html") == true)
    let inserts = try await site().rendered()
    #expect(inserts.text("id/cetak/malaysia/sisipan-umum.html") == nil, "an insert is not taken along")
    func listsSheets(_ output: MemorySink) -> Bool? {
      output.text("id/negara-tujuan/malaysia.html")?.contains("<section id=\"print\"")
    }
    #expect(listsSheets(output) == true && listsSheets(inserts) == false, "no list where there is nothing in it")
  }

  @Test("a page for children has five lanterns to write or draw in, below the words about them, and ends with numbers")
  func lanterns() async throws {
    let site = try site {
      try $0.edit("content/handouts/sisipan/handout.yml", "kind: pulpit-insert", "kind: children")
      try $0.edit("content/handouts/sisipan/handout.yml", "- part: message", "- part: lanterns")
    }
    let output = try await site.rendered()
    let page = try #require(output.text("id/cetak/indonesia/sisipan-umum.html"))
    let parts = page.components(separatedBy: "<svg class=\"drawing\"")
    try #require(parts.count == 2)
    #expect(parts[0].contains("Untuk warga.") && !parts[0].contains("Milik lembar."))
    #expect(parts[1].contains("Milik lembar."))
    #expect(parts[1].components(separatedBy: "<use ").count == 1 + 5)
    #expect(parts[1].contains("class=\"contact\" data-contact=\"pusat-panggilan\""))
    #expect(output.text("id/cetak/malaysia/sisipan-umum.html") == nil)
    let insert = try await self.site().rendered().text("id/cetak/indonesia/sisipan-umum.html")
    #expect(insert?.contains("class=\"drawing\"") == false)
  }

  @Test("the plain text for the bulletin has lines of at most 72 characters and no markup")
  func text() async throws {
    let site = try site {
      let folder = "content/handouts/sisipan"
      try $0.edit("\(folder)/handout.yml", "kind: pulpit-insert", "kind: read-aloud")
      try $0.edit("\(folder)/umum.id.md", "Untuk warga.", String(repeating: "Tanya & cek dulu. ", count: 12))
    }
    let text = try #require(try await site.rendered().text("id/cetak/indonesia/sisipan-umum.txt"))
    #expect(text.contains("Tanya & cek dulu."))
    #expect(!text.contains("<") && !text.contains("&amp;"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= WrappedText.width })
  }

  @Test("a sheet with a prayer says that it has not been reviewed, until two others have read its edition")
  func reviews() async throws {
    let data = "content/handouts/sisipan/handout.yml"
    let site = try site { try $0.edit(data, "- part: announcement", "- part: prayer") }
    let notice = try #require(try await site.dated().site.languages.first?.string("sheet_not_reviewed"))
    func isMarked(_ edition: String) async throws -> Bool? {
      try await site.rendered().text("id/cetak/indonesia/sisipan-\(edition).html")?.contains(notice)
    }
    #expect(try await isMarked("gmit") == true)
    let handout = try #require(try await site.dated().site.handouts.first)
    let digest = ReviewState(of: handout.edition("gmit"), in: handout).digest
    let reviews = ["survivor-safety", "pastoral"].map { "- {role: \($0), on: 2026-11-20, text: \(digest)}\n" }
    try site.edit(data, "sections:", "reviewed:\n\(reviews.joined())sections:")
    #expect(try await isMarked("gmit") == false)
    #expect(try await isMarked("umum") == true)
  }
}

extension [Day] {
  fileprivate func asyncMap<Value>(_ transform: (Day) async throws -> Value) async rethrows -> [Value] {
    var values: [Value] = []
    for day in self { values.append(try await transform(day)) }
    return values
  }
}
