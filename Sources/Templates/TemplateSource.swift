import Diagnostics

/// A template as it is read from the site's folder.
public struct TemplateSource: Sendable {
  /// What a tag calls it by: its path in the folder of templates without the ending, `components/quiz`.
  public let name: String
  public let file: SourceFile

  /// A template by its name and its text.
  public init(name: String, file: SourceFile) {
    self.name = name
    self.file = file
  }
}
