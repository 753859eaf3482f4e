import Diagnostics

/// An item of a list that stands in no other list and no block quote.
public struct ListItem: Sendable {
  private let document: DocumentText
  /// The runs of the document.
  private let runs: [TextRun]
  /// Which of them are the paragraph that it begins with.
  private let paragraph: SmallRange
  /// Below 0 for a bullet.
  private let storedNumber: Int32
  private let markerLine: UInt32
  private let markerColumn: UInt32
  private let inlinesExtent: Fragment.Extent
  private let htmlExtent: Fragment.Extent

  /// An item as it was read, with its HTML.
  init(
    _ draft: DocumentReader.ItemDraft, inlines: Fragment.Extent, html: Fragment.Extent, runs: [TextRun],
    in document: DocumentText
  ) {
    self.document = document
    self.runs = runs
    paragraph = SmallRange(draft.paragraph)
    storedNumber = Int32(clamping: draft.number ?? -1)
    markerLine = UInt32(clamping: draft.marker.line)
    markerColumn = UInt32(clamping: draft.marker.column)
    inlinesExtent = inlines
    htmlExtent = html
  }

  /// The number of an item of an ordered list; nil for a bullet.
  public var number: Int? { isOrdered ? Int(storedNumber) : nil }

  /// Whether its list is numbered.
  public var isOrdered: Bool { storedNumber >= 0 }

  /// Of its first text, or of its marker when it begins with none.
  public var location: SourceLocation {
    words.first?.location
      ?? SourceLocation(path: document.path, line: Int(markerLine), column: Int(markerColumn))
  }

  /// The inlines of the paragraph that it begins with; empty when it begins with anything else.
  public var inlines: Fragment { Fragment(document: document, extent: inlinesExtent) }

  /// The words of `inlines`.
  public var plainText: String { words.plainText }

  /// Everything in it.
  public var html: Fragment { Fragment(document: document, extent: htmlExtent) }

  private var words: ArraySlice<TextRun> { runs[paragraph.wide] }
}
