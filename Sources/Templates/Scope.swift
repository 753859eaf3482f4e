/// The names that can be used at a place in a template: those of the value that the section around it has entered.
struct Scope<Value: Sendable, Root: Sendable>: Sendable {
  let schema: TemplateSchema<Value>
  /// The section that entered the value; nil in the page itself.
  var section: String?
  /// What `{{.}}` prints inside a section over an optional text.
  var dot: Resolved<Value, Root>?
  /// Dotted names of the value that a section around the place has found to be there.
  var present: Set<String> = []
  /// The same for names of the page and of constants, which stay visible inside every section.
  var presentEverywhere: Set<String> = []
  /// Names of the values around this one, which cannot be used here.
  var hidden: Set<String> = []
  /// The dotted name of the constant that was entered, for the record of what is used.
  var constant: String?

  /// Whether the value is the page itself.
  var isRoot: Bool { section == nil }

  /// The scope inside a section that enters another value.
  func entering<Child: Sendable>(
    _ schema: TemplateSchema<Child>, by name: Resolved<Value, Root>
  ) -> Scope<Child, Root> {
    var scope = Scope<Child, Root>(schema: schema, section: name.path)
    scope.presentEverywhere = presentEverywhere
    if !name.isOwn { scope.presentEverywhere.insert(name.path) }
    scope.hidden = hidden.union(self.schema.names)
    scope.constant = name.constant
    return scope
  }

  /// The scope inside a section that has found an optional text to be there.
  func knowing(_ name: Resolved<Value, Root>) -> Scope {
    var scope = self
    scope.dot = name
    scope.dot?.isPresent = true
    if name.isOwn { scope.present.insert(name.path) } else { scope.presentEverywhere.insert(name.path) }
    return scope
  }
}
