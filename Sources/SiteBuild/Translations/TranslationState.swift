import Content
import Output

/// Whether a part of a lesson says in another language what the first language says now.
public enum TranslationState: String, Sendable, CaseIterable {
  /// Made from, or compared with, the words that stand there.
  case current
  /// The words in the first language have changed since.
  case stale
  /// Nobody has recorded what it was made from.
  case missing
}

/// A part of a lesson in a language other than the first.
public struct PartTranslation: Sendable {
  public let part: LessonPart
  public let language: Language
  public let state: TranslationState
  /// Of the words in the first language, as they are now.
  public let digest: String
  /// What the ledger says; nil where it says nothing.
  public let recorded: String?
}

/// How far the translations of a lesson are recorded.
public struct LessonTranslation: Sendable {
  public let lesson: Lesson
  /// For each language but the first, in the order of the site's languages, the parts that the lesson has.
  public let parts: [PartTranslation]
  /// Entries of the ledger for parts that the lesson has not.
  public let orphans: [TranslationLedger.Entry]

  public init(of lesson: Lesson, languages: [Language]) {
    self.lesson = lesson
    guard let source = languages.first, languages.count > 1 else {
      (parts, orphans) = ([], [])
      return
    }
    let text = lesson.texts[source]
    let present = LessonPart.all.filter { text.has($0) }
    let digests = present.map { WordsDigest(of: $0, in: text).text }
    parts = languages.dropFirst().flatMap { language in
      zip(present, digests).map { part, digest in
        let recorded = lesson.ledger?.entry(part, language)?.digest.value
        return PartTranslation(
          part: part, language: language,
          state: recorded == nil ? .missing : recorded == digest ? .current : .stale, digest: digest,
          recorded: recorded)
      }
    }
    let names = Set(present.map(\.name))
    orphans = languages.dropFirst().flatMap { language in
      (lesson.ledger?.entries[language] ?? []).filter { !names.contains($0.part.value) }
    }
  }
}

extension LessonText {
  /// Whether it has the part; a title every text has.
  func has(_ part: LessonPart) -> Bool {
    switch part {
    case .title: true
    case .opening: sections.first { $0.section.heading == nil }.map { !$0.section.blocks.isEmpty } ?? false
    case .section(let key): section(key) != nil
    }
  }
}

/// The sections whose words have changed in the first language since they were translated; lessons without a ledger
/// have none.
struct StaleSections: Sendable {
  private let keys: [Lesson.ID: Set<Key>]

  private struct Key: Hashable {
    let section: Lesson.SectionKey
    let language: Language
  }

  init(of site: Site) {
    var keys: [Lesson.ID: Set<Key>] = [:]
    for lesson in site.lessons where lesson.ledger != nil {
      for part in LessonTranslation(of: lesson, languages: site.settings.languages).parts where part.state == .stale {
        guard case .section(let section) = part.part else { continue }
        keys[lesson.id, default: []].insert(Key(section: section, language: part.language))
      }
    }
    self.keys = keys
  }

  func contains(_ section: Lesson.SectionKey, of lesson: Lesson.ID, in language: Language) -> Bool {
    keys[lesson]?.contains(Key(section: section, language: language)) ?? false
  }
}
