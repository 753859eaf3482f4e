import Content
import Diagnostics

/// What the program says, in the language of the person at the keyboard: results on standard output, everything else on
/// standard error.
struct Console: Sendable {
  let language: MessageLanguage
  /// Only errors are wanted.
  let isQuiet: Bool
  /// Notes are wanted, and lists in full.
  let isVerbose: Bool
  /// The site's folder, which the paths of diagnostics start from.
  let source: String

  init(_ options: GlobalOptions) {
    language = options.language
    isQuiet = options.quiet
    isVerbose = options.verbose
    source = options.source
  }

  /// A result, as it is.
  func print(_ text: String) {
    Stream.output.write(text)
  }

  /// A line of a result.
  func print(_ message: Message) {
    print(message.text(in: language) + "\n")
  }

  /// A line on standard error, unless only errors are wanted.
  func tell(_ message: Message) {
    if !isQuiet { Stream.error.write(message.text(in: language) + "\n") }
  }

  /// A problem that has no place in the site's files.
  func report(_ severity: Severity, _ message: Message, hint: Message? = nil) {
    guard !isQuiet || severity == .error else { return }
    Stream.error.write(formatter(for: .error).text(severity, message, hint: hint))
  }

  /// Problems in the site's files, on the stream given, those that are wanted.
  func report(_ diagnostics: [Diagnostic], on stream: Stream, strict: Bool) {
    let least: Severity = isVerbose ? .note : isQuiet && !strict ? .error : .warning
    let wanted = diagnostics.filter { $0.severity <= least }
    guard !wanted.isEmpty else { return }
    var formatter = formatter(for: stream)
    stream.write(formatter.text(of: wanted))
  }

  /// With colours where the stream has them.
  func formatter(for stream: Stream) -> DiagnosticFormatter {
    DiagnosticFormatter(language: language, usesColor: stream.usesColor, file: file)
  }

  /// A file of the site, for the lines that diagnostics show.
  func file(at path: String) -> SourceFile? {
    guard case .success(let bytes) = ContentFolder(site: source).bytes(of: path) else { return nil }
    return SourceFile(path: path, bytes: bytes)
  }
}
