/// A compiled stretch of a template: steps in order, with neighbouring bytes joined into one run.
struct Program<Value: Sendable, Root: Sendable>: Sendable {
  private(set) var steps: [Step<Value, Root>] = []

  /// Adds a step; bytes after bytes lengthen the run.
  mutating func append(_ step: Step<Value, Root>) {
    guard case .bytes(let bytes) = step else { return steps.append(step) }
    if bytes.isEmpty { return }
    guard case .bytes(var run)? = steps.last else { return steps.append(step) }
    // Taken out first, so that the run grows in place.
    steps.removeLast()
    run.append(contentsOf: bytes)
    steps.append(.bytes(run))
  }

  /// Adds steps in order.
  mutating func append(contentsOf more: [Step<Value, Root>]) {
    for step in more { append(step) }
  }

  /// Prints a value of a page.
  func run(_ value: Value, _ root: Root, _ output: inout [UInt8]) {
    for step in steps {
      switch step {
      case .bytes(let bytes): output.append(contentsOf: bytes)
      case .own(let write): write(value, &output)
      case .root(let write): write(root, &output)
      case .both(let blend): blend.run(value, root, &output)
      }
    }
  }

  /// What is left to do once the value is known.
  func bind<Other: Sendable>(_ value: Value) -> [Step<Other, Root>] {
    steps.flatMap { step -> [Step<Other, Root>] in step.bind(value) }
  }

  /// The same program without its root, if it never reads it.
  var withoutRoot: Program<Value, Void>? {
    var program = Program<Value, Void>()
    for step in steps {
      switch step {
      case .bytes(let bytes): program.append(.bytes(bytes))
      case .own(let write): program.append(.own(write))
      case .root, .both: return nil
      }
    }
    return program
  }

  /// The same program without its value, if it never reads it.
  var withoutValue: Program<Void, Root>? {
    var program = Program<Void, Root>()
    for step in steps {
      switch step {
      case .bytes(let bytes): program.append(.bytes(bytes))
      case .root(let write): program.append(.root(write))
      case .own, .both: return nil
      }
    }
    return program
  }
}
