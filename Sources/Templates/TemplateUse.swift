/// What a template is needed for.
enum TemplateUse: Sendable {
  /// The site renders a page with it.
  case page
  /// `{{> name}}`
  case partial
  /// `{{< name}}`
  case layout
}
