import Content
import Testing

@testable import SiteBuild

struct TranslationStateTests {
  private static let folder = "content/lessons/minta-tolong"

  /// The base site with a ledger for one lesson that holds everywhere but in the section given.
  private func site(stale: Lesson.SectionKey?, safety: String) async throws -> TemporarySite {
    let site = try TemporarySite()
    let lesson = try #require(try await site.dated().site.lessons.first { $0.id.rawValue == "minta-tolong" })
    let text = try #require(lesson.texts.all.first)
    let lines = LessonPart.all.filter { text.has($0) }.map { part in
      "  \(part.name): \(part == stale.map(LessonPart.section) ? "000000000000" : text.digest(of: part))\n"
    }
    try site.write("\(Self.folder)/translation.yml", "en:\n" + lines.joined())
    try site.edit("\(Self.folder)/lesson.yml", "safety: normal", "safety: \(safety)")
    return site
  }

  @Test("a ledger says what is current, stale, missing and orphan")
  func states() async throws {
    let site = try await site(stale: .points, safety: "normal")
    let ledger = try #require(site.read("\(Self.folder)/translation.yml")).text
    let lines = ledger.split(separator: "\n").filter { !$0.contains("core:") } + ["  tips: 123456789abc"]
    try site.write("\(Self.folder)/translation.yml", lines.joined(separator: "\n") + "\n")
    let loaded = try await site.dated().site
    let lesson = try #require(loaded.lessons.first { $0.id.rawValue == "minta-tolong" })
    let translation = LessonTranslation(of: lesson, languages: loaded.settings.languages)
    let states = Dictionary(grouping: translation.parts, by: \.state).mapValues { $0.map(\.part.name) }
    #expect(states[.stale] == ["points"] && states[.missing] == ["core"])
    #expect(states[.current]?.count == translation.parts.count - 2)
    #expect(translation.orphans.map(\.part.value) == ["tips"])
  }

  @Test("a stale section shows a notice; where safety depends on it, its words are withheld in that language alone")
  func pages() async throws {
    let words = "your name"
    for (safety, isShown) in [("normal", true), ("critical", false)] {
      let site = try await site(stale: .points, safety: safety)
      try site.edit("\(Self.folder)/en.md", "## Key points\n", "## Key points\n\nYou need not say \(words).\n")
      let output = try await site.rendered()
      let english = try #require(output.text("en/lessons/family-info-2.html"))
      let indonesian = try #require(output.text("id/pelajaran/info-keluarga-2.html"))
      #expect(english.contains("info-keluarga-2.html#poin-penting\" hreflang=\"id\""), "the original is one tap away")
      #expect(english.contains(words) == isShown)
      #expect(!indonesian.contains("family-info-2.html#"), "the first language is nobody's translation")
    }
  }

  @Test("a lesson without a ledger is shown as it is")
  func noLedger() async throws {
    let page = try #require(try await TemporarySite().rendered().text("en/lessons/family-info-2.html"))
    #expect(!page.contains("has changed"))
  }
}
