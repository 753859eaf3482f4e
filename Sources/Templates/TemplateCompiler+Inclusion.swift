import Diagnostics

extension TemplateCompiler {
  /// The steps of `{{> name}}`: the partial sees the names that its place sees, and the blocks that its template was
  /// given.
  mutating func partial<Value>(
    _ name: TagName, _ scope: Scope<Value, Root>, _ around: Surroundings
  ) -> [Step<Value, Root>] {
    guard let tree = included(name, .partial, around) else { return [] }
    return compile(tree, scope, around.entering(tree, by: name)).steps
  }

  /// The steps of `{{< name}}…{{/name}}`.
  ///
  /// A template that is nothing but this call hands on the blocks that it was given itself, and they win over its own.
  /// Anywhere else the layout is a component, and sees only the blocks of the call: a card inside a page is not filled
  /// with the page's title because both call it `title`.
  mutating func layout<Value>(
    _ name: TagName, _ blocks: [TemplateBlock], _ scope: Scope<Value, Root>, _ around: Surroundings
  ) -> [Step<Value, Root>] {
    guard let tree = included(name, .layout, around) else { return [] }
    let call = nextNumber()
    let handsOn = around.tree.layoutCall?.offset == name.offset
    var inside = around.entering(tree, by: name)
    inside.calls = handsOn ? around.calls + [call] : [call]
    if !handsOn { inside.blocks = [:] }
    let overrides = blocks.map { Surroundings.Override(number: nextNumber(), block: $0, surroundings: around) }
    for override in overrides { inside.blocks[override.block.name.text, default: []].append(override) }

    let errorsBefore = errorCount
    let program = compile(tree, scope, inside)
    if errorCount > errorsBefore { return [] }
    for override in overrides where !placedOverrides.contains(override.number) {
      let (block, place) = (override.block.name.text, around.tree.place(of: override.block.name))
      fail(.unknownBlock(block, layout: name.text, at: place, among: blockNames[call, default: []].sorted()))
    }
    return program.steps
  }

  /// The steps of `{{$name}}…{{/name}}` outside a layout call: what fills the block, or else what stands in it.
  ///
  /// What fills it sees the names of the place where it is printed, but templates and blocks as they were where it is
  /// written.
  mutating func expand<Value>(
    _ block: TemplateBlock, _ scope: Scope<Value, Root>, _ around: Surroundings
  ) -> [Step<Value, Root>] {
    let (name, place) = (block.name.text, around.tree.place(of: block.name))
    for call in around.calls { blockNames[call, default: []].insert(name) }
    report.blocks[place] = name
    guard let overrides = around.blocks[name], let first = overrides.first else {
      return compile(block.body, scope, around).steps
    }
    report.filledBlocks.insert(place)
    placedOverrides.formUnion(overrides.map(\.number))
    return compile(first.block.body, scope, first.surroundings).steps
  }

  /// The template that a tag names; reports one that is missing, or that would contain itself.
  private mutating func included(
    _ name: TagName, _ use: TemplateUse, _ around: Surroundings
  ) -> TemplateTree? {
    let place = around.tree.place(of: name)
    guard let tree = library.tree(named: name.text) else {
      fail(.missingTemplate(name.text, for: use, at: place, among: library.names))
      return nil
    }
    if let path = around.path(from: tree.name) {
      fail(.templateCycle(tree.name, at: place, path: path + [.init(template: around.tree.name, place: place)]))
      return nil
    }
    return tree
  }
}
