/// The way from a value to the values that a section over one of its names enters.
protocol Descent<Value>: Sendable {
  associatedtype Value: Sendable
  associatedtype Child: Sendable

  /// Looked up when a template is compiled, not before: types may contain each other.
  var schema: @Sendable () -> TemplateSchema<Child> { get }
  /// Calls its second argument with each child, in order.
  var visit: @Sendable (Value, (Child) -> Void) -> Void { get }
}

extension Descent {
  /// A field of the child as a field of the value: `page` and its `title` become `page.title`.
  func reach(_ field: TemplateField<Child>) -> TemplateField<Value> {
    let visit = visit
    let (write, isPresent) = (field.write, field.isPresent)
    return TemplateField(
      field.name, field.kind,
      write: { value, output in visit(value) { write($0, &output) } },
      isPresent: { value in
        var found = false
        visit(value) { found = isPresent($0) }
        return found
      },
      descent: field.descent.map { extend(by: $0) })
  }

  private func extend<Next: Descent>(by next: Next) -> any Descent<Value> where Next.Value == Child {
    let (first, second) = (visit, next.visit)
    return Steps<Value, Next.Child>(schema: next.schema) { value, body in first(value) { second($0, body) } }
  }
}

/// A descent by the two closures that make it up.
struct Steps<Value: Sendable, Child: Sendable>: Descent {
  let schema: @Sendable () -> TemplateSchema<Child>
  let visit: @Sendable (Value, (Child) -> Void) -> Void
}
