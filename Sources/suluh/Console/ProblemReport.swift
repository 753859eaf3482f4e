import ArgumentParser
import Diagnostics

/// The problems of a site, in the format that was asked for.
struct ProblemReport {
  let format: ReportFormat
  let console: Console
  let isStrict: Bool

  /// Does the work; the problems that stop it are printed, and only an exit code is thrown for them.
  func ofProblems<Result>(on stream: Stream = .error, _ work: () async throws -> Result) async throws -> Result {
    do {
      return try await work()
    } catch let error as DiagnosticsError {
      print(error.diagnostics, on: stream)
      if format == .text { tellSummary(of: error.diagnostics) }
      throw ExitCode.failure
    }
  }

  /// Text goes to the stream given, the formats for programs to standard output.
  func print(
    _ diagnostics: [Diagnostic], on stream: Stream, with members: [(name: String, value: JSONValue)] = []
  ) {
    switch format {
    case .text: console.report(diagnostics, on: stream, strict: isStrict)
    case .json: console.print(JSONFormatter().value(of: diagnostics, and: members).text)
    case .sarif:
      var formatter = SARIFFormatter(language: console.language, file: console.file)
      console.print(formatter.text(of: diagnostics))
    }
  }

  /// How many problems there are, on standard error.
  func tellSummary(of diagnostics: [Diagnostic]) {
    console.tell(Message(sameInAll: console.formatter(for: .error).summary(of: diagnostics)))
  }
}
