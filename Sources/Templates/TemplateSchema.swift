/// The names that templates may use inside a value, each with its kind and with the way to read it.
///
/// Written as a list: `[.text("title") { $0.title }, .flag("isDraft") { $0.isDraft }]`.
public struct TemplateSchema<Value: Sendable>: Sendable, ExpressibleByArrayLiteral {
  let fields: [TemplateField<Value>]

  /// Each name may be declared once.
  public init(_ fields: [TemplateField<Value>]) {
    precondition(Set(fields.map(\.name)).count == fields.count, "a schema declares a name twice")
    self.fields = fields
  }

  public init(arrayLiteral elements: TemplateField<Value>...) {
    self.init(elements)
  }

  /// In the order of their declaration.
  public var names: [String] { fields.map(\.name) }

  /// The field of a name, if there is one.
  func field(named name: String) -> TemplateField<Value>? {
    fields.first { $0.name == name }
  }
}
