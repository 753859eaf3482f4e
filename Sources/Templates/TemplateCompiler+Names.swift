import Diagnostics

extension TemplateCompiler {
  /// What a name stands for at a place; reports it when it stands for nothing.
  ///
  /// Looked for in the value that the section has entered, then among the page's global names, then among the
  /// constants.
  mutating func resolve<Value>(
    _ name: TagName, _ scope: Scope<Value, Root>, _ around: Surroundings
  ) -> Resolved<Value, Root>? {
    if name.parts == ["."], let dot = scope.dot { return dot }
    let first = name.parts[0]
    let isGlobal = globals.contains(first)
    if scope.schema.field(named: first) != nil, !(scope.isRoot && isGlobal) {
      return own(name, scope, around)
    }
    if isGlobal {
      guard let field = walk(name, Root.schema, scope.presentEverywhere, around) else { return nil }
      return Resolved(owner: .root(field), path: name.text, isPresent: scope.presentEverywhere.contains(name.text))
    }
    if constants.field(named: first) != nil {
      guard let field = walk(name, constants, scope.presentEverywhere, around) else { return nil }
      return known(field, name, scope)
    }
    let available = scope.schema.names + globals.sorted() + constants.names
    let hiding = scope.hidden.contains(first) ? scope.section : nil
    let place = around.place(of: name, part: 0)
    fail(.unknownName(first, at: place, among: available, hiddenInside: hiding, notes: around.notes))
    return nil
  }

  private mutating func own<Value>(
    _ name: TagName, _ scope: Scope<Value, Root>, _ around: Surroundings
  ) -> Resolved<Value, Root>? {
    guard let field = walk(name, scope.schema, scope.present, around) else { return nil }
    let constant = scope.constant.map { "\($0).\(name.text)" }
    if let constant { report.constantNames.insert(constant) }
    return Resolved(
      owner: .own(field), path: name.text, isPresent: scope.present.contains(name.text), constant: constant)
  }

  private mutating func known<Value>(
    _ field: TemplateField<Void>, _ name: TagName, _ scope: Scope<Value, Root>
  ) -> Resolved<Value, Root> {
    for end in name.parts.indices {
      report.constantNames.insert(name.parts[...end].joined(separator: "."))
    }
    return Resolved(
      owner: .known(field), path: name.text, isPresent: scope.presentEverywhere.contains(name.text),
      constant: name.text)
  }

  /// Follows a dotted name from a value on. The way may not lead through a list, nor through what may be absent.
  private mutating func walk<Value>(
    _ name: TagName, part index: Int = 0, _ schema: TemplateSchema<Value>, _ present: Set<String>,
    _ around: Surroundings
  ) -> TemplateField<Value>? {
    let part = name.parts[index]
    let place = around.place(of: name, part: index)
    guard let field = schema.field(named: part) else {
      let whole = name.parts[..<index].joined(separator: ".")
      fail(.unknownName(part, in: whole, at: place, among: schema.names, notes: around.notes))
      return nil
    }
    if index == name.parts.count - 1 { return field }
    let path = name.parts[...index].joined(separator: ".")
    guard let descent = field.descent, field.kind != .many else {
      fail(.deadEndName(path, field.kind, next: name.parts[index + 1], at: place, notes: around.notes))
      return nil
    }
    if field.kind.mayBeAbsent, !present.contains(path) {
      fail(.maybeAbsent(path, at: place, notes: around.notes))
      return nil
    }
    return walk(name, part: index + 1, into: descent, present, around)
  }

  private mutating func walk<Way: Descent>(
    _ name: TagName, part index: Int, into way: Way, _ present: Set<String>, _ around: Surroundings
  ) -> TemplateField<Way.Value>? {
    walk(name, part: index, way.schema(), present, around).map { way.reach($0) }
  }
}
