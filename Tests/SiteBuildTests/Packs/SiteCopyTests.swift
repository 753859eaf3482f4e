import Foundation
import Output
import Testing

@testable import SiteBuild

struct SiteCopyTests {
  private func copy(
    _ site: TemporarySite, width: Int = 1, keepsPolicy: Bool = true
  ) async throws -> [OutputPath: String] {
    let (checked, plan) = try await site.planned()
    let sink = MemorySink()
    let copy = SiteCopy(whole: plan, of: checked, folder: site.path, keepsPolicy: keepsPolicy)
    try await copy.write(to: sink, width: width)
    return sink.contents.mapValues { String(decoding: $0, as: UTF8.self) }
  }

  @Test("a copy of the whole site has every page that works without a server, and nothing else")
  func files() async throws {
    let site = try TemporarySite()
    let (_, plan) = try await site.planned()
    let pages = plan.pages.filter { page, _ in
      ![.search, .save].contains(page.subject) && !page.isDiscreet(in: plan.dated.site)
    }.map(\.path)
    let files = try await copy(site)
    #expect(pages.count > 20)
    #expect(Set(files.keys) == Set(pages + ["index.html", "satuan.html"].compactMap { OutputPath($0) }))
  }

  @Test("every link on its pages leads to a page of it or to the site's address, and none to a discreet page")
  func links() async throws {
    let files = try await copy(try TemporarySite())
    var count = 0
    for (path, text) in files {
      #expect(!text.contains("info-keluarga-2.html"), "\(path)")
      for part in text.split(separator: "<a ").dropFirst() {
        guard let start = part.firstRange(of: "href=\"")?.upperBound else { continue }
        let href = part[start...].prefix { $0 != "\"" && $0 != "#" }
        guard !href.isEmpty, !href.contains(":") else { continue }
        let place = URL(filePath: "/\(path)").deletingLastPathComponent()
        let target = place.appending(path: String(href)).standardized.path(percentEncoded: false)
        #expect(OutputPath(String(target.dropFirst())).map { files[$0] != nil } == true, "\(path) \(href)")
        count += 1
      }
    }
    #expect(count > 100)
  }

  @Test("every page says of what day it is; one with numbers, until when the first of them holds")
  func dates() async throws {
    let files = try await copy(try TemporarySite())
    for (path, text) in files where path.string != "satuan.html" {
      #expect(text.contains("Salinan dari 21 November 2026") || text.contains("A copy of 21 November 2026"), "\(path)")
    }
    func text(_ path: String) throws -> String { try #require(OutputPath(path).flatMap { files[$0] }) }
    #expect(try text("id/nomor-bantuan.html").contains("Lewat "))
    #expect(try !text("id/arti-kata.html").contains("Lewat "))
    #expect(try text("index.html").contains("A copy of"))
  }

  @Test("leaving any page leads to the harmless one that lies in the copy")
  func exit() async throws {
    for (path, text) in try await copy(try TemporarySite()) where path.string != "satuan.html" {
      let start = try #require(text.firstRange(of: "class=\"exit\" href=\"")?.upperBound, "\(path)")
      #expect(text[start...].prefix { $0 != "\"" }.hasSuffix("satuan.html"), "\(path)")
    }
  }

  @Test("every page of it allows what is its own and nothing else")
  func policy() async throws {
    for (path, text) in try await copy(try TemporarySite()) {
      #expect(text.contains("Content-Security-Policy"), "\(path)")
    }
  }

  @Test("no page of one for Kiwix forbids what a program adds that shows it in its own frame")
  func withoutPolicy() async throws {
    let files = try await copy(try TemporarySite(), keepsPolicy: false)
    for (path, text) in files where path.string != "satuan.html" {
      #expect(!text.contains("Content-Security-Policy") && text.contains("<meta charset"), "\(path)")
    }
  }

  @Test("the same files come out however many are made at a time")
  func width() async throws {
    let site = try TemporarySite()
    #expect(try await copy(site) == copy(site, width: 4))
  }

  @Test("its manifest says what a packer needs to know, each in one line")
  func header() async throws {
    let site = try TemporarySite()
    try site.edit("content/site.yml", "  name: Lembaga Uji", "  name: \"Lembaga\\nUji\"")
    let (_, plan) = try await site.planned()
    let header = ManifestHeader(ofCopy: plan.dated)
    #expect(header.today == "2026-11-21")
    let fields = Dictionary(uniqueKeysWithValues: header.fields.map { ($0.name, $0.value) })
    #expect(fields["languages"] == "id,en")
    #expect(fields["publisher"] == "Lembaga Uji")
    #expect(fields["address"] == "https://suluh.test")
    #expect(fields["name-en"]?.isEmpty == false && fields["description-id"]?.isEmpty == false)
  }
}
