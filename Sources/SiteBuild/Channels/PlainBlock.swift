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
  var trimmed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// Runs of anything but white space.
  var numberOfWords: Int { split(whereSeparator: \.isWhitespace).count }
}
