import Testing

@testable import SiteBuild

struct ScoreTests {
  private func site() throws -> TemporarySite {
    let site = try TemporarySite()
    let places = [("en", "For those who want to work abroad."), ("id", "Untuk yang ingin bekerja ke luar negeri.")]
    for (tag, old) in places {
      let results = ["Satu", "Dua", "Tiga", "Empat"].map { "- \($0).\n" }.joined()
      let lists = "```checklist stop\n- **A**\n- B\n```\n\n```checklist caution\n- C\n```\n\n\(results)"
      try site.edit("content/lessons/langkah-resmi/\(tag).md", old, "\(old)\n\n\(lists)")
    }
    return site
  }

  @Test("a list that scores has boxes that can be ticked, side by side with their words, and nothing remembers them")
  func ticks() async throws {
    let page = try #require(try await site().rendered().text("en/lessons/official-steps.html"))
    for part in [
      "<input type=\"checkbox\" class=\"tick stop\" id=\"stop-1\" autocomplete=\"off\"><label for=\"stop-1\">"
        + "<strong>A</strong></label>\n<input type=\"checkbox\" class=\"tick stop\" id=\"stop-2\"",
      "<input type=\"checkbox\" class=\"tick caution\" id=\"caution-1\"", "<ul>\n<li>Satu.</li>",
    ] {
      #expect(page.contains(part), "the page has '\(part)'")
    }
  }
}
