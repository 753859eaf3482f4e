/// A value in every language of the site. A missing translation can exist only inside the loader.
public struct Localized<Value> {
  private let values: [Value]

  /// One value for each language, in the order of the site's languages.
  public init(inOrder values: [Value]) {
    self.values = values
  }

  public init(_ languages: [Language], _ value: (Language) throws -> Value) rethrows {
    values = try languages.map(value)
  }

  /// The same value in all languages.
  public init(repeating value: Value, for languages: [Language]) {
    values = languages.map { _ in value }
  }

  public subscript(language: Language) -> Value { values[language.index] }

  /// In the order of the site's languages.
  public var all: [Value] { values }

  public func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Localized<Other> {
    Localized<Other>(inOrder: try values.map(transform))
  }
}

extension Localized: Sendable where Value: Sendable {}
extension Localized: Equatable where Value: Equatable {}
extension Localized: Hashable where Value: Hashable {}
