import Content
import Output
import Testing

@testable import SiteBuild

struct PageTests {
  @Test("every page has its address in the words of its language")
  func paths() async throws {
    let site = try await TemporarySite().dated().site
    let subjects: [(PageSubject, String, String)] = [
      (.home, "id/index.html", "en/index.html"),
      (.lessonIndex, "id/pelajaran/index.html", "en/lessons/index.html"),
      (.lesson(.init(rawValue: "langkah-resmi")), "id/pelajaran/langkah-resmi.html", "en/lessons/official-steps.html"),
      (.freePage(.init(rawValue: "aman")), "id/aman.html", "en/safe.html"),
      (.regionIndex, "id/daerah/index.html", "en/regions/index.html"),
      (.region(.init(rawValue: "53.10")), "id/daerah/kabupaten-manggarai.html", "en/regions/kabupaten-manggarai.html"),
      (.destinationIndex, "id/negara-tujuan/index.html", "en/destinations/index.html"),
      (.destination(.init(rawValue: "my")), "id/negara-tujuan/malaysia.html", "en/destinations/malaysia.html"),
      (.contacts, "id/nomor-bantuan.html", "en/help-numbers.html"),
      (.about, "id/sumber.html", "en/sources.html"), (.sources, "id/daftar-sumber.html", "en/source-list.html"),
      (.coverage, "id/cakupan.html", "en/coverage.html"),
      (.glossary, "id/arti-kata.html", "en/glossary.html"),
      (.systems, "id/layanan-daring.html", "en/online-services.html"),
      (.search, "id/cari.html", "en/search.html"), (.save, "id/simpan.html", "en/save.html"),
    ]
    for (subject, indonesian, english) in subjects {
      let paths = site.settings.languages.map { Page(subject, in: $0).path(in: site)?.string }
      #expect(paths == [indonesian, english])
    }
  }

  @Test("what is not of the site has no address")
  func absent() async throws {
    let site = try await TemporarySite().dated().site
    let language = site.settings.languages[0]
    for subject in [
      PageSubject.lesson(.init(rawValue: "x")), .freePage(.init(rawValue: "x")), .region(.init(rawValue: "99")),
      .destination(.init(rawValue: "xx")),
    ] {
      #expect(Page(subject, in: language).path(in: site) == nil)
    }
  }

  @Test("a page's title is in its language")
  func titles() async throws {
    let site = try await TemporarySite().dated().site
    let lesson = PageSubject.lesson(.init(rawValue: "minta-tolong"))
    #expect(
      site.settings.languages.map { Page(lesson, in: $0).title(in: site) } == ["Info keluarga 2", "Family info 2"])
    let region = PageSubject.region(.init(rawValue: "33.74"))
    #expect(site.settings.languages.map { Page(region, in: $0).title(in: site) } == ["Kota Semarang", "Semarang City"])
  }
}
