/// What stands in a stretch of text that some rule wants to read; most text has none of it.
struct ProseSigns: OptionSet {
  let rawValue: UInt8

  static let digit = ProseSigns(rawValue: 1)
  /// An at sign, or what a web address has within.
  static let address = ProseSigns(rawValue: 2)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(in bytes: ArraySlice<UInt8>) {
    self = bytes.withUnsafeBufferPointer { ProseSigns(in: $0) }
  }

  init(in text: String) {
    self = text.utf8.withContiguousStorageIfAvailable { ProseSigns(in: $0) } ?? [.digit, .address]
  }

  private init(in buffer: UnsafeBufferPointer<UInt8>) {
    var signs: ProseSigns = []
    for index in buffer.indices where buffer[index] <= UInt8(ascii: "@") {
      let byte = buffer[index]
      if byte.isDigit {
        signs.insert(.digit)
      } else if byte == UInt8(ascii: "@") {
        signs.insert(.address)
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":"), index + 1 < buffer.count {
        let next = buffer[index + 1]
        if next.isLetter || next == UInt8(ascii: "/") { signs.insert(.address) }
      }
    }
    self = signs
  }
}
