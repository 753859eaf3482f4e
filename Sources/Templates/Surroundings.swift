import Diagnostics

/// What a stretch of a template sees of the templates around it, decided by where it is written, not by where it is
/// printed: so a layout called inside a block keeps its own blocks, and templates cannot go round in circles.
struct Surroundings: Sendable {
  let tree: TemplateTree
  /// The tags that led here, outermost first.
  var callers: [Caller] = []
  /// What fills each block of this template; the first of several counts, the others were replaced by it.
  var blocks: [String: [Override]] = [:]
  /// The layout calls that could fill the blocks of this template.
  var calls: [Int] = []

  /// A partial or layout tag.
  struct Caller: Sendable {
    /// The template that it stands in.
    let template: String
    let place: SourceLocation
  }

  /// `{{$name}}…{{/name}}` in a layout call.
  struct Override: Sendable {
    let number: Int
    let block: TemplateBlock
    let surroundings: Surroundings
  }

  /// A template that a tag of this one names, with the blocks that this one was given.
  func entering(_ tree: TemplateTree, by name: TagName) -> Surroundings {
    let caller = Caller(template: self.tree.name, place: self.tree.place(of: name))
    return Surroundings(tree: tree, callers: callers + [caller], blocks: blocks, calls: calls)
  }

  /// The tags that lead from a template to here, or nil when it is not being printed.
  func path(from template: String) -> [Caller]? {
    if template == tree.name { return [] }
    return callers.firstIndex { $0.template == template }.map { Array(callers[$0...]) }
  }

  /// The place of one part of a name.
  func place(of name: TagName, part: Int) -> SourceLocation {
    tree.file.location(atOffset: name.offset(ofPart: part), length: name.parts[part].utf8.count)
  }

  /// The tags that led here as notes, innermost first.
  var notes: [Diagnostic.Note] {
    zip(callers, callers.dropFirst().map(\.template) + [tree.name]).reversed().map { caller, included in
      .included(included, at: caller.place)
    }
  }
}
