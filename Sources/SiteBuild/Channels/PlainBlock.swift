import Diagnostics

/// A paragraph, heading or list item as words alone: what messages, scripts and plain texts are made of.
struct PlainBlock: Sendable, Hashable {
  /// What it is.
  enum Form: Sendable, Hashable {
    case paragraph
    /// A heading below that of the section.
    case heading
    /// With the number of an ordered list.
    case item(number: Int?)
    /// Something to tick.
    case tick
    case question
    case answer(isRight: Bool)
    case feedback
  }

  /// Words in a row that are all important or all not.
  struct Piece: Sendable, Hashable {
    var text: String
    var isBold: Bool
  }

  var form: Form
  var pieces: [Piece] = []
  /// Where it is written; of its section's heading where nothing nearer is known.
  var location: SourceLocation
  /// Whether it names where a right stands in a law: small print that nobody reads out.
  var citesLaw = false

  /// Without what is important in them.
  var text: String { pieces.map(\.text).joined().trimmed }

  var isItem: Bool {
    switch form {
    case .item, .tick: true
    default: false
    }
  }

  /// A step of a numbered list. Other items may be signs to tick, which mean the opposite when they stand alone.
  var isStep: Bool { if case .item(_?) = form { true } else { false } }

  /// How many bytes its words have so far, those that are trimmed included.
  var length: Int { pieces.reduce(0) { $0 + $1.text.utf8.count } }

  mutating func append(_ text: String, isBold: Bool) {
    if let last = pieces.last, last.isBold == isBold {
      pieces[pieces.count - 1].text += text
    } else if !text.isEmpty {
      pieces.append(Piece(text: text, isBold: isBold))
    }
  }
}

extension String {
  /// Without white space at its ends, and with one space where there were several signs of it.
  var trimmed: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    forEachWord { word in
      if !bytes.isEmpty { bytes.append(0x20) }
      bytes += word
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Runs of anything but white space.
  var numberOfWords: Int {
    var count = 0
    forEachWord { _ in count += 1 }
    return count
  }

  /// White space is a space, a tab, the end of a line, or a no-break space (C2 A0).
  private func forEachWord(_ body: (Slice<UnsafeBufferPointer<UInt8>>) -> Void) {
    var text = self
    text.withUTF8 { bytes in
      var (start, offset) = (0, 0)
      while offset < bytes.count {
        let byte = bytes[offset]
        let isNoBreak = byte == 0xC2 && offset + 1 < bytes.count && bytes[offset + 1] == 0xA0
        let length = isNoBreak ? 2 : byte == 0x20 || (0x09...0x0D).contains(byte) ? 1 : 0
        if length > 0 {
          if start < offset { body(bytes[start..<offset]) }
          start = offset + length
        }
        offset += max(1, length)
      }
      if start < bytes.count { body(bytes[start...]) }
    }
  }
}
