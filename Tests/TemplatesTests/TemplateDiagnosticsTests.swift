import Diagnostics
import Templates
import Testing

struct TemplateDiagnosticsTests {
  @Test("every kind has an id of its own and explains itself in whole sentences of both languages")
  func kinds() {
    let kinds = TemplateDiagnostics.all
    #expect(Set(kinds.map(\.id)).count == 20)
    for kind in kinds {
      #expect(kind.id.allSatisfy { $0.isLowercase || $0 == "-" })
      for text in [kind.explanation.en, kind.explanation.id] {
        #expect(text.hasSuffix(".") && text.contains(". "), "\(kind.id)")
        #expect(text.first?.isUppercase == true)
        #expect(!text.contains("  ") && !text.contains("\n"))
      }
    }
  }
}
