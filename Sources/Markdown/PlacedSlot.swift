extension Fragment {
  /// A slot and where it stands in the HTML, in 8 bytes.
  struct PlacedSlot: Sendable {
    private let storedOffset: UInt32
    /// 3 bits for what it is, from the lowest; the others for the index.
    private let form: UInt32

    /// An index above 536 million is cut.
    init(offset: Int, slot: Slot) {
      storedOffset = UInt32(clamping: offset)
      form =
        switch slot {
        case .linkOpen(let index): UInt32(truncatingIfNeeded: index) << 3
        case .linkText(let index): UInt32(truncatingIfNeeded: index) << 3 | 1
        case .linkClose(let index): UInt32(truncatingIfNeeded: index) << 3 | 2
        case .image(let index): UInt32(truncatingIfNeeded: index) << 3 | 3
        case .component(let index): UInt32(truncatingIfNeeded: index) << 3 | 4
        }
    }

    /// Of the first byte behind it.
    var offset: Int { Int(storedOffset) }

    /// What is to be filled.
    var slot: Slot {
      let index = Int(form >> 3)
      return switch form & 7 {
      case 0: .linkOpen(index)
      case 1: .linkText(index)
      case 2: .linkClose(index)
      case 3: .image(index)
      default: .component(index)
      }
    }
  }
}
