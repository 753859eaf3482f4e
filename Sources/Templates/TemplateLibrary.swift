import Diagnostics

/// The templates of a site, scanned once. What a template prints is fixed by compiling it for a type.
public struct TemplateLibrary: Sendable {
  private let trees: [String: TemplateTree]
  /// The folder that the templates come from, `templates`: where one that is missing would be.
  let folder: String

  /// Each name may stand in the list once.
  public init(_ sources: [TemplateSource], folder: String = "templates") {
    trees = Dictionary(sources.map { ($0.name, TemplateTree($0)) }) { _, _ in
      preconditionFailure("two templates have one name")
    }
    self.folder = folder
  }

  /// Sorted.
  public var names: [String] { trees.keys.sorted() }

  /// What is wrong with the tags themselves, in all templates, used or not.
  public var diagnostics: [Diagnostic] { trees.values.flatMap(\.diagnostics).sorted() }

  /// The template of a name, if there is one.
  func tree(named name: String) -> TemplateTree? {
    trees[name]
  }

  /// The first byte of a template's file, or of the file that it would have.
  func place(ofTemplate name: String) -> SourceLocation {
    SourceLocation(path: trees[name]?.file.path ?? "\(folder)/\(name).mustache")
  }
}
