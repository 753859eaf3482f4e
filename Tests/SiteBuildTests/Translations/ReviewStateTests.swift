import Content
import Testing

@testable import SiteBuild

struct ReviewStateTests {
  private static let folder = "content/lessons/minta-tolong"

  private func site(reviewedAs roles: [String]) async throws -> TemporarySite {
    let site = try TemporarySite()
    let lesson = try #require(try await site.dated().site.lessons.first { $0.id.rawValue == "minta-tolong" })
    let digest = ReviewState(of: lesson).digest
    let lines = roles.map { "\n  - {role: \($0), on: 2026-11-20, text: \(digest)}" }
    let reviewed = lines.isEmpty ? "" : "\nreviewed:" + lines.joined()
    try site.edit("\(Self.folder)/lesson.yml", "safety: normal", "safety: critical" + reviewed)
    return site
  }

  private func isRefused(_ site: TemporarySite) async -> Bool {
    var options = site.options()
    options.isForPublishing = true
    return await site.diagnostics(options).contains { $0.kind.id == "not-reviewed" && $0.severity == .error }
  }

  @Test("two reviews in different roles are enough, if one is for the safety of survivors")
  func enough() async throws {
    for roles in [["survivor-safety", "law"], ["health", "survivor-safety", "survivor-safety"]] {
      #expect(try await !isRefused(site(reviewedAs: roles)), "\(roles)")
    }
    for roles in [[], ["survivor-safety"], ["survivor-safety", "survivor-safety"], ["law", "health"]] {
      #expect(try await isRefused(site(reviewedAs: roles)), "\(roles)")
    }
  }

  @Test("one changed word in any language undoes the reviews, and the page says so")
  func otherWords() async throws {
    let site = try await site(reviewedAs: ["survivor-safety", "law"])
    let page = "id/pelajaran/info-keluarga-2.html"
    let notice = try #require(try await site.dated().site.languages.first?.string("not_reviewed"))
    #expect(try await site.rendered().text(page)?.contains(notice) == false)
    try site.edit("\(Self.folder)/en.md", "summary: ", "summary: Now ")
    #expect(await isRefused(site))
    #expect(try await site.rendered().text(page)?.contains(notice) == true)
  }
}
