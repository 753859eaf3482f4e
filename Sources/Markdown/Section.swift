/// A part of a document: what stands before the first `##`, or a `##` heading and what stands below it.
///
/// Indices in fragments, runs and blocks are those of the document; the slices here keep them, so `links[3]` is the
/// document's fourth link, if it is in this section.
public struct Section: Sendable {
  /// Nil for the part before the first heading.
  public let heading: Heading?
  /// What stands within `<h2>`.
  public let headingHTML: Fragment
  /// Everything but the heading.
  public let html: Fragment
  /// The blocks below the heading.
  public let blocks: ArraySlice<Block>
  /// The items of all its lists that stand in no other list and no block quote.
  public let items: ArraySlice<ListItem>
  /// All its prose, the heading's included.
  public let runs: ArraySlice<TextRun>
  /// Its links and images.
  public let links: ArraySlice<Link>
  /// Its components.
  public let components: ArraySlice<Component>
  /// The first run that is not the heading's.
  let bodyStart: Int

  /// The words below the heading, without those of components; blocks are separated by a line feed.
  public var plainText: String { runs[bodyStart...].plainText }
}
