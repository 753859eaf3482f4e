/// A piece of rendered HTML with slots where the site decides what stands there.
///
/// Cheap to copy: all fragments of a document share its bytes.
public struct Fragment: Sendable {
  /// Everything that was rendered, without what the slots stand for.
  let html: [UInt8]
  /// The part of `html` that it is.
  let range: Range<Int>
  /// In order.
  let slots: ArraySlice<PlacedSlot>

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

  /// A slot and where it stands in `html`.
  struct PlacedSlot: Sendable {
    let offset: Int
    let slot: Slot
  }

  /// A fragment of nothing.
  public static var empty: Fragment { Fragment(html: [], range: 0..<0, slots: []) }

  /// Whether nothing would be written.
  public var isEmpty: Bool { range.isEmpty && slots.isEmpty }

  /// The pieces in order.
  public var pieces: [Piece] {
    var pieces: [Piece] = []
    forEachPiece { pieces.append($0) }
    return pieces
  }

  /// Visits the pieces in order.
  public func forEachPiece<Failure: Error>(_ body: (Piece) throws(Failure) -> Void) throws(Failure) {
    var offset = range.lowerBound
    for placed in slots {
      if placed.offset > offset { try body(.html(html[offset..<placed.offset])) }
      try body(.slot(placed.slot))
      offset = placed.offset
    }
    if offset < range.upperBound { try body(.html(html[offset..<range.upperBound])) }
  }

  /// Appends the HTML to a page; `fill` appends what a slot stands for.
  public func write<Failure: Error>(
    to page: inout [UInt8], filling fill: (Slot, inout [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var offset = range.lowerBound
    for placed in slots {
      page += html[offset..<placed.offset]
      try fill(placed.slot, &page)
      offset = placed.offset
    }
    page += html[offset..<range.upperBound]
  }
}
