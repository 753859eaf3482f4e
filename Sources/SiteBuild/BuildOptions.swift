import Content
import Diagnostics

/// What a build is told from outside.
public struct BuildOptions: Sendable {
  /// The folder that holds `content/` and `templates/`.
  public var source: String
  /// The folder that the site is written to.
  public var destination: String
  /// Stands in for the address in `site.yml`.
  public var baseURL: String?
  /// The day that the site is built for: which numbers may be shown depends on it.
  public var today: Day
  /// How many chunks of work go on at a time; the output is the same for every number.
  public var width: Int
  public var includesDrafts = false
  /// Whether warnings stop the build, too.
  public var isStrict = false
  /// Whether a folder that Suluh did not make may be written over.
  public var isForced = false
  /// Whether the site is for readers: then nothing may stand for something to be filled in.
  public var isForPublishing = false
  /// A folder whose files become part of the output as they are, such as an index that another program made of a build.
  public var additions: String?
  /// Whether compressed copies stand beside the files of text.
  public var isCompressed = false

  public init(source: String, destination: String, today: Day, width: Int) {
    self.source = source
    self.destination = destination
    self.today = today
    self.width = width
  }
}
