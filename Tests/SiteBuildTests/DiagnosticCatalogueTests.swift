import Testing

@testable import SiteBuild

struct DiagnosticCatalogueTests {
  @Test("every kind of problem has its id to itself, in lower case with hyphens")
  func ids() {
    let ids = DiagnosticCatalogue.all.map(\.id)
    #expect(ids.count == Set(ids).count)
    #expect(ids.count > 50)
    for id in ids { #expect(id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil, "'\(id)'") }
  }

  @Test("every kind explains itself in two to four sentences, in both languages")
  func explanations() {
    for kind in DiagnosticCatalogue.all {
      for text in [kind.explanation.en, kind.explanation.id] {
        #expect(text.hasSuffix(".") && text.first?.isUppercase == true, "'\(kind.id)': \(text)")
        let sentences = text.split(separator: ". ").count
        #expect((2...4).contains(sentences), "'\(kind.id)' has \(sentences): \(text)")
      }
      #expect(kind.explanation.en != kind.explanation.id)
    }
  }

  @Test("every kind of problem has a broken site, and every broken site its kind")
  func brokenSites() {
    let ids = Set(DiagnosticCatalogue.all.map(\.id))
    let shown = Set(BrokenSitesTests.names.map { String($0.prefix { $0 != "." }) })
    #expect(ids.subtracting(shown).sorted() == [])
    #expect(shown.subtracting(ids).sorted() == [])
  }
}
