/// What the fragments and runs of a document point into: one block of bytes for all of them.
///
/// An object, so that a run or a fragment is a reference and a few numbers.
final class DocumentText: Sendable {
  /// Of the file that runs are placed in.
  let path: String
  /// The document's HTML without what slots stand for, then the words that it does not say as they are.
  let bytes: [UInt8]
  /// All slots of the HTML, in order.
  let slots: [Fragment.PlacedSlot]

  /// A text of nothing.
  static let empty = DocumentText(path: "", bytes: [], slots: [])

  /// Keeps the arrays as they are, spare capacity included.
  init(path: String, bytes: [UInt8], slots: [Fragment.PlacedSlot]) {
    self.path = path
    self.bytes = bytes
    self.slots = slots
  }
}
