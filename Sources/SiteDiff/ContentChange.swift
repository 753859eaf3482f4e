/// A change of what pages say, other than how to reach somebody. The same change on many pages is one.
public struct ContentChange: Sendable, Hashable {
  /// Never `onlySharedParts`: that is said of pages.
  public let kind: ChangeClass
  public let part: PagePart
  /// Where it was found first: as many pages as `SiteDifference.placesKept`, or all when they are not more.
  public internal(set) var places: [Place]
  /// All pages that have it, sorted.
  public internal(set) var pages: [String]

  /// The change as it is on one page.
  public struct Place: Sendable, Hashable {
    public let page: String
    /// The heading above it, where there is one.
    public let section: String?
    /// The heading's number on the page, 0 before the first.
    public let sectionNumber: Int
    public let words: WordDifference
    /// The facts and sources on which the block or else its section rests.
    public let references: [Reference]
    /// The contact in whose card it is.
    public let contact: String?
  }
}
