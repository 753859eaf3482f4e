import Diagnostics

/// Turns a template into steps for a type, checking every name on the way.
struct TemplateCompiler<Root: TemplateContext> {
  let library: TemplateLibrary
  /// Names of the root that can be used inside every section.
  let globals: Set<String>
  /// What is known before any page is rendered.
  let constants: TemplateSchema<Void>
  /// False when only problems are wanted: then no constant is read and the steps are worth nothing.
  let readsConstants: Bool
  /// Takes in what this compilation finds.
  var report: TemplateReport
  /// How many errors this compilation met, those included that the report had already.
  var errorCount = 0
  /// How many layout calls and filled blocks were numbered so far.
  var count = 0
  /// The filled blocks that were printed, or replaced by one that was.
  var placedOverrides: Set<Int> = []
  /// Names of the blocks that each layout call could fill.
  var blockNames: [Int: Set<String>] = [:]

  /// Compiles a page's template; nil when it has an error.
  mutating func compile(template name: String) -> Program<Root, Root>? {
    guard let tree = library.tree(named: name) else {
      fail(.missingTemplate(name, for: .page, at: library.place(ofTemplate: name), among: library.names))
      return nil
    }
    let program = compile(tree, Scope<Root, Root>(schema: Root.schema), Surroundings(tree: tree))
    return errorCount == 0 ? program : nil
  }

  /// Compiles a whole template at the place that names it. One whose tags are wrong is not looked into further: what
  /// they were meant to be is not known.
  mutating func compile<Value>(
    _ tree: TemplateTree, _ scope: Scope<Value, Root>, _ around: Surroundings
  ) -> Program<Value, Root> {
    report.templates.insert(tree.name)
    for diagnostic in tree.diagnostics { fail(diagnostic) }
    return tree.diagnostics.isEmpty ? compile(tree.nodes, scope, around) : Program()
  }

  /// Compiles a stretch of a template.
  mutating func compile<Value>(
    _ nodes: [TemplateNode], _ scope: Scope<Value, Root>, _ around: Surroundings
  ) -> Program<Value, Root> {
    var program = Program<Value, Root>()
    for node in nodes { program.append(contentsOf: steps(for: node, scope, around)) }
    return program
  }

  private mutating func steps<Value>(
    for node: TemplateNode, _ scope: Scope<Value, Root>, _ around: Surroundings
  ) -> [Step<Value, Root>] {
    switch node {
    case .text(let range): [.bytes(Array(around.tree.file.bytes[range]))]
    case .variable(let name): print(name, scope, around)
    case .section(let name, let inverted, let body): section(name, inverted: inverted, body, scope, around)
    case .partial(let name): partial(name, scope, around)
    case .layout(let name, let blocks): layout(name, blocks, scope, around)
    case .block(let block): expand(block, scope, around)
    }
  }

  /// A number that no other call or block of this compilation has.
  mutating func nextNumber() -> Int {
    count += 1
    return count
  }

  /// Reports an error; nothing comes of the compilation after it.
  mutating func fail(_ diagnostic: Diagnostic) {
    errorCount += 1
    report.insert(diagnostic)
  }
}
