import Foundation
import Testing

@testable import SiteBuild

struct LessonDataTests {
  @Test("an ordinary lesson says in JSON-LD what it is, and nothing in it can end its element")
  func data() async throws {
    let site = try TemporarySite()
    try site.edit("content/lessons/langkah-resmi/id.md", "title: Langkah resmi", "title: 'Langkah \"<b> & resmi'")
    let page = try #require(try await site.rendered().text("id/pelajaran/langkah-resmi.html"))
    let start = try #require(page.firstRange(of: "<script type=\"application/ld+json\">")).upperBound
    let end = try #require(page[start...].firstRange(of: "</script>")).lowerBound
    let text = String(page[start..<end])
    #expect(!text.contains("<") && !text.contains("0800"))
    let value = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(value["@type"] as? String == "LearningResource")
    #expect(value["name"] as? String == "Langkah \"<b> & resmi")
    #expect(value["url"] as? String == "https://suluh.test/id/pelajaran/langkah-resmi.html")
    #expect((value["publisher"] as? [String: String])?["name"] == "Lembaga Uji")
  }
}
