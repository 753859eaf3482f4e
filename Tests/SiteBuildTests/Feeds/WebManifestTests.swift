import Foundation
import Testing

@testable import SiteBuild

struct WebManifestTests {
  @Test("each language has a manifest that opens its first page, with an icon only where the content has one")
  func manifest() async throws {
    let site = try TemporarySite()
    func manifest() async throws -> [String: Any] {
      let text = try #require(try await site.rendered().text("id/site.webmanifest"))
      return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }
    let plain = try await manifest()
    #expect(plain["name"] as? String == "Situs uji" && plain["start_url"] as? String == "index.html")
    #expect((plain["icons"] as? [Any])?.isEmpty == true && plain["lang"] as? String == "id")
    try site.write("content/files/icon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
    let icons = try #require(try await manifest()["icons"] as? [[String: String]])
    #expect(icons.first?["src"] == "../icon.svg")
  }

  @Test("pages name the manifest and the feed in their head, discreet ones do not")
  func head() async throws {
    let output = try await TemporarySite().rendered()
    let ordinary = try #require(output.text("id/pelajaran/langkah-resmi.html"))
    #expect(ordinary.contains("<link rel=\"manifest\" href=\"../site.webmanifest\">"))
    #expect(ordinary.contains("href=\"../perubahan.xml\">") && ordinary.contains("<meta property=\"og:title\""))
    #expect(ordinary.contains("<meta property=\"og:description\" content=\""))
    let discreet = try #require(output.text("id/pelajaran/info-keluarga-2.html"))
    for word in ["webmanifest", "perubahan.xml", "og:", "ld+json"] { #expect(!discreet.contains(word), "\(word)") }
  }
}
