/// Diagnostics for code forges, as a SARIF log (OASIS, Static Analysis Results Interchange Format 2.1.0) with one run.
///
/// Columns count Unicode code points, as `columnKind` says; of a file that cannot be read, bytes.
public struct SARIFFormatter {
  private let language: MessageLanguage
  private var files: FormatterFiles

  /// `file` gives the file at a path of a `SourceLocation`, or nil when it cannot be read; it is asked once for each.
  public init(language: MessageLanguage, file: @escaping (_ path: String) -> SourceFile?) {
    self.language = language
    files = FormatterFiles(file)
  }

  /// The whole log, with a line break at its end.
  public mutating func text(of diagnostics: [Diagnostic]) -> String {
    let kinds = Set(diagnostics.map(\.kind)).sorted { $0.id < $1.id }
    let indices = Dictionary(kinds.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var results: [JSONValue] = []
    for diagnostic in diagnostics { results.append(result(diagnostic, rule: indices[diagnostic.kind.id] ?? 0)) }
    let log: JSONValue = [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": ["driver": ["name": "suluh", "rules": .array(kinds.map(rule))]],
          "language": .string(language.rawValue),
          "columnKind": "unicodeCodePoints",
          "results": .array(results),
        ]
      ],
    ]
    return log.text
  }

  private func rule(_ kind: DiagnosticKind) -> JSONValue {
    [
      "id": .string(kind.id),
      "fullDescription": ["text": .string(kind.explanation.text(in: language))],
      "defaultConfiguration": ["level": .string(kind.severity.rawValue)],
    ]
  }

  private mutating func result(_ diagnostic: Diagnostic, rule: Int) -> JSONValue {
    var text = diagnostic.message.text(in: language)
    if let hint = diagnostic.hint {
      text += "\n\(Message.hintLabel.text(in: language)): \(hint.text(in: language))"
    }
    var members: [(name: String, value: JSONValue)] = [
      ("ruleId", .string(diagnostic.kind.id)),
      ("ruleIndex", .number(rule)),
      ("level", .string(diagnostic.severity.rawValue)),
      ("message", ["text": .string(text)]),
      ("locations", [["physicalLocation": physical(diagnostic.location)]]),
    ]
    var related: [JSONValue] = []
    for (index, note) in diagnostic.notes.enumerated() {
      related.append([
        "id": .number(index + 1),
        "message": ["text": .string(note.message.text(in: language))],
        "physicalLocation": physical(note.location),
      ])
    }
    if !related.isEmpty { members.append(("relatedLocations", .array(related))) }
    return .object(members)
  }

  private mutating func physical(_ location: SourceLocation) -> JSONValue {
    let columns = files[location.path].map { codePoints(of: location, in: $0) }
    return [
      "artifactLocation": ["uri": .string(Self.uri(location.path))],
      "region": [
        "startLine": .number(location.line),
        "startColumn": .number(columns?.lowerBound ?? location.column),
        "endColumn": .number(columns?.upperBound ?? location.column + location.length),
      ],
    ]
  }

  /// 1-based columns; the end is that of the first code point after the place.
  private func codePoints(of location: SourceLocation, in file: SourceFile) -> Range<Int> {
    let bytes = file.lineBytes(location.line)
    let before = bytes.prefix(max(0, location.column - 1))
    let marked = bytes[before.endIndex...].prefix(location.length)
    let start = String(decoding: before, as: UTF8.self).unicodeScalars.count + 1
    return start..<start + max(1, String(decoding: marked, as: UTF8.self).unicodeScalars.count)
  }

  /// A relative reference (RFC 3986): everything but unreserved characters and `/` is percent-encoded.
  private static func uri(_ path: String) -> String {
    var result = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let hex = String(byte, radix: 16, uppercase: true)
        result += (byte < 16 ? "%0" : "%") + hex
      }
    }
    return result
  }
}
