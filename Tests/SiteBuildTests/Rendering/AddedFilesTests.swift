import Diagnostics
import Foundation
import Output
import Synchronization
import Testing

@testable import SiteBuild

struct AddedFilesTests {
  @Test("hidden files and those that an editor left behind are no part of it, however the folder is named")
  func entries() throws {
    let site = try TemporarySite()
    try site.write("more/cari/index.js", "words")
    try site.write("more/.cache", "no")
    try site.write("more/index.js~", "no")
    for name in ["/more", "/more/", "/more//"] {
      let entries = try AddedFiles(in: site.path + name).entries
      #expect(entries.map(\.path.string) == ["cari/index.js"])
      #expect(entries.map(\.origin.path) == [site.path + "/more/cari/index.js"])
    }
  }

  @Test("a folder that is not there, a file in its place and a name that no output can have are told by their names")
  func unreadable() throws {
    let site = try TemporarySite()
    try site.write("more/a\\b.txt", "bad")
    let (none, file, more) = (site.path + "/nothing", site.path + "/content/site.yml", site.path + "/more")
    #expect(throws: OutputError.noFolder(path: none)) { try AddedFiles(in: none) }
    #expect(throws: OutputError.notAFolder(path: file)) { try AddedFiles(in: file) }
    #expect(throws: OutputError.unusableName(path: more + "/a\\b.txt")) { try AddedFiles(in: more) }
    try site.remove("more/a\\b.txt")
    try site.link("more/loop", to: more)
    let error = #expect(throws: DiagnosticsError.self) { try AddedFiles(in: more) }
    #expect(error?.diagnostics.map(\.location.path) == [more + "/loop"])
  }

  @Test("a file that the site has too, in any writing, and one where a folder is, are told with both, unrendered")
  func collisions() async throws {
    let site = try TemporarySite()
    let more = site.path + "/more"
    for name in ["index.html", "KARTU.txt", "id/aman.html", "en"] { try site.write("more/\(name)", "another") }
    var options = site.options()
    options.additions = more
    let stages = Mutex<[String]>([])
    let watch = BuildWatch(begin: { stage, _ in stages.withLock { $0.append("\(stage)") } }, advance: {})
    let error = await #expect(throws: DiagnosticsError.self) { try await SiteBuilder(options).build(watch: watch) }
    let found = try #require(error).diagnostics.sorted()
    #expect(Set(found.map(\.kind.id)) == ["path-collision"])
    let places = found.map { [$0.location.path] + $0.notes.map(\.location.path) }
    #expect(places.count == 4 && places.allSatisfy { $0.contains { $0.hasPrefix(more + "/") } })
    #expect(places.contains([more + "/id/aman.html", "content/pages/aman/id.md"]))
    #expect(places.contains { Set($0) == [more + "/KARTU.txt", "content/files/kartu.txt"] })
    #expect(found.contains { $0.message.en.contains("'index.html' is made in every site") })
    #expect(stages.withLock { !$0.contains("rendering") })
  }

  @Test("a compressed file that is added stands in the place of the one that would be made")
  func compressed() async throws {
    let site = try TemporarySite()
    try site.write("more/index.html.gz", "mine")
    var options = site.options()
    (options.additions, options.isCompressed) = (site.path + "/more", true)
    _ = try await SiteBuilder(options).build()
    #expect(site.read("public/index.html.gz")?.text == "mine")
  }
}
