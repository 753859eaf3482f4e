import Diagnostics

/// A place for which a rule does not hold, and why; one item of `waivers` in `site.yml`.
public struct Waiver: Sendable {
  /// The id of a diagnostic.
  public let rule: Located<String>
  /// From the site's folder.
  public let file: String
  /// What stands on the line of the place; nil for the whole file.
  public let text: String?
  public let reason: String

  init?(_ record: Record) {
    defer { record.finish() }
    let (rule, file, reason) = (record.text("rule"), record.text("file"), record.text("reason"))
    let text = record.optionalText("text")
    guard let rule, let file, let reason else { return nil }
    if reason.value.isEmpty {
      record.findings.add(.missingKey("reason", at: reason.location))
      return nil
    }
    (self.rule, self.file, self.text, self.reason) = (rule, file.value, text?.value, reason.value)
  }
}
