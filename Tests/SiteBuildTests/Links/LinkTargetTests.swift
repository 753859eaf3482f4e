import Content
import Testing

@testable import SiteBuild

struct LinkTargetTests {
  private func targets(_ site: TemporarySite? = nil) async throws -> LinkTargets {
    LinkTargets(try await (site ?? TemporarySite()).dated().site)
  }

  /// A target in words.
  private func words(_ target: LinkTarget) -> String {
    switch target {
    case .page(.region(let code), nil): "region \(code.rawValue)"
    case .page(let subject, let fragment): "\(subject)".prefix { $0 != "(" } + (fragment.map { " #\($0)" } ?? "")
    case .contact(let contact): "contact \(contact.id.rawValue)"
    case .fact(let fact): "fact \(fact.id.rawValue)"
    case .source(let source, let section): "source \(source.id.rawValue)" + (section.map { " #\($0)" } ?? "")
    case .term(let term): "term \(term.id.rawValue)"
    case .system(let system): "system \(system.id.rawValue)"
    case .passage(let passage): passage.words
    case .noPassage(let problem): "no passage \(problem.range)"
    case .fragment(let id): "#\(id)"
    case .unknown(let kind, let name, _): "no \(kind.rawValue) '\(name)'"
    case .forbidden(let scheme): "forbidden \(scheme)"
    case .relative(let path): "relative \(path)"
    }
  }

  @Test(
    "links name what they lead to by scheme and key",
    arguments: [
      ("lesson:langkah-resmi", "lesson"), ("lesson:langkah-resmi#inti", "lesson #inti"), ("page:aman", "freePage"),
      ("page:contacts", "contacts"), ("page:home", "home"), ("destination:my", "destination"),
      ("contact:serikat", "contact serikat"), ("fact:penempatan-2025", "fact penempatan-2025"),
      ("source:uu-18-2017", "source uu-18-2017"), ("source:uu-18-2017#13", "source uu-18-2017 #13"),
      ("term:p3mi", "term p3mi"), ("system:portal-kerja", "system portal-kerja"), ("#inti", "#inti"),
      ("LESSON:langkah-resmi", "lesson"), ("peta.png", "relative peta.png"), ("../a:b", "relative ../a:b"),
      ("lesson:langkah", "no lesson 'langkah'"), ("contact:", "no contact ''"), ("fact:x", "no fact 'x'"),
      ("https://contoh.test", "forbidden https"), ("javascript:alert(1)", "forbidden javascript"),
      ("mailto:a@b.test", "forbidden mailto"), ("tel:110", "forbidden tel"),
      ("bible:nrsv:Gen.4.9", "Genesis 4:9"), ("bible:tb:Gen.4.99", "no passage 13..<17"),
    ])
  func schemes(_ destination: String, _ expected: String) async throws {
    #expect(words(try await targets().target(of: destination)) == expected)
  }

  @Test(
    "regions are named by code, slug or usual name",
    arguments: [
      ("53", "region 53"), ("53.10", "region 53.10"), ("kabupaten-manggarai", "region 53.10"),
      ("Kabupaten Manggarai", "region 53.10"), ("manggarai regency", "region 53.10"),
      ("Kab. Manggarai", "region 53.10"),
      ("Ruteng", "region 53.10"), ("NTT", "region 53"), ("Flobamora", "region 53"), ("kota semarang", "region 33.74"),
      ("53.1", "no region '53.1'"), ("53.99", "no region '53.99'"), ("Manggarai", "no region 'Manggarai'"),
    ])
  func regions(_ name: String, _ expected: String) async throws {
    #expect(words(try await targets().target(of: "region:\(name)")) == expected)
  }

  @Test("a name that two regions have is none of theirs")
  func ambiguous() async throws {
    #expect(words(try await targets().target(of: "region:Semarang")) == "no region 'Semarang'")
  }

  @Test("a slug is a region's own, whatever others are called")
  func slugFirst() async throws {
    let site = try TemporarySite()
    try site.edit("content/regions/regencies.csv", "Manggarai Regency,Ruteng\n", "Manggarai Regency,Jawa Tengah\n")
    let found = try await targets(site)
    #expect(words(found.target(of: "region:jawa-tengah")) == "region 33")
    #expect(words(found.target(of: "region:Jawa Tengah")) == "no region 'Jawa Tengah'")
  }

  @Test("an unknown name has candidates of its kind")
  func candidates() async throws {
    guard case .unknown(_, _, let candidates) = try await targets().target(of: "region:kota-semarng") else {
      Issue.record("there is no such region")
      return
    }
    #expect(candidates.contains("kota-semarang") && candidates.contains("33.74"))
  }
}
