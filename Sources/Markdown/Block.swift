/// A block that holds no other blocks, with its place in the document's structure: what texts for other media (a
/// message, a radio script) are made of.
public struct Block: Sendable, Hashable {
  private let runRange: SmallRange
  /// The level of a heading, the index of a component.
  private let kindNumber: UInt32
  /// The number before the block; below 0 for a bullet and for none.
  private let markerNumber: Int32
  private let storedQuoteDepth: UInt16
  private let storedListDepth: UInt16
  private let form: Form

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

  private enum Form: UInt8 { case paragraph, heading, code, component, thematicBreak }

  /// Depths above 65,535 are counted as that.
  init(kind: Kind, runs: Range<Int>, quoteDepth: Int, listDepth: Int, marker: Marker?) {
    runRange = SmallRange(runs)
    storedQuoteDepth = UInt16(clamping: quoteDepth)
    storedListDepth = UInt16(clamping: listDepth)
    (form, kindNumber) =
      switch kind {
      case .paragraph: (.paragraph, 0)
      case .heading(let level): (.heading, UInt32(clamping: level))
      case .code: (.code, 0)
      case .component(let index): (.component, UInt32(clamping: index))
      case .thematicBreak: (.thematicBreak, 0)
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
    switch form {
    case .paragraph: .paragraph
    case .heading: .heading(Int(kindNumber))
    case .code: .code
    case .component: .component(Int(kindNumber))
    case .thematicBreak: .thematicBreak
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
