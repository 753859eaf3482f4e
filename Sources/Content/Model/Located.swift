import Diagnostics

/// A value with the place where an author wrote it.
public struct Located<Value> {
  public let value: Value
  public let location: SourceLocation

  public init(_ value: Value, at location: SourceLocation) {
    self.value = value
    self.location = location
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}

/// A string for readers that stands in a data file: what the rules for prose read besides Markdown.
public struct LocatedString: Sendable {
  public let text: String
  /// The place of its first character; columns inside it are exact only for plain, unbroken scalars.
  public let location: SourceLocation
  /// Nil where the string is the same in all languages.
  public let language: Language?
}
