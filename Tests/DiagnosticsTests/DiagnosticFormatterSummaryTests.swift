import Diagnostics
import Testing

@Suite struct DiagnosticFormatterSummaryTests {
  private static func diagnostics(_ errors: Int, _ warnings: Int, _ notes: Int) -> [Diagnostic] {
    let all: [Severity] =
      .init(repeating: .note, count: notes) + .init(repeating: .warning, count: warnings)
      + .init(repeating: .error, count: errors)
    return all.map { severity in
      var diagnostic = MarkedFile("‸a").diagnostic()
      diagnostic.severity = severity
      return diagnostic
    }
  }

  @Test(
    "the summary counts each severity that there is",
    arguments: [
      ([0, 0, 0], "no problems found", "tidak ada masalah"),
      ([1, 0, 0], "1 error", "1 kesalahan"),
      ([2, 1, 3], "2 errors, 1 warning, 3 notes", "2 kesalahan, 1 peringatan, 3 catatan"),
    ])
  func counts(numbers: [Int], english: String, indonesian: String) {
    let diagnostics = Self.diagnostics(numbers[0], numbers[1], numbers[2])
    #expect(DiagnosticFormatter(language: .english).summary(of: diagnostics) == english)
    #expect(DiagnosticFormatter(language: .indonesian).summary(of: diagnostics) == indonesian)
  }
}
