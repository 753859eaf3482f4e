import Content
import Output
import Testing

@testable import SiteBuild

struct SiteRendererTests {
  @Test("one worker and eight give the same bytes")
  func width() async throws {
    let site = try TemporarySite()
    let one = try await site.rendered(site.options(width: 1)).tree
    let eight = try await site.rendered(site.options(width: 8)).tree
    #expect(one.files == eight.files)
    #expect(one.files.count == 85)
  }

  @Test("two sites of the same content give the same bytes, wherever they lie")
  func place() async throws {
    let first = try await TemporarySite().rendered().tree
    let second = try await TemporarySite().rendered().tree
    #expect(first.files == second.files)
  }

  @Test("two days on which nothing changes give the same bytes, and no other two")
  func days() async throws {
    let site = try TemporarySite()
    let today = try await site.rendered().tree
    let tomorrow = try await site.rendered(site.options(today: Day("2026-11-22")!)).tree
    #expect(today.files == tomorrow.files)
    let later = try await site.rendered(site.options(today: Day("2028-01-01")!)).tree
    #expect(today.files != later.files)
  }

  @Test("everything in the plan is put, and nothing else")
  func complete() async throws {
    let site = try TemporarySite()
    let plan = try await site.planned().plan
    #expect(try await site.rendered().tree.files.map(\.path) == plan.entries.map(\.path))
  }

  @Test("files are copied as they are")
  func copies() async throws {
    let text = try await TemporarySite().rendered().text("kartu.txt")
    #expect(text == "Berkas yang disalin apa adanya.\n")
  }

  @Test("no page says where or when it was built")
  func nothingOfTheMachine() async throws {
    let site = try TemporarySite()
    let output = try await site.rendered()
    for file in output.tree.files {
      let text = try #require(output.text(file.path.string))
      #expect(!text.contains(site.path) && !text.contains("2026-11-21") && !text.contains("21 November 2026"))
    }
  }

  @Test("a discreet page names itself nowhere")
  func discreet() async throws {
    let output = try await TemporarySite().rendered()
    let page = try #require(output.text("en/lessons/family-info-2.html"))
    #expect(page.contains("noindex") && !page.contains("rel=\"canonical\"") && !page.contains("minta-tolong"))
    #expect(page.contains("hreflang=\"id\""), "the other language is one tap away")
  }

  @Test("a draft is not linked from any page")
  func drafts() async throws {
    let site = try TemporarySite()
    try site.edit("content/lessons/langkah-resmi/id.md", " dan <destination:my>", "")
    try site.edit("content/lessons/langkah-resmi/en.md", " and <destination:my>", "")
    for name in ["pages/aman", "destinations/my"] {
      for tag in ["id", "en"] { try site.edit("content/\(name)/\(tag).md", "---\ntitle", "---\ndraft: true\ntitle") }
    }
    let output = try await site.rendered()
    for file in output.tree.files {
      let text = try #require(output.text(file.path.string))
      #expect(!text.contains("safe.html") && !text.contains("malaysia.html"), "'\(file.path)' has no dead link")
    }
    let withDrafts = try await site.rendered(site.options(drafts: true))
    #expect(try #require(withDrafts.text("en/index.html")).contains("safe.html"))
  }

  @Test("the note of a region that is still a draft is on no page")
  func draftNote() async throws {
    let site = try TemporarySite()
    for tag in ["id", "en"] { try site.edit("content/regions/53/\(tag).md", "---\n---\n", "---\ndraft: true\n---\n") }
    let page = "en/regions/nusa-tenggara-timur.html"
    #expect(try #require(try await site.rendered().text(page)).contains("Ask by phone first.") == false)
    let withDrafts = try await site.rendered(site.options(drafts: true))
    #expect(try #require(withDrafts.text(page)).contains("Ask by phone first."))
  }

  @Test("the same page in the other language is one link away, on every page")
  func translations() async throws {
    let site = try TemporarySite()
    let (_, plan) = try await site.planned()
    let output = try await site.rendered()
    for (page, path) in plan.pages {
      let html = try #require(output.text(path.string))
      for language in plan.dated.site.settings.languages where language != page.language {
        let other = try #require(Page(page.subject, in: language).path(in: plan.dated.site))
        #expect(html.contains("href=\"\(other.relative(to: path))\""), "'\(path)' links '\(other)'")
      }
    }
  }

  @Test("a short address leads to the region's page in every language")
  func shortAddress() async throws {
    let html = try #require(try await TemporarySite().rendered().text("r/53.10.html"))
    #expect(html.contains("href=\"../id/daerah/kabupaten-manggarai.html\""))
    #expect(html.contains("href=\"../en/regions/kabupaten-manggarai.html\""))
  }

  @Test("the page for missing pages has links that work at every address")
  func notFound() async throws {
    let html = try #require(try await TemporarySite().rendered().text("404.html"))
    #expect(html.contains("href=\"/en/index.html\"") && !html.contains("href=\"en/"))
  }

  @Test("a portal whose check is past its day keeps its name, loses its address, and readers are told to ask")
  func expiredPortal() async throws {
    let site = try TemporarySite()
    func page(on today: String) async throws -> String {
      let output = try await site.rendered(site.options(today: try #require(Day(today))))
      return try #require(output.text("en/online-services.html"))
    }
    let ask = try #require(try await site.dated().site.languages[1].string("ask_for_address"))
    let fresh = try await page(on: "2027-03-30")
    #expect(fresh.contains("href=\"https://portal.test\"") && !fresh.contains(ask))
    let old = try await page(on: "2027-03-31")
    #expect(old.contains("Portal Kerja") && old.contains(ask) && !old.contains("portal.test"))
  }
}
