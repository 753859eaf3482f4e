import ArgumentParser
import Content
import Diagnostics
import SiteBuild
import SiteDiff

/// `suluh i18n`: keeps translations beside their originals.
struct TranslationCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "i18n", abstract: "See which translations are out of date, and record that one has been compared.",
    discussion: """
      Lessons are written in the first language of site.yml. Beside each lies a ledger, translation.yml: for every part \
      the digest of the words that its translation was made from.
      """,
    subcommands: [TranslationStatus.self, TranslationAcknowledgement.self, TranslationDifference.self])
}

/// `suluh i18n status`.
struct TranslationStatus: SiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "List what is current, stale, missing and orphan.",
    discussion: "Parts that are current are only counted; --verbose lists them, too.")

  @OptionGroup(title: "Options of all subcommands") var global: GlobalOptions

  func run(on console: Console) async throws {
    let site = try await global.site()
    var counts: [String: Int] = [:]
    for lesson in site.lessons {
      let translation = LessonTranslation(of: lesson, languages: site.settings.languages)
      for part in translation.parts {
        counts[part.state.rawValue, default: 0] += 1
        if part.state == .current, !console.isVerbose { continue }
        console.print(.translationLine(lesson, part.language.tag, part.part.name, part.state.rawValue))
      }
      for orphan in translation.orphans {
        counts["orphan", default: 0] += 1
        console.print(.translationLine(lesson, orphan.part.location.shortPlace, orphan.part.value, "orphan"))
      }
    }
    console.tell(.translationCounts(counts))
  }
}

/// `suluh i18n ack LESSON [PART]`.
struct TranslationAcknowledgement: SiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "ack", abstract: "Record that a translation says what the original says now.")

  @Argument(help: "The lesson's key: the name of its folder.")
  var lesson: String

  @Argument(help: "A part of it, such as title, opening, core, points or red_flags. (default: all)")
  var part: String?

  @Option(help: ArgumentHelp("Only this language. (default: all but the first)", valueName: "tag"))
  var lang: String?

  @OptionGroup(title: "Options of all subcommands") var global: GlobalOptions

  func run(on console: Console) async throws {
    let site = try await global.site()
    let translation = try site.translation(of: lesson)
    let chosen = try part.map { try translation.part(named: $0) }
    let language = try lang.map { try site.translatedLanguage($0) }
    func isChosen(_ entry: PartTranslation) -> Bool {
      (chosen == nil || entry.part == chosen) && (language == nil || entry.language == language)
    }
    let ledger = LedgerText(translation, recording: isChosen, isWhole: chosen == nil && language == nil)
    let path = "\(translation.lesson.folder)/\(TranslationLedger.fileName)"
    let file = "\(global.source)/\(path)"
    if TextFile.exists(file) {
      try TextFile.replace(file, with: Array(ledger.text.utf8))
    } else {
      try TextFile.create(file, ledger.text)
    }
    console.print(.recorded(translation.parts.count(where: isChosen), path))
  }
}

/// `suluh i18n diff LESSON [PART]`.
struct TranslationDifference: SiteCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Show what has changed in the original since a part was translated.",
    discussion: "Looks for the former words in git's history of the file.")

  @Argument(help: "The lesson's key: the name of its folder.")
  var lesson: String

  @Argument(help: "A part of it, such as title, opening, core, points or red_flags. (default: all that are stale)")
  var part: String?

  @OptionGroup(title: "Options of all subcommands") var global: GlobalOptions

  func run(on console: Console) async throws {
    let site = try await global.site()
    let translation = try site.translation(of: lesson)
    let chosen = try part.map { try translation.part(named: $0) }
    let stale = translation.parts.filter { $0.state == .stale && (chosen == nil || $0.part == chosen) }
    guard !stale.isEmpty else { return console.tell(.nothingStale(lesson)) }
    let settings = site.languages[0]
    let text = translation.lesson.texts[settings.language]
    for entry in stale {
      console.print("\(entry.language.tag) \(entry.part.name)\n")
      guard let former = formerText(of: entry, text.article.path, settings) else {
        console.report(.note, .noFormerWords(entry.part.name))
        continue
      }
      let words = [former, text].map { $0.words(of: entry.part).joined(separator: " ¶ ") }
      console.print(WordDifference(from: words[0], to: words[1]).marked + "\n")
    }
  }

  private func formerText(of entry: PartTranslation, _ path: String, _ settings: LanguageSettings) -> LessonText? {
    guard let versions = GitHistory(folder: global.source).versions(of: path) else { return nil }
    return versions.lazy
      .compactMap { LessonText(formerly: $0, path: path, settings: settings) }
      .first { $0.digest(of: entry.part) == entry.recorded }
  }
}

extension WordDifference {
  /// As `wdiff` marks it: what is gone in [-…-], what is new in {+…+}.
  fileprivate var marked: String {
    pieces.map { piece in
      switch piece {
      case .same(let text): text
      case .replaced(let old, let new):
        [old.isEmpty ? nil : "[-\(old)-]", new.isEmpty ? nil : "{+\(new)+}"].compactMap { $0 }.joined(separator: " ")
      }
    }.joined(separator: " ")
  }
}

extension Site {
  /// Throws with the nearest key.
  fileprivate func translation(of key: String) throws(UserError) -> LessonTranslation {
    guard let lesson = lessons.first(where: { $0.id.rawValue == key }) else {
      throw UserError(
        .unknownLesson(key), hint: .didYouMean(key, among: lessons.map(\.id.rawValue)), exitCode: .validationFailure)
    }
    return LessonTranslation(of: lesson, languages: settings.languages)
  }

  fileprivate func translatedLanguage(_ tag: String) throws(UserError) -> Language {
    let languages = settings.languages.dropFirst()
    guard let language = languages.first(where: { $0.tag == tag }) else {
      throw UserError(
        .unknownLanguage(tag), hint: .didYouMean(tag, among: languages.map(\.tag)), exitCode: .validationFailure)
    }
    return language
  }
}

extension LessonTranslation {
  fileprivate func part(named name: String) throws(UserError) -> LessonPart {
    guard let part = parts.first(where: { $0.part.name == name })?.part else {
      let known = Set(parts.map(\.part.name)).sorted()
      throw UserError(
        .unknownPart(name, of: lesson), hint: .didYouMean(name, among: known), exitCode: .validationFailure)
    }
    return part
  }
}
