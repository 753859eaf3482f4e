import Testing

@testable import SiteBuild

/// What the rule leaves alone; what it finds is shown by the broken sites.
struct LessonShapeTests {
  @Test("a lesson that asks no questions has sentences in their place")
  func noQuiz() async throws {
    let site = try TemporarySite()
    try site.edit("content/lessons/minta-tolong/lesson.yml", "order: 2\n", "order: 2\nquiz: no\n")
    for (tag, words) in [("id", "Baca sekali lagi besok."), ("en", "Read it again tomorrow.")] {
      let path = "content/lessons/minta-tolong/\(tag).md"
      let text = try #require(site.read(path)).text
      let start = try #require(text.firstRange(of: "```quiz")).lowerBound
      let end = try #require(text[start...].firstRange(of: "\n```\n")).upperBound
      try site.write(path, text[..<start] + words + "\n" + text[end...])
    }
    #expect(await site.problems() == [])
  }

  @Test("of the things to do the numbered ones count, and without those the bullets")
  func actions() async throws {
    let site = try TemporarySite()
    try site.edit("content/site.yml", "actions: 0-6", "actions: 0-3")
    let steps = "content/lessons/langkah-resmi/"
    try site.edit(steps + "id.md", "1. Cek lowongan", "- Bernapas\n- Duduk\n\n1. Cek lowongan")
    try site.edit(steps + "en.md", "1. Look for", "- Breathe\n- Sit\n\n1. Look for")
    #expect(await site.problems() == [])
    try site.edit("content/site.yml", "actions: 0-3", "actions: 0-2")
    #expect(await site.problems() == ["lesson-counts", "lesson-counts"])
  }
}
