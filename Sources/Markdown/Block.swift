/// A block that holds no other blocks, with its place in the document's structure: what texts for other media (a
/// message, a radio script) are made of.
public struct Block: Sendable, Hashable {
  private let runRange: SmallRange
  /// From the lowest bit: 3 for what it is, the others for the level of a heading or the index of a component.
  private let form: UInt32
  /// The number before the block; below 0 for a bullet and for none.
  private let markerNumber: Int32
  private let storedQuoteDepth: UInt16
  private let storedListDepth: UInt16

  /// What a block is.
  public enum Kind: Sendable, Hashable {
    case paragraph
    /// With the level, 1 to 6.
    case heading(Int)
    /// A code block that is no component.
    case code
    /// With the index of the component.
    case component(Int)
    /// A line between paragraphs.
    case thematicBreak
  }

  /// What stands before a list item.
  public enum Marker: Sendable, Hashable {
    case bullet
    case number(Int)

    fileprivate static let bulletNumber: Int32 = -1
    fileprivate static let noNumber: Int32 = -2
  }

  /// Depths above 65,535 are counted as that.
  init(kind: Kind, runs: Range<Int>, quoteDepth: Int, listDepth: Int, marker: Marker?) {
    runRange = SmallRange(runs)
    storedQuoteDepth = UInt16(clamping: quoteDepth)
    storedListDepth = UInt16(clamping: listDepth)
    form =
      switch kind {
      case .paragraph: 0
      case .heading(let level): 1 | UInt32(truncatingIfNeeded: level) << 3
      case .code: 2
      case .component(let index): 3 | UInt32(truncatingIfNeeded: index) << 3
      case .thematicBreak: 4
      }
    markerNumber =
      switch marker {
      case .number(let number): Int32(clamping: max(0, number))
      case .bullet: Marker.bulletNumber
      case nil: Marker.noNumber
      }
  }

  /// What it is.
  public var kind: Kind {
    switch form & 7 {
    case 1: .heading(Int(form >> 3))
    case 2: .code
    case 3: .component(Int(form >> 3))
    case 4: .thematicBreak
    default: .paragraph
    }
  }

  /// Which of the document's runs are its words.
  public var runs: Range<Int> { runRange.wide }

  /// In how many block quotes it stands.
  public var quoteDepth: Int { Int(storedQuoteDepth) }

  /// In how many lists it stands.
  public var listDepth: Int { Int(storedListDepth) }

  /// What stands before it, if it is the first block of a list item.
  public var marker: Marker? {
    switch markerNumber {
    case Marker.noNumber: nil
    case Marker.bulletNumber: .bullet
    default: .number(Int(markerNumber))
    }
  }
}
