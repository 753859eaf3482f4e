import Diagnostics

extension TemplateCompiler {
  /// The steps of a variable tag.
  mutating func print<Value>(
    _ name: TagName, _ scope: Scope<Value, Root>, _ around: Surroundings
  ) -> [Step<Value, Root>] {
    guard let resolved = resolve(name, scope, around) else { return [] }
    let place = around.tree.place(of: name)
    if !resolved.kind.isPrintable {
      fail(.notPrintable(name.text, resolved.kind, at: place, notes: around.notes))
    } else if resolved.kind.mayBeAbsent, !resolved.isPresent {
      fail(.maybeAbsent(name.text, at: place, notes: around.notes))
    }
    switch resolved.owner {
    case .own(let field): return [.own(field.write)]
    case .root(let field): return [.root(field.write)]
    case .known(let field): return readsConstants ? Step<Void, Root>.own(field.write).bind(()) : []
    }
  }

  /// The steps of a section: a condition for a flag, an optional text and every inverted section, else an entrance.
  mutating func section<Value>(
    _ name: TagName, inverted: Bool, _ body: [TemplateNode], _ scope: Scope<Value, Root>, _ around: Surroundings
  ) -> [Step<Value, Root>] {
    guard let resolved = resolve(name, scope, around) else { return [] }
    switch resolved.kind {
    case .text, .markup:
      fail(.alwaysThere(name.text, at: around.tree.place(of: name), notes: around.notes))
      return []
    case .one where inverted:
      fail(.alwaysThere(name.text, at: around.tree.place(of: name), notes: around.notes))
      return []
    case .flag:
      return condition(resolved, is: !inverted, compile(body, scope, around))
    case .optionalText, .optionalMarkup:
      return condition(resolved, is: !inverted, compile(body, inverted ? scope : scope.knowing(resolved), around))
    case .optionalOne where inverted, .many where inverted:
      return condition(resolved, is: false, compile(body, scope, around))
    case .one, .optionalOne, .many:
      return entrance(resolved, body, scope, around)
    }
  }

  private func condition<Value>(
    _ name: Resolved<Value, Root>, is wanted: Bool, _ body: Program<Value, Root>
  ) -> [Step<Value, Root>] {
    switch name.owner {
    case .own(let field):
      let test = field.isPresent
      return [body.when { test($0) == wanted }]
    case .root(let field):
      let test = field.isPresent
      return [body.when(root: { test($0) == wanted })]
    case .known(let field):
      return readsConstants && field.isPresent(()) == wanted ? body.steps : []
    }
  }

  private mutating func entrance<Value>(
    _ name: Resolved<Value, Root>, _ body: [TemplateNode], _ scope: Scope<Value, Root>, _ around: Surroundings
  ) -> [Step<Value, Root>] {
    switch name.owner {
    case .own(let field): field.descent.map { enter($0, name, body, scope, around) } ?? []
    case .root(let field): field.descent.map { enter(root: $0, name, body, scope, around) } ?? []
    case .known(let field): field.descent.map { enter(known: $0, name, body, scope, around) } ?? []
    }
  }

  private mutating func enter<Way: Descent>(
    _ way: Way, _ name: Resolved<Way.Value, Root>, _ body: [TemplateNode], _ scope: Scope<Way.Value, Root>,
    _ around: Surroundings
  ) -> [Step<Way.Value, Root>] {
    [compile(body, scope.entering(way.schema(), by: name), around).each(way)]
  }

  private mutating func enter<Way: Descent, Value>(
    root way: Way, _ name: Resolved<Value, Root>, _ body: [TemplateNode], _ scope: Scope<Value, Root>,
    _ around: Surroundings
  ) -> [Step<Value, Root>] where Way.Value == Root {
    [compile(body, scope.entering(way.schema(), by: name), around).each(root: way)]
  }

  private mutating func enter<Way: Descent, Value>(
    known way: Way, _ name: Resolved<Value, Root>, _ body: [TemplateNode], _ scope: Scope<Value, Root>,
    _ around: Surroundings
  ) -> [Step<Value, Root>] where Way.Value == Void {
    let program = compile(body, scope.entering(way.schema(), by: name), around)
    return readsConstants ? program.each(known: way) : []
  }
}
