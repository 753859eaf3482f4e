import Content
import Diagnostics

/// A translation follows its original: beside each lesson lies a ledger, which says from which words each part was made.
enum TranslationRecords: TextRule {
  static let kinds = [stale, unrecorded, orphan]

  static let stale = DiagnosticKind(
    "stale-translation", .warning,
    explanation: Message(
      en: """
        The words of this section have changed in the first language since it was translated or last compared. Until \
        somebody has looked at both, readers see a notice here; in a lesson on which safety depends, the section is \
        withheld and leads to the other language. Compare the two, mend what differs, and write the new digest into \
        the ledger; 'suluh i18n ack' does it for you, and 'suluh i18n diff' shows what has changed. White space, line \
        breaks and the targets of links change no digest.
        """,
      id: """
        Kata-kata bagian ini sudah berubah dalam bahasa pertama sejak diterjemahkan atau terakhir dibandingkan. Sampai \
        ada yang melihat keduanya, pembaca melihat pemberitahuan di sini; dalam pelajaran yang menyangkut \
        keselamatan, bagian ini ditahan dan diarahkan ke bahasa yang lain. Bandingkan keduanya, betulkan yang \
        berbeda, lalu tulis sidik yang baru; 'suluh i18n ack' menuliskannya, dan 'suluh i18n diff' menunjukkan apa \
        yang berubah. Spasi, ganti baris, dan tujuan tautan tidak mengubah sidik.
        """))

  static let unrecorded = DiagnosticKind(
    "unrecorded-translation", .note,
    explanation: Message(
      en: """
        Nothing says from which words this translation was made, so nobody will notice when the original changes. \
        Compare the two once and run 'suluh i18n ack LESSON', which writes the file translation.yml beside them.
        """,
      id: """
        Tidak tercatat dari kata-kata mana terjemahan ini dibuat, jadi tidak ada yang tahu kalau aslinya berubah. \
        Bandingkan keduanya sekali, lalu jalankan 'suluh i18n ack PELAJARAN', yang menulis berkas translation.yml di \
        sampingnya.
        """))

  static let orphan = DiagnosticKind(
    "orphan-translation", .warning,
    explanation: Message(
      en: """
        The ledger of a lesson names a part that the lesson has not. Its name may be misspelt, or the part is gone; \
        then its line can go, too.
        """,
      id: """
        Catatan terjemahan menyebut bagian yang tidak ada dalam pelajaran ini. Mungkin salah ketik, atau bagiannya \
        sudah dihapus; kalau begitu barisnya boleh ikut dihapus.
        """))

  static func check(_ text: SiteText, in subject: RuleSubject) -> [Diagnostic] {
    guard case .lesson(let lesson) = text.subject else { return [] }
    let languages = subject.site.settings.languages
    guard lesson.ledger != nil else { return languages.count > 1 ? [unrecorded(lesson)] : [] }
    let translation = LessonTranslation(of: lesson, languages: languages)
    let found = translation.parts.compactMap { part -> Diagnostic? in
      switch part.state {
      case .current: nil
      case .stale: stale(part, of: lesson, source: languages[0])
      case .missing: unrecorded(part, of: lesson)
      }
    }
    let names = LessonPart.all.map(\.name)
    return found + translation.orphans.map { orphan($0, among: names) }
  }

  private static func stale(_ part: PartTranslation, of lesson: Lesson, source: Language) -> Diagnostic {
    Diagnostic(
      stale, at: lesson.texts[part.language].place(of: part.part),
      Message(
        en: "the original of '\(part.part.name)' has changed since it was translated",
        id: "naskah asli '\(part.part.name)' sudah berubah sejak diterjemahkan"),
      hint: lineToPaste(part, of: lesson),
      notes: [
        .init(
          at: lesson.texts[source].place(of: part.part), Message(en: "the original is here", id: "naskah aslinya di sini"))
      ])
  }

  private static func unrecorded(_ part: PartTranslation, of lesson: Lesson) -> Diagnostic {
    Diagnostic(
      unrecorded, at: lesson.texts[part.language].place(of: part.part),
      Message(
        en: "nothing says from which words '\(part.part.name)' was translated",
        id: "tidak tercatat dari kata-kata mana '\(part.part.name)' diterjemahkan"),
      hint: lineToPaste(part, of: lesson))
  }

  private static func unrecorded(_ lesson: Lesson) -> Diagnostic {
    Diagnostic(
      unrecorded, at: lesson.location,
      Message(
        en: "nothing says from which words this lesson was translated",
        id: "tidak tercatat dari kata-kata mana pelajaran ini diterjemahkan"),
      hint: Message(
        en: "compare its languages, then run 'suluh i18n ack \(lesson.id.rawValue)'",
        id: "bandingkan bahasa-bahasanya, lalu jalankan 'suluh i18n ack \(lesson.id.rawValue)'"))
  }

  private static func orphan(_ entry: TranslationLedger.Entry, among names: [String]) -> Diagnostic {
    Diagnostic(
      orphan, at: entry.part.location,
      Message(
        en: "the lesson has no part '\(entry.part.value)'", id: "pelajaran ini tidak punya bagian '\(entry.part.value)'"),
      hint: .didYouMean(entry.part.value, among: names) ?? Message(en: "delete the line", id: "hapus baris ini"))
  }

  private static func lineToPaste(_ part: PartTranslation, of lesson: Lesson) -> Message {
    let line = "\(part.part.name): \(part.digest)"
    let file = "\(lesson.folder)/\(TranslationLedger.fileName)"
    return Message(
      en: "compare the two, then write '\(line)' under '\(part.language.tag)' in \(file)",
      id: "bandingkan keduanya, lalu tulis '\(line)' di bawah '\(part.language.tag)' dalam \(file)")
  }
}

extension LessonText {
  /// Where a part begins.
  fileprivate func place(of part: LessonPart) -> SourceLocation {
    if case .section(let key) = part, let heading = section(key)?.heading { return heading.location }
    return article.title.location
  }
}

extension Lesson {
  /// Its folder, from the site's.
  public var folder: String { String(location.path.dropLast("/lesson.yml".utf8.count)) }
}
