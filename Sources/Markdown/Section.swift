import Diagnostics

/// A part of a document: what stands before the first `##`, or a `##` heading and what stands below it.
///
/// Indices in fragments, runs and blocks are those of the document; the slices here keep them, so `links[3]` is the
/// document's fourth link, if it is in this section. Only items are counted anew in each section.
public struct Section: Sendable {
  /// The document's.
  let parts: DocumentParts
  /// Which of the document's sections it is.
  let index: Int

  /// What a section has of each of the document's lists: from here to where the next section begins.
  struct Start: Sendable {
    /// The place of its heading in the outline; 0 for the first section, which has none.
    var heading: UInt32
    /// What stands within `<h2>`.
    var headingHTML: Fragment.Extent
    /// Everything but the heading.
    var html: Fragment.Extent
    /// The first run that is not the heading's.
    var bodyRuns: UInt32
    var runs: UInt32
    var blocks: UInt32
    var items: UInt32
    var links: UInt32
    var components: UInt32
  }

  /// Nil for the part before the first heading.
  public var heading: Heading? { index > 0 ? parts.outline[Int(start.heading)] : nil }

  /// What stands within `<h2>`.
  public var headingHTML: Fragment { Fragment(document: parts.text, extent: start.headingHTML) }

  /// Everything but the heading.
  public var html: Fragment { Fragment(document: parts.text, extent: start.html) }

  /// The blocks below the heading.
  public var blocks: ArraySlice<Block> { slice(parts.blocks, \.blocks) }

  /// The items of all its lists that stand in no other list and no block quote.
  public var items: ArraySlice<ListItem> {
    slice(parts.items, \.items).map { ListItem(parts: parts, record: $0) }[...]
  }

  /// All its prose, the heading's included.
  public var runs: ArraySlice<TextRun> { slice(parts.runs, \.runs) }

  /// Its links and images.
  public var links: ArraySlice<Link> { slice(parts.links, \.links) }

  /// Its components.
  public var components: ArraySlice<Component> { slice(parts.components, \.components) }

  /// The words below the heading, without those of components; blocks are separated by a line feed.
  public var plainText: String { runs[Int(start.bodyRuns)...].plainText }

  private var start: Start { parts.sectionStarts[index] }

  private func slice<Element>(_ all: [Element], _ first: (Start) -> UInt32) -> ArraySlice<Element> {
    let starts = parts.sectionStarts
    let end = index + 1 < starts.count ? Int(first(starts[index + 1])) : all.count
    return all[Int(first(starts[index]))..<end]
  }
}
