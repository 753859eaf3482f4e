import Diagnostics

/// A template that has been scanned: what its tags are, where they stand and how they are nested.
struct TemplateTree: Sendable {
  let name: String
  let file: SourceFile
  /// In the order of the file.
  let nodes: [TemplateNode]
  /// What is wrong with its tags, whatever they are used for.
  let diagnostics: [Diagnostic]

  /// Scans a template and nests its tags.
  init(_ source: TemplateSource) {
    let scanner = TagScanner(source.file)
    var nesting = TagNesting(source.file, diagnostics: scanner.diagnostics)
    for tag in scanner.tags { nesting.add(tag) }
    nesting.finish()
    name = source.name
    file = source.file
    nodes = nesting.nodes
    diagnostics = nesting.diagnostics
  }

  /// The layout call that is all of this template, if there is no more to it: such a template is a page made from a
  /// layout, or itself a layout made from another, and hands on the blocks that it is given.
  var layoutCall: TagName? {
    var call: TagName?
    for node in nodes {
      switch node {
      case .layout(let name, _) where call == nil: call = name
      case .text(let range) where file.isBlank(range): continue
      default: return nil
      }
    }
    return call
  }

  /// Where a name stands.
  func place(of name: TagName) -> SourceLocation {
    file.location(atOffset: name.offset, length: name.text.utf8.count)
  }
}

extension SourceFile {
  /// Whether a range of the bytes holds nothing but white space.
  func isBlank(_ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }
}
