import Diagnostics

/// An item of a list that stands in no other list and no block quote.
public struct ListItem: Sendable {
  /// The document's.
  let parts: DocumentParts
  /// What it has of them.
  let record: Record

  /// All of an item but the document that it is of.
  struct Record: Sendable {
    /// Which runs are the paragraph that it begins with.
    let paragraph: SmallRange
    /// Below 0 for a bullet.
    let number: Int32
    let markerLine: UInt32
    let markerColumn: UInt32
    let inlines: Fragment.Extent
    let html: Fragment.Extent

    /// An item as it was read, with its HTML.
    init(_ draft: DocumentReader.ItemDraft, inlines: Fragment.Extent, html: Fragment.Extent) {
      paragraph = SmallRange(draft.paragraph)
      number = Int32(clamping: draft.number ?? -1)
      markerLine = UInt32(clamping: draft.marker.line)
      markerColumn = UInt32(clamping: draft.marker.column)
      self.inlines = inlines
      self.html = html
    }
  }

  /// The number of an item of an ordered list; nil for a bullet.
  public var number: Int? { isOrdered ? Int(record.number) : nil }

  /// Whether its list is numbered.
  public var isOrdered: Bool { record.number >= 0 }

  /// Of its first text, or of its marker when it begins with none.
  public var location: SourceLocation {
    words.first?.location
      ?? SourceLocation(path: parts.text.path, line: Int(record.markerLine), column: Int(record.markerColumn))
  }

  /// The inlines of the paragraph that it begins with; empty when it begins with anything else.
  public var inlines: Fragment { Fragment(document: parts.text, extent: record.inlines) }

  /// The words of `inlines`.
  public var plainText: String { words.plainText }

  /// Everything in it.
  public var html: Fragment { Fragment(document: parts.text, extent: record.html) }

  private var words: ArraySlice<TextRun> { parts.runs[record.paragraph.wide] }
}
