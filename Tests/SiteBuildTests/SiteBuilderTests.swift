import Diagnostics
import Foundation
import Testing

@testable import SiteBuild

struct SiteBuilderTests {
  private func names(_ site: TemporarySite) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: site.path)) ?? []).sorted()
  }

  @Test("a build writes everything in the plan and a manifest, and the next has nothing to do")
  func build() async throws {
    let site = try TemporarySite()
    let first = try await SiteBuilder(site.options()).build()
    #expect(first.pageCounts.map(\.pages) == [18, 18])
    for entry in first.plan.entries { #expect(site.read("public/\(entry.path.string)") != nil) }
    #expect(site.read("public/manifest.json")?.text.contains("2026-11-21") == true)
    let second = try await SiteBuilder(site.options()).build()
    #expect(second.report.written.isEmpty && second.report.removed.isEmpty)
  }

  @Test("an error leaves the old site as it is, and no folder behind")
  func errorsWriteNothing() async throws {
    let site = try TemporarySite()
    _ = try await SiteBuilder(site.options()).build()
    let before = site.read("public/en/index.html")?.bytes
    let names = names(site)
    try site.edit("content/site.yml", "  en: Test site\n", "  en: Another name\n")
    try site.remove("content/pages/aman/en.md")
    await #expect(throws: DiagnosticsError.self) { try await SiteBuilder(site.options()).build() }
    #expect(site.read("public/en/index.html")?.bytes == before)
    #expect(self.names(site) == names)
  }

  @Test("a destination in the sources is refused before anything is written")
  func destination() async throws {
    let site = try TemporarySite()
    var options = site.options()
    options.destination = site.path + "/content/files"
    await #expect(throws: DestinationError.self) { try await SiteBuilder(options).build() }
    #expect(site.read("content/files/index.html") == nil && site.read("content/files/kartu.txt") != nil)
  }
}
