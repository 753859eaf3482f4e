/// What a name in a tag stands for.
struct Resolved<Value: Sendable, Root: Sendable>: Sendable {
  /// Who has it: the value that the section has entered, the page, or what is known before any page is rendered.
  enum Owner: Sendable {
    case own(TemplateField<Value>)
    case root(TemplateField<Root>)
    case known(TemplateField<Void>)
  }

  let owner: Owner
  /// The dotted name.
  let path: String
  /// Whether the place is inside a section that made sure it is there.
  var isPresent = false
  /// The dotted name from the constant on, if it belongs to one.
  var constant: String?

  /// What kind of thing the name stands for.
  var kind: FieldKind {
    switch owner {
    case .own(let field): field.kind
    case .root(let field): field.kind
    case .known(let field): field.kind
    }
  }

  /// Whether the value that the section has entered has it.
  var isOwn: Bool {
    if case .own = owner { true } else { false }
  }
}
