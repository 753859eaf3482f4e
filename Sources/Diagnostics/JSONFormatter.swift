/// Diagnostics for programs, as JSON.
///
/// The document is an object with:
/// - `schema`: 1. It rises when a member is renamed, removed or changes its meaning; members may be added without that.
/// - `errors`, `warnings`, `notes`: how many there are of each severity.
/// - `diagnostics`: sorted as given. Each has `id`, `severity` (`error`, `warning` or `note`), `place`, `message` and
///   `hint` (both `{"en": …, "id": …}`; a hint may be null), and `related`: a list of `{"place": …, "message": …}`.
/// - A place has `path` (from the site's folder), `line` (1-based), `column` (1-based, in UTF-8 bytes) and `length`
///   (in bytes).
public struct JSONFormatter: Sendable {
  /// See the type.
  public static let schema = 1

  public init() {}

  /// The whole document, with a line break at its end.
  public func text(of diagnostics: [Diagnostic]) -> String {
    value(of: diagnostics).text
  }

  /// The document, with more members at its end.
  package func value(of diagnostics: [Diagnostic], and more: [(name: String, value: JSONValue)] = []) -> JSONValue {
    func count(_ severity: Severity) -> JSONValue { .number(diagnostics.count { $0.severity == severity }) }
    return .object(
      [
        ("schema", .number(Self.schema)), ("errors", count(.error)), ("warnings", count(.warning)),
        ("notes", count(.note)), ("diagnostics", .array(diagnostics.map(value))),
      ] + more)
  }

  private func value(of diagnostic: Diagnostic) -> JSONValue {
    [
      "id": .string(diagnostic.kind.id),
      "severity": .string(diagnostic.severity.rawValue),
      "place": .place(diagnostic.location),
      "message": .message(diagnostic.message),
      "hint": diagnostic.hint.map(JSONValue.message) ?? .null,
      "related": .array(
        diagnostic.notes.map { ["place": .place($0.location), "message": .message($0.message)] }),
    ]
  }
}

extension JSONValue {
  /// A place in a file; see `JSONFormatter`.
  package static func place(_ location: SourceLocation) -> JSONValue {
    [
      "path": .string(location.path), "line": .number(location.line), "column": .number(location.column),
      "length": .number(location.length),
    ]
  }

  /// A sentence in both languages.
  package static func message(_ message: Message) -> JSONValue {
    ["en": .string(message.en), "id": .string(message.id)]
  }
}
