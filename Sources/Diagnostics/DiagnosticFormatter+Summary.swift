extension DiagnosticFormatter {
  /// How many there are of each severity, in one line without a line break: `1 error, 3 warnings, 12 notes`.
  public func summary(of diagnostics: some Sequence<Diagnostic>) -> String {
    var counts: [Severity: Int] = [:]
    for diagnostic in diagnostics { counts[diagnostic.severity, default: 0] += 1 }
    let parts = Severity.allCases.compactMap { severity in
      counts[severity].map { Message.count($0, severity).text(in: language) }
    }
    return parts.isEmpty ? Message.noProblems.text(in: language) : parts.joined(separator: ", ")
  }
}

extension Message {
  static let noProblems = Message(en: "no problems found", id: "tidak ada masalah")

  /// `3 warnings`.
  public static func count(_ number: Int, _ severity: Severity) -> Message {
    let ending = number == 1 ? "" : "s"
    return switch severity {
    case .error: Message(en: "\(number) error\(ending)", id: "\(number) kesalahan")
    case .warning: Message(en: "\(number) warning\(ending)", id: "\(number) peringatan")
    case .note: Message(en: "\(number) note\(ending)", id: "\(number) catatan")
    }
  }
}
