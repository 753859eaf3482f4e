import Content
import Output
import Testing

@testable import SiteBuild

struct RecordPagesTests {
  /// Every page that shows a contact's number, by what the site's output says.
  private func pages(showing id: String, in output: MemorySink, of plan: BuildPlan) -> Set<PageSubject> {
    Set(
      plan.pages.compactMap { page, path in
        output.text(path.string)?.contains("data-contact=\"\(id)\"") == true ? page.subject : nil
      })
  }

  @Test("the pages of a contact are those of the output that name it")
  func likeOutput() async throws {
    let site = try TemporarySite()
    let plan = try await site.planned().plan
    let output = try await site.rendered()
    let pages = RecordPages(plan.dated)
    for contact in plan.dated.site.contacts {
      let found = pages.pages(of: contact)
      #expect(found.count == Set(found).count, "each once")
      #expect(Set(found) == self.pages(showing: contact.id.rawValue, in: output, of: plan), "'\(contact.id.rawValue)'")
    }
  }

  @Test("a number that is past its day stands where it would be shown")
  func expired() async throws {
    let site = try TemporarySite()
    try site.writeContacts([
      contactRecord(
        "kantor", kind: "police", serves: "[\"33.74\"]", number: "+6281200000001", type: "mobile", data: "2020")
    ])
    let dated = try await site.dated()
    let contact = try #require(dated.site.contacts.first)
    #expect(!dated.isUsable(contact))
    #expect(RecordPages(dated).pages(of: contact) == [.region(Region.Code(rawValue: "33.74"))])
  }

  @Test("a record without any way to reach the office stands on no page")
  func nothingToShow() async throws {
    let site = try TemporarySite()
    try site.writeContacts([contactRecord("kantor", kind: "police", serves: "[53]", number: nil)])
    let dated = try await site.dated()
    #expect(RecordPages(dated).pages(of: try #require(dated.site.contacts.first)) == [])
  }

  @Test("an office of a province stands on the pages of everything in it")
  func province() async throws {
    let site = try TemporarySite()
    try site.writeContacts([contactRecord("kantor", kind: "police", serves: "[53]", number: "+622150000001")])
    let dated = try await site.dated()
    let regions = dated.site.regions.regions.filter { $0.code.rawValue.hasPrefix("53") }
    #expect(regions.count > 1)
    let contact = try #require(dated.site.contacts.first)
    #expect(RecordPages(dated).pages(of: contact) == regions.map { .region($0.code) })
  }

  @Test("a fact stands on the page about facts and in the texts that link to it, drafts left out")
  func facts() async throws {
    let site = try TemporarySite()
    func pages() async throws -> [PageSubject] {
      let dated = try await site.dated()
      let fact = try #require(dated.site.index.facts[.init(rawValue: "wajib-bebas-biaya")])
      return RecordPages(dated).pages(of: fact)
    }
    let lesson = PageSubject.lesson(.init(rawValue: "langkah-resmi"))
    #expect(try await pages() == [.about, lesson])
    try site.edit("content/lessons/langkah-resmi/id.md", "---\ntitle", "---\ndraft: true\ntitle")
    #expect(try await pages() == [.about])
  }

  @Test("a portal stands on the page of portals and in the texts that link to it")
  func systems() async throws {
    let dated = try await TemporarySite().dated()
    let system = try #require(dated.site.systems.first)
    let pages = RecordPages(dated).pages(of: system)
    #expect(pages.first == .systems && pages.dropFirst().allSatisfy { $0.isText })
  }
}

extension PageSubject {
  fileprivate var isText: Bool {
    switch self {
    case .lesson, .freePage, .destination, .region: true
    default: false
    }
  }
}
