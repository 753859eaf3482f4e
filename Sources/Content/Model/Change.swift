import Diagnostics

/// What has changed on the site, in an editor's words for readers who come back; `content/changes.yml`.
public struct Change: Sendable {
  public struct ID: Sendable, Hashable, RawRepresentable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
  }

  public let id: ID
  public let on: Day
  public let text: Localized<String>
  /// The page that it is about, with our schemes; nil for the site as a whole.
  public let about: Located<String>?
  public let location: SourceLocation
}
