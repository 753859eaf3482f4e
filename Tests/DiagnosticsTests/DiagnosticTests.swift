import Diagnostics
import Testing

@Suite struct DiagnosticTests {
  @Test("diagnostics are sorted by place, then by severity")
  func order() {
    func diagnostic(_ path: String, _ line: Int, _ severity: Severity) -> Diagnostic {
      var diagnostic = Diagnostic(.sample, at: SourceLocation(path: path, line: line), Message(en: "a", id: "a"))
      diagnostic.severity = severity
      return diagnostic
    }
    let sorted = [
      diagnostic("a", 2, .note), diagnostic("a", 10, .error), diagnostic("a", 10, .warning), diagnostic("b", 1, .error),
    ]
    #expect(DiagnosticsError(sorted.reversed()).diagnostics == sorted)
  }

  @Test("errors weigh more than warnings, and warnings more than notes")
  func severities() {
    #expect([Severity.note, .error, .warning].sorted() == [.error, .warning, .note])
  }
}
