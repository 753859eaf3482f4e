/// A paragraph, list item, heading or cell of a page: the smallest thing that is compared as a whole.
struct Block: Hashable {
  let part: PagePart
  /// The element around it, `li`; in the head what it says, `description`.
  let tag: String
  let words: [String]
  /// One for each word; they say what it is part of, not what it says.
  let flags: [WordFlags]
  /// Where its links and pictures lead, in order: a path from the top of the output where it is on the site. Of a
  /// contact's links only the way is kept (`tel:`): its number is a value of the contact.
  let links: [String]
  /// Ids of facts and sources that it rests on.
  let references: [Reference]
  /// The contact whose card it is part of.
  let contact: String?
  /// Which section of the page it is in, counted by headings; 0 before the first.
  let section: Int

  var text: String { words.joined(separator: " ") }

  /// Whether no person reads its words: what the head tells browsers and search engines.
  var isForMachines: Bool {
    part == .head && !["title", "description", "data"].contains { tag.hasSuffix($0) }
  }

  static func == (a: Block, b: Block) -> Bool {
    a.part == b.part && a.tag == b.tag && a.words == b.words && a.links == b.links && a.contact == b.contact
      && a.references.map(\.key) == b.references.map(\.key)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(part)
    hasher.combine(tag)
    hasher.combine(words)
    hasher.combine(links)
  }
}

/// What a word of a page is part of.
struct WordFlags: OptionSet, Hashable {
  let rawValue: UInt8

  /// The words of a fact.
  static let fact = WordFlags(rawValue: 1)
  /// Anything of a contact.
  static let contact = WordFlags(rawValue: 2)
  /// A number, e-mail or address by which somebody is reached.
  static let value = WordFlags(rawValue: 4)
  /// A date or time.
  static let time = WordFlags(rawValue: 8)
  /// A tag stands before the word: no number goes on over it.
  static let afterTag = WordFlags(rawValue: 16)
}

/// A record of the site that a page names: a fact or a source.
public struct Reference: Sendable, Hashable {
  /// What kind of record it is.
  public enum Kind: String, Sendable, Hashable { case fact, source }

  /// What kind of record it is.
  public let kind: Kind
  /// The record's id.
  public let id: String
  /// The words by which the page names it, where it does.
  public internal(set) var title: String?

  /// In words.
  static let longestTitle = 24

  var key: String { kind.rawValue + ":" + id }
}
