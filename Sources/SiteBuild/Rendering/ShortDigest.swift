/// Four letters or digits that stand for some texts: FNV-1a of 64 bits (Fowler, Noll, Vo), its low 20 bits written with
/// Crockford's 32 signs, among which none can be taken for another. Enough to tell one printing of a sheet from the next.
struct ShortDigest {
  private var hash: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ texts: [String]) {
    for text in texts {
      for byte in text.utf8 { add(byte) }
      // No text holds it: "a", "bc" and "ab", "c" are not the same.
      add(0)
    }
  }

  private mutating func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

  var text: String {
    let signs = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    return String((0..<4).reversed().map { signs[Int((hash >> UInt64($0 * 5)) & 31)] })
  }
}
