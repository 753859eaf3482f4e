/// A change of what pages say, other than how to reach somebody. The same change on many pages is one.
public struct ContentChange: Sendable, Hashable {
  /// Never `onlySharedParts`: that is said of pages.
  public let kind: ChangeClass
  /// Where on the pages.
  public let part: PagePart
  /// The change as some pages have it: at most `SiteDifference.placesKept`.
  public internal(set) var places: [Place]
  /// All pages that have it, sorted.
  public internal(set) var pages: [String]

  /// Whether there are words to read that are a page's own: the change of a section.
  var isOfSection: Bool { !part.isShared && places.first?.words.pieces.isEmpty == false }

  /// The change as it is on one page.
  public struct Place: Sendable, Hashable {
    /// The page's path.
    public let page: String
    /// The heading above it, where there is one.
    public let section: String?
    /// The heading's number on the page, 0 before the first.
    public let sectionNumber: Int
    /// What the block, or the link, was and is; empty where only the HTML around the words changed.
    public let words: WordDifference
    /// The facts and sources on which the block or else its section rests.
    public let references: [Reference]
    /// The contact in whose card it is.
    public let contact: String?
  }
}
