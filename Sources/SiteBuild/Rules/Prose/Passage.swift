import Content
import Diagnostics

/// Words that are read in one go, such as a paragraph, the text of a list item or the answer of a quiz: split into
/// words and sentences once, for all rules. An object, since many rules look at each.
final class Passage {
  let prose: Prose
  let role: Role
  /// Of the section of the text that it stands in.
  let section: Int
  /// The lesson's fixed section that it stands in.
  let key: Lesson.SectionKey?
  /// With the bytes of their texts, in order; an autolink's is one zero byte.
  let links: [PlacedLink]
  let words: [Word]
  /// In order; none of them empty.
  let sentences: [Sentence]

  /// What a passage is to its readers.
  enum Role {
    case title, summary, heading, paragraph, listItem
    /// Of a fenced block.
    case checklist, note, story
    /// Of a quiz.
    case question, rightAnswer, wrongAnswer, feedback
    /// What a wrong answer would lead to.
    case wrongFeedback
  }

  /// A link, and where its text stands.
  struct PlacedLink {
    let link: ResolvedLink
    /// Of the passage's bytes.
    let range: Range<Int>
  }

  init(
    _ prose: Prose, as role: Role, section: Int, key: Lesson.SectionKey?, links: ArraySlice<ResolvedLink>,
    _ vocabulary: Vocabulary
  ) {
    self.prose = prose
    self.role = role
    self.section = section
    self.key = key
    self.links = prose.links.map { PlacedLink(link: links[links.startIndex + $0.index], range: $0.range) }
    words = Word.all(in: prose.bytes, vocabulary)
    sentences = Sentence.all(in: prose.bytes, words: words)
  }

  /// A string of a data file, in which no links can stand.
  convenience init(_ text: String, at location: SourceLocation, _ vocabulary: Vocabulary) {
    self.init(Prose(text, at: location), as: .paragraph, section: 0, key: nil, links: [], vocabulary)
  }

  /// Whether only spaces or a hyphen stand between a word and the next.
  func isJoined(_ index: Int) -> Bool {
    let gap = words[index].range.upperBound..<words[index + 1].range.lowerBound
    return prose.bytes[gap].allSatisfy { $0 == 0x20 || $0 == UInt8(ascii: "-") || $0 == 0xC2 || $0 == 0xA0 }
  }

  /// The bytes from the first of some words to the last.
  func bytes(ofWords words: Range<Int>) -> Range<Int> {
    self.words[words.lowerBound].range.lowerBound..<self.words[words.upperBound - 1].range.upperBound
  }

  /// Some words as they are written.
  func text(ofWords words: Range<Int>) -> String { prose.text(of: bytes(ofWords: words)) }

  /// Where some words stand.
  func location(ofWords words: Range<Int>) -> SourceLocation { prose.location(of: bytes(ofWords: words)) }

  /// The sentence that a byte stands in.
  func sentence(at offset: Int) -> Sentence? { sentences.first { $0.bytes.contains(offset) } }

  /// The links whose texts overlap some bytes.
  func links(in range: Range<Int>) -> some Sequence<PlacedLink> { links.lazy.filter { $0.range.overlaps(range) } }
}
