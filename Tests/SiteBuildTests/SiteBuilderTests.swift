import Diagnostics
import Foundation
import Output
import Synchronization
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
    #expect(first.pageCounts.map(\.pages) == [23, 23])
    for entry in first.plan.entries { #expect(site.read("public/\(entry.path.string)") != nil) }
    #expect(site.read("public/manifest.json")?.text.contains("2026-11-21") == true)
    let second = try await SiteBuilder(site.options()).build()
    #expect(second.report.written.isEmpty && second.report.removed.isEmpty)
  }

  @Test("files that another program made become part of the site, compressed where they are text")
  func additions() async throws {
    let site = try TemporarySite()
    try site.write("more/cari/index.js", String(repeating: "words ", count: 50))
    try site.write("more/salinan/kartu.zip", "PK")
    var options = site.options()
    (options.additions, options.isCompressed) = (site.path + "/more", true)
    let first = try await SiteBuilder(options).build()
    #expect(site.read("public/salinan/kartu.zip")?.text == "PK")
    #expect(site.read("public/cari/index.js.br") != nil && site.read("public/salinan/kartu.zip.gz") == nil)
    #expect(first.report.tree.files.contains { $0.path.string == "salinan/kartu.zip" })
    options.additions = nil
    #expect(try await SiteBuilder(options).build().report.removed.map(\.string).contains("salinan/kartu.zip"))
    try site.write("more/index.html", "not of this site")
    options.additions = site.path + "/more"
    await #expect(throws: DiagnosticsError.self) { try await SiteBuilder(options).build() }
    #expect(site.read("public/index.html")?.text.contains("not of this site") == false)
  }

  @Test("who follows a build hears of each stage in turn, and of each file")
  func watched() async throws {
    let seen = Seen()
    let watch = BuildWatch(
      begin: { stage, steps in seen.stages.withLock { $0.append("\(stage) \(steps)") } },
      advance: { seen.steps.withLock { $0 += 1 } })
    let site = try TemporarySite()
    let count = try await SiteBuilder(site.options()).build(watch: watch).plan.entries.count
    #expect(seen.stages.withLock { $0 } == ["loading 0", "checking 0", "rendering \(count)", "writing 0"])
    #expect(seen.steps.withLock { $0 } == count)
  }

  private final class Seen: Sendable {
    let stages = Mutex<[String]>([])
    let steps = Mutex(0)
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
