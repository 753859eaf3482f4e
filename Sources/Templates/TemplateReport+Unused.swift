import Diagnostics

extension TemplateReport {
  /// Adds a warning for each template that nothing used and a note for each block that nothing filled. Call it when all
  /// the templates that the site renders have been compiled without an error.
  public mutating func addUnused(in library: TemplateLibrary) {
    for name in library.names where !templates.contains(name) {
      insert(.unusedTemplate(name, at: library.place(ofTemplate: name)))
    }
    for (place, name) in blocks where !filledBlocks.contains(place) {
      insert(.unusedBlock(name, at: place))
    }
  }

  /// Adds a note for each name of a constant that no template reads. `declared` holds the names without the constant's
  /// own, each with the place of its declaration.
  public mutating func addUnusedNames(
    of constant: String, declared: some Sequence<(name: String, location: SourceLocation)>
  ) {
    for (name, location) in declared where !constantNames.contains("\(constant).\(name)") {
      insert(.unusedName(name, of: constant, at: location))
    }
  }
}
