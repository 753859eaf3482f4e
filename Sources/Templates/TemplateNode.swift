/// A piece of a template: the tree that is checked and compiled.
indirect enum TemplateNode: Sendable {
  /// The range of the file's bytes that are printed as they are.
  case text(Range<Int>)
  /// `{{name}}`
  case variable(TagName)
  /// `{{#name}}…{{/name}}` or `{{^name}}…{{/name}}`
  case section(TagName, inverted: Bool, [TemplateNode])
  /// `{{> name}}`
  case partial(TagName)
  /// `{{< name}}…{{/name}}` with the blocks that it fills.
  case layout(TagName, [TemplateBlock])
  /// A place that a layout call can fill.
  case block(TemplateBlock)
}

/// `{{$name}}…{{/name}}`: in a layout a place to fill, inside a layout call what it is filled with.
struct TemplateBlock: Sendable {
  let name: TagName
  let body: [TemplateNode]
}
