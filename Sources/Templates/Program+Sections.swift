extension Program {
  /// The program, run only where a value passes the test.
  func when(_ test: @escaping @Sendable (Value) -> Bool) -> Step<Value, Root> {
    if let program = withoutRoot {
      return .own { value, output in if test(value) { program.run(value, (), &output) } }
    }
    return .both(
      .init(
        run: { value, root, output in if test(value) { run(value, root, &output) } },
        bind: { value in test(value) ? bind(value) : [] }))
  }

  /// The program, run only where the root passes the test.
  func when(root test: @escaping @Sendable (Root) -> Bool) -> Step<Value, Root> {
    if let program = withoutValue {
      return .root { root, output in if test(root) { program.run((), root, &output) } }
    }
    return .both(
      .init(
        run: { value, root, output in if test(root) { run(value, root, &output) } },
        bind: { value in
          var bound = Program<Void, Root>()
          bound.append(contentsOf: bind(value))
          return [bound.when(root: test)]
        }))
  }

  /// The program, run for each child of a value.
  func each<Way: Descent>(_ way: Way) -> Step<Way.Value, Root> where Way.Child == Value {
    let visit = way.visit
    if let program = withoutRoot {
      return .own { value, output in visit(value) { program.run($0, (), &output) } }
    }
    return .both(
      .init(
        run: { value, root, output in visit(value) { run($0, root, &output) } },
        bind: { value in
          var steps: [Step<Void, Root>] = []
          visit(value) { steps += bind($0) }
          return steps
        }))
  }

  /// The program, run for each child of the root.
  func each<Way: Descent, Outer: Sendable>(root way: Way) -> Step<Outer, Root>
  where Way.Value == Root, Way.Child == Value {
    let visit = way.visit
    return .root { root, output in visit(root) { run($0, root, &output) } }
  }

  /// The program's steps for each child of what is known now.
  func each<Way: Descent, Outer: Sendable>(known way: Way) -> [Step<Outer, Root>]
  where Way.Value == Void, Way.Child == Value {
    var steps: [Step<Outer, Root>] = []
    way.visit(()) { steps += bind($0) }
    return steps
  }
}
