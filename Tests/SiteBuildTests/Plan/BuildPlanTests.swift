import Content
import Diagnostics
import Output
import Testing

@testable import SiteBuild

struct BuildPlanTests {
  private func paths(_ plan: BuildPlan) -> [String] { plan.entries.map(\.path.string) }

  @Test("a plan lists everything that will be written, sorted by path")
  func wholePlan() async throws {
    let plan = try BuildPlan(for: await TemporarySite().dated())
    #expect(
      paths(plan) == [
        "404.html", "_headers",
        "en/calendar.html", "en/calendar.ics", "en/changes.xml", "en/coverage.html", "en/destinations/index.html", "en/destinations/malaysia.html",
        "en/expiry.ics", "en/glossary.html",
        "en/help-numbers.html", "en/index.html", "en/lessons/family-info-2.html", "en/lessons/index.html",
        "en/lessons/official-steps.html", "en/lessons/steps.html", "en/online-services.html",
        "en/regions/index.html", "en/regions/jawa-tengah.html", "en/regions/kabupaten-manggarai.html",
        "en/regions/kabupaten-semarang.html", "en/regions/kota-semarang.html", "en/regions/nusa-tenggara-timur.html",
        "en/safe.html", "en/save.html", "en/save.json", "en/search.html",
        "en/share/index.html", "en/share/radio/official-steps.txt", "en/share/read/official-steps.txt",
        "en/share/sms/official-steps.txt", "en/share/txt/official-steps.txt", "en/share/voice/official-steps.txt",
        "en/share/wa/official-steps.txt", "en/site.webmanifest", "en/source-list.html", "en/sources.html",
        "id/aman.html", "id/arti-kata.html", "id/cakupan.html", "id/cari.html", "id/daerah/index.html", "id/daerah/jawa-tengah.html",
        "id/daerah/kabupaten-manggarai.html", "id/daerah/kabupaten-semarang.html", "id/daerah/kota-semarang.html",
        "id/daerah/nusa-tenggara-timur.html", "id/daftar-sumber.html", "id/index.html", "id/kalender.html", "id/kalender.ics",
        "id/layanan-daring.html", "id/masa-berlaku.ics", "id/negara-tujuan/index.html",
        "id/negara-tujuan/malaysia.html", "id/nomor-bantuan.html", "id/pelajaran/index.html",
        "id/pelajaran/info-keluarga-2.html", "id/pelajaran/langkah-resmi.html", "id/pelajaran/langkah.html",
        "id/perubahan.xml", "id/siaran/baca/langkah-resmi.txt", "id/siaran/index.html", "id/siaran/radio/langkah-resmi.txt",
        "id/siaran/sms/langkah-resmi.txt", "id/siaran/suara/langkah-resmi.txt", "id/siaran/txt/langkah-resmi.txt",
        "id/siaran/wa/langkah-resmi.txt", "id/simpan.html", "id/simpan.json",
        "id/site.webmanifest",
        "id/sumber.html",
        "index.html", "kartu.txt", "nginx-headers.conf", "r/33.22.html", "r/33.74.html", "r/33.html",
        "r/53.10.html", "r/53.html", "r/my.html",
        "robots.txt", "satuan.html", "sitemap.xml", "sw.js",
      ])
  }

  @Test("every entry says where it comes from")
  func origins() async throws {
    let plan = try BuildPlan(for: await TemporarySite().dated())
    func origin(_ path: String) -> String? {
      plan.entries.first { $0.path.string == path }.map { "\($0.origin.path):\($0.origin.line)" }
    }
    #expect(origin("en/lessons/official-steps.html") == "content/lessons/langkah-resmi/en.md:3")
    #expect(origin("en/lessons/steps.html") == "content/lessons/langkah-resmi/en.md:5")
    #expect(origin("r/53.10.html") == "content/regions/regencies.csv:4")
    #expect(origin("kartu.txt") == "content/files/kartu.txt:1")
    #expect(origin("404.html") == "content/site.yml:1")
  }

  @Test("pages of records are there only where there are records")
  func noRecords() async throws {
    let site = try TemporarySite()
    for name in ["glossary.yml", "systems.yml", "destinations"] { try site.remove("content/\(name)") }
    let plan = try BuildPlan(for: await site.dated())
    for path in ["en/glossary.html", "en/online-services.html", "en/destinations/index.html"] {
      #expect(!paths(plan).contains(path))
    }
  }

  @Test("a draft in one language keeps the page out in all, with its aliases, unless drafts are asked for")
  func drafts() async throws {
    let site = try TemporarySite()
    try site.edit("content/lessons/langkah-resmi/en.md", "aliases: [steps]\n", "aliases: [steps]\ndraft: true\n")
    let dated = try await site.dated()
    let published = paths(try BuildPlan(for: dated))
    for path in ["en/lessons/official-steps.html", "id/pelajaran/langkah-resmi.html", "id/pelajaran/langkah.html"] {
      #expect(!published.contains(path))
      #expect(paths(try BuildPlan(for: dated, includingDrafts: true)).contains(path))
    }
  }

  @Test("a discreet lesson has no redirect pages")
  func discreetAliases() async throws {
    let site = try TemporarySite()
    try site.edit(
      "content/lessons/minta-tolong/en.md", "slug: family-info-2\n", "slug: family-info-2\naliases: [help]\n")
    #expect(!paths(try BuildPlan(for: await site.dated())).contains("en/lessons/help.html"))
  }

  @Test("three sources of one path are all listed")
  func collisions() async throws {
    let site = try TemporarySite()
    try site.edit("content/lessons/minta-tolong/en.md", "slug: family-info-2", "slug: official-steps")
    try site.edit("content/lessons/langkah-resmi/en.md", "aliases: [steps]", "aliases: [official-steps]")
    let dated = try await site.dated()
    let error = try #require(throws: DiagnosticsError.self) { try BuildPlan(for: dated) }
    let places = Set(error.diagnostics.flatMap { [$0.location] + $0.notes.map(\.location) })
    #expect(
      places.map { "\($0.path):\($0.line)" }.sorted() == [
        "content/lessons/langkah-resmi/en.md:3", "content/lessons/langkah-resmi/en.md:5",
        "content/lessons/minta-tolong/en.md:3",
      ])
    #expect(error.diagnostics.count == 2)
  }
}
