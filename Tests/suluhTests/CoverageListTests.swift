import Content
import Diagnostics
import SiteBuild
import Testing

@testable import suluh

@Suite struct CoverageListTests {
  @Test("regions without a local contact are told by province, with how many of how many")
  func coverage() async throws {
    let dated = try await SmallContent().dated()
    let list = CoverageList(Coverage(of: dated), of: dated.site)
    let rows = Coverage(of: dated).rows
    let english = list.text(in: .english)
    let total = "\(rows.count - 2) of \(rows.count)"
    #expect(english.hasPrefix("regions without a local contact: \(total)\n\n33 Central Java: "))
    #expect(!english.contains("33.74") && english.contains("\n  53.10  "))
    let indonesian = list.text(in: .indonesian)
    #expect(indonesian.hasPrefix("daerah tanpa kontak setempat: \(rows.count - 2) dari \(rows.count)\n"))
    #expect(list.value(on: dated.today).text.contains("\"missing\": \(rows.count - 2),"))
  }
}
