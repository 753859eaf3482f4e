import Foundation
import Output
import Templates
import Testing

@testable import SiteBuild

/// What every page has, so that a reader who is watched can leave it, and nothing in it works for others.
struct PageSafetyTests {
  /// The pages of the site without those that lead on by themselves and the harmless one.
  private func pages() async throws -> [(path: String, html: String)] {
    let output = try await TemporarySite().rendered()
    let pages = output.tree.files.map(\.path.string).filter { $0.hasSuffix(".html") && $0 != "satuan.html" }
      .compactMap { path in output.text(path).map { (path, $0) } }.filter { !$0.1.contains("http-equiv=\"refresh\"") }
    try #require(pages.count > 40)
    return pages
  }

  private func isSheet(_ path: String) -> Bool { path.contains("/cetak/") || path.contains("/print/") }

  @Test("each page allows its own style and script, and no others, by their digests")
  func policy() async throws {
    for (path, html) in try await pages() where !isSheet(path) {
      let policy = try #require(html.between("Content-Security-Policy\" content=\"", "\""))
      for tag in ["style", "script"] {
        let part = try #require(html.between("<\(tag)>", "</\(tag)>"))
        // Data for machines is no script: nothing runs it.
        let running = html.replacing("<script type=\"application/ld+json\">", with: "")
        let module = html.between("<script type=\"module\">", "</script>")
        let count = tag == "script" && module != nil ? 2 : 1
        #expect(running.components(separatedBy: "<\(tag)").count == count + 1, "\(path) has \(count) <\(tag)>")
        let digests = [part, tag == "script" ? module : nil].compactMap { $0 }
          .map { " 'sha256-\(SHA256Digest(of: Array($0.utf8)).base64)'" }.joined()
        #expect(policy.contains("\(tag)-src\(digests)\(path.isSearch ? "" : ";")"), "\(path)")
      }
      #expect(!policy.replacing("'wasm-unsafe-eval'", with: "").contains("unsafe"))
      #expect(policy.contains("connect-src 'self'") == path.takesFromSite, "\(path)")
      #expect(policy.contains("'wasm-unsafe-eval'") == path.isSearch, "\(path)")
      #expect(policy.contains("worker-src 'self'") == path.isSave, "\(path)")
      #expect(!html.contains(" style=\"") && !html.contains(" onclick="), "\(path)")
      #expect(html.contains("<meta name=\"referrer\" content=\"no-referrer\">"))
    }
  }

  @Test("the way out is the first thing that can be focused, and a link that works without a script")
  func exit() async throws {
    for (path, html) in try await pages() where !isSheet(path) {
      let body = try #require(html.range(of: "<body>"))
      let first = try #require(html[body.upperBound...].range(of: "<a "))
      #expect(html[first.upperBound...].hasPrefix("class=\"exit\" href=\"https://cuaca.test/\""), "\(path)")
      let near = try #require(html.between("data-near=\"", "\""))
      #expect(near.hasSuffix("satuan.html"), "\(path)")
    }
  }

  @Test("a discreet page has no picture of its own in the browser's list, and no name of the site in its title")
  func discreet() async throws {
    let page = try #require(try await pages().first { $0.path == "en/lessons/family-info-2.html" }).html
    #expect(page.contains("<link rel=\"icon\" href=\"data:,\">"))
    #expect(page.contains("<title>Family info 2</title>"))
  }

  @Test("scripts stay below 3 kB")
  func scriptSize() async throws {
    for (path, html) in try await pages() where !isSheet(path) {
      let scripts = [html.between("<script>", "</script>"), html.between("<script type=\"module\">", "</script>")]
      #expect(scripts.reduce(0) { $0 + ($1?.utf8.count ?? 0) } <= 3_000, "\(path)")
    }
  }

  @Test("no link to a messenger says anything by itself, and no box to tick has a name")
  func links() async throws {
    for (path, html) in try await pages() {
      for link in html.components(separatedBy: "https://wa.me/").dropFirst() {
        let number = link.prefix { $0 != "\"" }
        #expect(number.utf8.allSatisfy { (0x30...0x39).contains($0) }, "\(path)")
      }
      for box in html.components(separatedBy: "<input").dropFirst() {
        let tag = box.prefix { $0 != ">" }
        #expect(!tag.contains(" name=") && tag.contains(" autocomplete=\"off\""), "\(path)")
      }
    }
  }

  @Test("until an exit is filled in, it leads to the harmless page, which leads nowhere and names nothing")
  func neutral() async throws {
    let site = try TemporarySite()
    try site.edit("content/site.yml", "exit_page: https://cuaca.test/", "exit_page: https://keluar.example/")
    let output = try await site.rendered()
    let lesson = try #require(output.text("en/lessons/official-steps.html"))
    #expect(lesson.contains("class=\"exit\" href=\"../../satuan.html\""))
    #expect(try #require(output.text("404.html")).contains("class=\"exit\" href=\"/satuan.html\""))
    let page = try #require(output.text("satuan.html"))
    #expect(!page.contains("href=\"../") && !page.contains("<a ") && !page.contains("Situs uji"))
    #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
  }

  @Test("a file of the content can stand for the harmless page")
  func ownNeutral() async throws {
    let site = try TemporarySite()
    try site.write("content/files/cuaca.html", "<p>Cerah</p>")
    try site.edit("content/site.yml", "safety_page: aman", "exit_file: cuaca.html\nsafety_page: aman")
    let output = try await site.rendered()
    #expect(output.text("cuaca.html") == "<p>Cerah</p>")
    #expect(output.text("satuan.html") == nil)
    #expect(try #require(output.text("en/index.html")).contains("data-near=\"../cuaca.html\""))
  }
}

extension String {
  fileprivate var isSearch: Bool { self == "id/cari.html" || self == "en/search.html" }

  fileprivate var isSave: Bool { self == "id/simpan.html" || self == "en/save.html" }

  /// Whether it is a page that fetches something when it is asked to.
  fileprivate var takesFromSite: Bool { isSearch || isSave }

  /// What stands between the first `start` and the next `end`.
  fileprivate func between(_ start: String, _ end: String) -> String? {
    guard let from = range(of: start), let to = self[from.upperBound...].range(of: end) else { return nil }
    return String(self[from.upperBound..<to.lowerBound])
  }
}
