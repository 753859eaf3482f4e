import Diagnostics
import Testing

@testable import suluh

@Suite("A run that prints")
struct PrintRunTests {
  @Test("what could not be made is not among what is there; what was there before is")
  func done() {
    var summary = PrintRun.Summary()
    summary.note(2, nil, isNew: true)
    summary.note(1, PrintRun.Problem(index: 1, message: Message(en: "a", id: "b"), hint: nil), isNew: true)
    summary.note(0, nil, isNew: false)
    #expect(summary.done(of: ["a", "b", "c", "d"]) == ["a", "c"])
    #expect(summary.made == 1 && summary.kept == 1 && summary.problems.map(\.index) == [1])
  }
}
