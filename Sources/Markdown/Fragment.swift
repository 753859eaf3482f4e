/// A piece of rendered HTML with slots where the site decides what stands there.
///
/// Cheap to copy and small: all fragments of a document share its bytes.
public struct Fragment: Sendable {
  /// What it is a part of.
  let document: DocumentText
  /// Which part.
  let extent: Extent

  /// A place to fill, with an index into the document's `links` or `components`.
  public enum Slot: Sendable, Hashable {
    /// `<a href="…">`
    case linkOpen(Int)
    /// The text of an autolink: its target's title.
    case linkText(Int)
    /// `</a>`
    case linkClose(Int)
    /// `<img … />`
    case image(Int)
    /// A whole block. A line feed stands before and behind it.
    case component(Int)
  }

  /// What a fragment consists of.
  public enum Piece: Sendable, Hashable {
    /// HTML that needs nothing more.
    case html(ArraySlice<UInt8>)
    case slot(Slot)
  }

  /// Which part of a document's HTML a fragment is.
  struct Extent: Sendable {
    /// Of the document's bytes.
    var html: SmallRange
    /// Of its slots.
    var slots: SmallRange
  }

  /// A fragment of nothing.
  public static var empty: Fragment {
    Fragment(document: .empty, extent: Extent(html: 0..<0, slots: 0..<0))
  }

  /// Whether nothing would be written.
  public var isEmpty: Bool { extent.html.isEmpty && extent.slots.isEmpty }

  /// The pieces in order.
  public var pieces: [Piece] {
    var pieces: [Piece] = []
    forEachPiece { pieces.append($0) }
    return pieces
  }

  /// Visits the pieces in order.
  public func forEachPiece<Failure: Error>(_ body: (Piece) throws(Failure) -> Void) throws(Failure) {
    let (html, bytes) = (extent.html.wide, document.bytes)
    var offset = html.lowerBound
    for placed in document.slots[extent.slots.wide] {
      if placed.offset > offset { try body(.html(bytes[offset..<placed.offset])) }
      try body(.slot(placed.slot))
      offset = placed.offset
    }
    if offset < html.upperBound { try body(.html(bytes[offset..<html.upperBound])) }
  }

  /// Appends the HTML to a page; `fill` appends what a slot stands for.
  public func write<Failure: Error>(
    to page: inout [UInt8], filling fill: (Slot, inout [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let (html, bytes) = (extent.html.wide, document.bytes)
    var offset = html.lowerBound
    for placed in document.slots[extent.slots.wide] {
      page += bytes[offset..<placed.offset]
      try fill(placed.slot, &page)
      offset = placed.offset
    }
    page += bytes[offset..<html.upperBound]
  }
}
