/// What is HTML already. Printed by a template, it stands as it is.
public struct Markup: Sendable, Hashable {
  /// UTF-8.
  public let bytes: [UInt8]

  /// Takes bytes that are HTML already.
  public init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Takes a string that is HTML already; words for a reader are a `Text`.
  public init(html: String) {
    bytes = Array(html.utf8)
  }

  /// The text as HTML, escaped.
  public init(_ text: Text) {
    var bytes: [UInt8] = []
    text.write(to: &bytes)
    self.bytes = bytes
  }

  /// Appends the markup as it is.
  public func write(to output: inout [UInt8]) {
    output.append(contentsOf: bytes)
  }
}

extension Markup: TemplateContext {
  /// Markup in a list has one name, `{{.}}`.
  public static let schema: TemplateSchema<Markup> = [.markup(".") { $0 }]
}
