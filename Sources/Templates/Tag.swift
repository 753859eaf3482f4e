/// A tag as the scanner finds it, before tags are matched to each other.
struct Tag: Sendable {
  /// Told by the sign after the braces.
  enum Kind: Sendable {
    case variable, section, inverted, close, partial, layout, block, comment
  }

  let kind: Kind
  /// Empty for a comment.
  let name: TagName
  /// The bytes that the tag takes from the text: its own, and those of the whole line when it stands alone on it.
  let range: Range<Int>
}
