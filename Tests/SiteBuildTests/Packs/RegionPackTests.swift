import Content
import Output
import Testing

@testable import SiteBuild

struct RegionPackTests {
  private func pack(_ code: String, tags: [String] = ["id", "en"], withDiscreet: Bool = false) async throws -> RegionPack {
    let site = try TemporarySite()
    let (checked, plan) = try await site.planned()
    return try RegionPack(
      plan, of: checked, folder: site.path, region: try #require(Region.Code(code)),
      languages: plan.dated.site.settings.languages.filter { tags.contains($0.tag) }, withDiscreet: withDiscreet)
  }

  @Test("a pack has the region and those around it, the lessons, the numbers and the words, and begins with the region")
  func files() async throws {
    let pack = try await pack("53.10", tags: ["id"])
    #expect(
      pack.files.map(\.path.string) == [
        "id/aman.html", "id/arti-kata.html", "id/daerah/kabupaten-manggarai.html",
        "id/daerah/nusa-tenggara-timur.html", "id/nomor-bantuan.html", "id/pelajaran/index.html",
        "id/pelajaran/langkah-resmi.html", "index.html", "satuan.html",
      ])
    let first = String(decoding: try #require(pack.files.first { $0.path.string == "index.html" }).bytes, as: UTF8.self)
    #expect(first.contains("href=\"id/daerah/kabupaten-manggarai.html\""))
  }

  @Test("every page says of what day it is, and until when its numbers hold")
  func dates() async throws {
    for file in try await pack("53.10").files where file.path.string != "satuan.html" {
      let text = String(decoding: file.bytes, as: UTF8.self)
      let isIndonesian = file.path.string.hasPrefix("id/")
      let words = isIndonesian ? "Salinan dari 21 November 2026" : "A copy of 21 November 2026"
      #expect(text.contains(words), "\(file.path)")
      #expect(text.contains(isIndonesian ? "Lewat " : "After "), "\(file.path)")
    }
  }

  @Test("discreet lessons are in a pack only where they are asked for, and otherwise nothing leads to them")
  func discreet() async throws {
    let plain = try await pack("53")
    #expect(!plain.files.contains { $0.path.string.contains("info-keluarga") })
    #expect(!plain.files.contains { String(decoding: $0.bytes, as: UTF8.self).contains("info-keluarga-2.html") })
    let whole = try await pack("53", withDiscreet: true)
    #expect(whole.files.contains { $0.path.string == "id/pelajaran/info-keluarga-2.html" })
    #expect(whole.files.count == plain.files.count + 2)
  }
}
