import Testing

@testable import Markdown

struct PlacedSlotTests {
  @Test("what goes in comes out", arguments: [0, 1, 1_000_000])
  func roundTrip(index: Int) {
    let slots: [Fragment.Slot] = [
      .linkOpen(index), .linkText(index), .linkClose(index), .image(index), .component(index),
    ]
    for slot in slots {
      let placed = Fragment.PlacedSlot(offset: 1234, slot: slot)
      #expect(placed.slot == slot && placed.offset == 1234)
    }
  }
}
