import Diagnostics

/// Why a text cannot go by a channel as it is.
struct ChannelProblem: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    /// So many signs in one piece that cannot be divided; so many are free.
    case tooLong(Channel, signs: Int, room: Int)
    /// Longer than one message by SMS, of so many signs.
    case twoMessages(signs: Int)
    /// Not among the signs of SMS.
    case sign(Character)
    /// No choice of the lesson's items gives a script of so many words.
    case wordCount(Int, wanted: ClosedRange<Int>)
  }

  let kind: Kind
  let location: SourceLocation
}
