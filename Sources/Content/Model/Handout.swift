import Diagnostics

/// Something to print: what its regions, editions and languages share, and its own words. What it has in common with a
/// lesson it takes from there.
public struct Handout: Sendable {
  public struct ID: Sendable, Hashable, Comparable, RawRepresentable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static func < (a: ID, b: ID) -> Bool { a.rawValue < b.rawValue }
  }

  /// What it is for decides its form on paper.
  public enum Kind: String, Sendable, CaseIterable {
    case pulpitInsert = "pulpit-insert"
    case tearOffStrips = "tear-off-strips"
    case poster
    case readAloud = "read-aloud"
    case checklist
    case leaflet
    case prayers
    case walletCards = "wallet-cards"
    case contactBoxes = "contact-boxes"
    case discussion
    case cadreSheet = "cadre-sheet"
    /// To be coloured.
    case children
  }

  public let id: ID
  /// The place in lists.
  public let order: Int
  public let kind: Kind
  /// The middle of the edition codes on its sheets: capital letters and digits.
  public let code: String
  /// The day on which somebody last checked its own words.
  public let checked: Day
  /// Whether the site has pages of it; one that only leaders should have is only printed.
  public let isPosted: Bool
  /// How many pages each sheet has, on any paper.
  public let pageCount: Int
  /// Its sections, in the order of the `##` headings of its texts.
  public let parts: [Part]
  /// At least one.
  public let editions: [Edition]
  /// Of any of its editions.
  public let reviews: [Review]
  /// The file of a picture of it by the tag of the picture's language; `script/sheet-pictures` makes them.
  public let pictures: [String: String]
  public let location: SourceLocation

  /// A text of the handout in all languages.
  public struct Edition: Sendable {
    /// Whose vocabulary it has, `gmit`; nil where there is only one for everybody.
    public let key: String?
    public let texts: Localized<Article>
  }

  /// One section of a handout.
  public struct Part: Sendable {
    /// What the style sheet knows it by, `message`.
    public let name: String
    /// The page that it stands on, from 1.
    public let page: Int
    /// What comes from elsewhere: items of a lesson stand below its own words, a region's story in their place.
    public let excerpt: Excerpt?
    public let location: SourceLocation
  }

  /// Words that the handout shares with another text.
  public enum Excerpt: Sendable {
    /// The items of a fixed section, or of its checklist of that number, counted from 1; all where none are named.
    case lesson(Located<Lesson.ID>, section: Lesson.SectionKey, checklist: Int?, items: [Int])
    /// The story of the region's note, or of that of the nearest region around it that has one.
    case regionStory
  }

  /// Whether there are words of a prayer in it.
  public var hasPrayer: Bool { kind == .prayers || parts.contains { $0.name == "prayer" } }

  /// The text for an edition; the last, which is for everybody, where there is none of that name.
  public func edition(_ key: String?) -> Edition {
    editions.first { $0.key == key } ?? editions[editions.count - 1]
  }
}

extension RegionTree {
  /// The edition that most readers of the region expect, from its own row or from that of a region around it.
  public func edition(of code: Region.Code) -> String? {
    self[code]?.edition ?? parent(of: code).flatMap { edition(of: $0.code) }
  }
}
