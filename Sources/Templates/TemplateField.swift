/// A name that templates may use inside a `Value`: what kind of thing it stands for, and how it is read.
public struct TemplateField<Value: Sendable>: Sendable {
  public let name: String
  /// What the name stands for.
  let kind: FieldKind
  /// Prints a text or markup; prints nothing for the other kinds and for an absent one.
  let write: Write
  /// What `{{#name}}` and `{{^name}}` ask: a flag that is set, an optional that is there, a list that is not empty.
  let isPresent: Test
  /// For the kinds that a section enters.
  let descent: (any Descent<Value>)?

  typealias Write = @Sendable (Value, inout [UInt8]) -> Void
  typealias Test = @Sendable (Value) -> Bool

  init(
    _ name: String, _ kind: FieldKind, write: @escaping Write = { _, _ in }, isPresent: @escaping Test = { _ in true },
    descent: (any Descent<Value>)? = nil
  ) {
    self.name = name
    self.kind = kind
    self.write = write
    self.isPresent = isPresent
    self.descent = descent
  }
}

extension TemplateField {
  /// A text that is always there. A template prints it escaped.
  public static func text(_ name: String, _ get: @escaping @Sendable (Value) -> Text) -> Self {
    Self(name, .text, write: { get($0).write(to: &$1) })
  }

  /// A text that may be absent. `{{#name}}…{{/name}}` asks for it; only there may it be printed, as `{{name}}` or
  /// `{{.}}`.
  public static func optionalText(_ name: String, _ get: @escaping @Sendable (Value) -> Text?) -> Self {
    Self(name, .optionalText, write: { get($0)?.write(to: &$1) }, isPresent: { get($0) != nil })
  }

  /// HTML that is always there. A template prints it as it is.
  public static func markup(_ name: String, _ get: @escaping @Sendable (Value) -> Markup) -> Self {
    Self(name, .markup, write: { get($0).write(to: &$1) })
  }

  /// HTML that may be absent; used like an optional text.
  public static func optionalMarkup(_ name: String, _ get: @escaping @Sendable (Value) -> Markup?) -> Self {
    Self(name, .optionalMarkup, write: { get($0)?.write(to: &$1) }, isPresent: { get($0) != nil })
  }

  /// Yes or no, for `{{#name}}` and `{{^name}}`.
  public static func flag(_ name: String, _ get: @escaping @Sendable (Value) -> Bool) -> Self {
    Self(name, .flag, isPresent: get)
  }
}
