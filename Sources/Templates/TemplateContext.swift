/// A value that a template is written for, or that one of its sections enters.
public protocol TemplateContext: Sendable {
  /// The names that a template may use inside this value. A template that uses any other does not compile.
  static var schema: TemplateSchema<Self> { get }
}
