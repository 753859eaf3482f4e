/// One of the site's languages, by its BCP 47 tag and its place in `site.yml`.
public struct Language: Sendable, Hashable {
  public let tag: String
  /// The place in the site's list; the first is the language that lessons are written in.
  public let index: Int

  public init(tag: String, index: Int) {
    self.tag = tag
    self.index = index
  }
}

extension Language: Comparable {
  public static func < (a: Language, b: Language) -> Bool { a.index < b.index }
}
