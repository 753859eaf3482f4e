import Diagnostics

/// From which words each part of a lesson was translated: the file `translation.yml` beside its texts.
public struct TranslationLedger: Sendable {
  /// Of each language but the first, in the order of the file: the part, and the digest of the words that its
  /// translation was made from.
  public let entries: [Language: [Entry]]

  public struct Entry: Sendable {
    /// As `LessonPart.name`; a name that no part of the lesson has is an orphan.
    public let part: Located<String>
    public let digest: Located<String>
  }

  /// The name of its file in a lesson's folder.
  public static let fileName = "translation.yml"

  public func entry(_ part: LessonPart, _ language: Language) -> Entry? {
    entries[language]?.first { $0.part.value == part.name }
  }
}

/// A part of a lesson that is translated by itself.
public enum LessonPart: Sendable, Hashable {
  /// The title and the summary.
  case title
  /// What stands before the first heading.
  case opening
  case section(Lesson.SectionKey)

  /// As ledgers and commands call it.
  public var name: String {
    switch self {
    case .title: "title"
    case .opening: "opening"
    case .section(let key): key.rawValue
    }
  }

  /// In the order of a lesson.
  public static let all: [LessonPart] = [.title, .opening] + Lesson.SectionKey.allCases.map(LessonPart.section)
}

/// Somebody other than the writer has read a text, and stands by it.
public struct Review: Sendable {
  /// As whom they have read it.
  public enum Role: String, Sendable, CaseIterable {
    case survivorSafety = "survivor-safety"
    case law, language, field, pastoral, health
  }

  public let role: Role
  public let on: Day
  /// Of the words that were read, in all languages.
  public let digest: Located<String>
}
