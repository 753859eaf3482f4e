import Diagnostics
import Markdown

/// One lesson of the curriculum: what its languages share, and its text in each.
public struct Lesson: Sendable {
  public struct ID: Sendable, Hashable, Comparable, RawRepresentable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static func < (a: ID, b: ID) -> Bool { a.rawValue < b.rawValue }
  }

  /// The fixed sections, in their order; what each is called stands in `languages/*.yml`.
  public enum SectionKey: String, Sendable, CaseIterable {
    case core, audience, points
    case redFlags = "red_flags"
    case actions, quiz, contacts
  }

  public enum Safety: String, Sendable, CaseIterable { case normal, critical }

  public let id: ID
  /// The place in the curriculum.
  public let order: Int
  /// The letter of its strand, A to G.
  public let strand: String
  /// Neutral address and title, in no machine-readable list.
  public let isDiscreet: Bool
  public let safety: Safety
  /// Whether it asks questions; in one that does not, the section of the quiz holds prose.
  public let hasQuiz: Bool
  public let texts: Localized<LessonText>
  /// Nil where nothing is recorded.
  public let ledger: TranslationLedger?
  /// In the order of the file, those of former words included.
  public let reviews: [Review]
  public let location: SourceLocation
}

/// A lesson in one language: the article, and where its fixed sections are.
public struct LessonText: Sendable {
  public let article: Article
  /// Of each of the document's sections.
  private let keys: [Lesson.SectionKey?]

  /// - Parameter keys: one for each section of the article's document.
  init(_ article: Article, keys: [Lesson.SectionKey?]) {
    precondition(keys.count == article.document.sections.count, "every section has a key or nil")
    self.article = article
    self.keys = keys
  }

  /// What stands before the first section, and then each section; a key is nil where the heading is not a fixed one.
  public var sections: [(key: Lesson.SectionKey?, section: Section)] {
    zip(keys, article.document.sections).map { ($0, $1) }
  }

  public func section(_ key: Lesson.SectionKey) -> Section? {
    keys.firstIndex(of: key).map { article.document.sections[$0] }
  }
}
