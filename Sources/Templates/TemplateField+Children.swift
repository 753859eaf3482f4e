extension TemplateField {
  /// A value that is always there: `{{name.title}}`, or `{{#name}}{{title}}{{/name}}`.
  public static func one<Child: TemplateContext>(
    _ name: String, _ get: @escaping @Sendable (Value) -> Child
  ) -> Self {
    one(name, schema: { Child.schema }, get)
  }

  /// A value that is always there and whose names are given here, because they come from data.
  public static func one<Child: Sendable>(
    _ name: String, _ schema: TemplateSchema<Child>, _ get: @escaping @Sendable (Value) -> Child
  ) -> Self {
    one(name, schema: { schema }, get)
  }

  /// A value that may be absent: `{{#name}}` enters it when it is there, `{{^name}}` prints when it is not.
  public static func optionalOne<Child: TemplateContext>(
    _ name: String, _ get: @escaping @Sendable (Value) -> Child?
  ) -> Self {
    optionalOne(name, schema: { Child.schema }, get)
  }

  /// A value that may be absent and whose names are given here, because they come from data.
  public static func optionalOne<Child: Sendable>(
    _ name: String, _ schema: TemplateSchema<Child>, _ get: @escaping @Sendable (Value) -> Child?
  ) -> Self {
    optionalOne(name, schema: { schema }, get)
  }

  /// A list: `{{#name}}` enters each of its values, `{{^name}}` prints when it is empty.
  public static func many<Child: TemplateContext>(
    _ name: String, _ get: @escaping @Sendable (Value) -> [Child]
  ) -> Self {
    many(name, schema: { Child.schema }, get)
  }

  /// A list of values whose names are given here, because they come from data.
  public static func many<Child: Sendable>(
    _ name: String, _ schema: TemplateSchema<Child>, _ get: @escaping @Sendable (Value) -> [Child]
  ) -> Self {
    many(name, schema: { schema }, get)
  }

  private static func one<Child: Sendable>(
    _ name: String, schema: @escaping @Sendable () -> TemplateSchema<Child>, _ get: @escaping @Sendable (Value) -> Child
  ) -> Self {
    Self(name, .one, descent: Steps<Value, Child>(schema: schema) { value, body in body(get(value)) })
  }

  private static func optionalOne<Child: Sendable>(
    _ name: String, schema: @escaping @Sendable () -> TemplateSchema<Child>,
    _ get: @escaping @Sendable (Value) -> Child?
  ) -> Self {
    let descent = Steps<Value, Child>(schema: schema) { value, body in
      if let child = get(value) { body(child) }
    }
    return Self(name, .optionalOne, isPresent: { get($0) != nil }, descent: descent)
  }

  private static func many<Child: Sendable>(
    _ name: String, schema: @escaping @Sendable () -> TemplateSchema<Child>,
    _ get: @escaping @Sendable (Value) -> [Child]
  ) -> Self {
    let descent = Steps<Value, Child>(schema: schema) { value, body in
      get(value).withUnsafeBufferPointer { children in
        // By index: a loop would copy each child.
        for index in children.indices { body(children[index]) }
      }
    }
    return Self(name, .many, isPresent: { !get($0).isEmpty }, descent: descent)
  }
}

extension TemplateField where Value == Void {
  /// A value that is known before any page is rendered, such as the site: what depends on nothing else is rendered
  /// once, when a template is compiled.
  public static func constant<Constant: TemplateContext>(_ name: String, _ value: Constant) -> Self {
    one(name) { value }
  }

  /// A constant whose names come from data, such as the words of the interface.
  public static func constant<Constant: Sendable>(
    _ name: String, _ value: Constant, _ schema: TemplateSchema<Constant>
  ) -> Self {
    one(name, schema) { value }
  }
}
