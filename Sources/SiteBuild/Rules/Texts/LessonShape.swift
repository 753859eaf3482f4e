import Content
import Diagnostics
import Markdown

/// A lesson has as many key points, warning signs, actions and questions as somebody can keep in mind, and a length
/// that can be read in one go. Each question's one right answer and the feedback of every answer are asked for where
/// the quiz is read (`bad-component`).
enum LessonShape: TextRule {
  static let standsAlone = true
  static let kinds = [counts, quiz, length]

  static let counts = DiagnosticKind(
    "lesson-counts", .error,
    explanation: Message(
      en: """
        A lesson has 7 to 10 key points, 3 to 8 warning signs, 3 to 6 things to do and 3 to 5 questions, unless \
        'thresholds' in content/site.yml says otherwise. More than that nobody keeps in mind, and less is not a whole \
        lesson. Of the things to do, numbered items are counted, or else the items of a list; a checklist is not.
        """,
      id: """
        Sebuah pelajaran punya 7 sampai 10 poin penting, 3 sampai 8 tanda bahaya, 3 sampai 6 tindakan, dan 3 sampai 5 \
        pertanyaan, kecuali 'thresholds' dalam content/site.yml menyebut lain. Lebih dari itu sulit diingat, kurang \
        dari itu belum utuh. Untuk tindakan, yang dihitung butir bernomor, atau kalau tidak ada, butir daftar; \
        checklist tidak dihitung.
        """))

  static let quiz = DiagnosticKind(
    "unwanted-quiz", .error,
    explanation: Message(
      en: """
        The lesson's data says 'quiz: no', because questions would not be right in it. Then its section for the quiz \
        holds a few sentences and no quiz.
        """,
      id: """
        Data pelajaran ini menyebut 'quiz: no', karena pertanyaan tidak cocok di dalamnya. Bagian kuisnya lalu berisi \
        beberapa kalimat, tanpa kuis.
        """))

  static let length = DiagnosticKind(
    "lesson-length", .warning,
    explanation: Message(
      en: """
        In the site's first language a lesson has 250 to 450 words, unless 'lesson-words' in content/site.yml says \
        otherwise. The quiz, the section about whom to contact and headings are not counted. Somebody who reads \
        slowly, or listens, follows that much in one go.
        """,
      id: """
        Dalam bahasa pertama situs, sebuah pelajaran punya 250 sampai 450 kata, kecuali 'lesson-words' dalam \
        content/site.yml menyebut lain. Kuis, bagian kontak, dan judul tidak dihitung. Sebanyak itulah yang bisa \
        diikuti sekali duduk oleh orang yang membaca pelan atau mendengarkan.
        """))

  static func check(_ text: SiteText, in subject: RuleSubject) -> [Diagnostic] {
    guard case .lesson(let lesson) = text.subject else { return [] }
    let thresholds = subject.site.settings.thresholds
    let shape = text.sides.flatMap { countsAmiss(in: $0, of: lesson, thresholds) }
    guard let first = text.sides.first else { return shape }
    let count = wordCount(of: first)
    return thresholds.lessonWords.contains(count)
      ? shape : shape + [lengthAmiss(count, thresholds.lessonWords, at: first.place)]
  }

  private static func countsAmiss(in side: TextSide, of lesson: Lesson, _ thresholds: Thresholds) -> [Diagnostic] {
    zip(side.keys, side.sections).compactMap { key, section in
      switch key {
      case .points: counted(section, items(of: section), thresholds.keyPoints, .points)
      case .redFlags: counted(section, items(of: section), thresholds.redFlags, .redFlags)
      case .actions: counted(section, items(of: section), thresholds.actions, .actions)
      case .quiz where lesson.hasQuiz: counted(section, questions(in: section), thresholds.questions, .quiz)
      case .quiz: proseInsteadOfQuiz(in: section, lesson)
      default: nil
      }
    }
  }

  private static func items(of section: SectionSide) -> Int {
    let items = section.section.items
    let ordered = items.count { $0.isOrdered }
    return ordered > 0 ? ordered : items.count
  }

  private static func quizzes(in section: SectionSide) -> [Quiz] {
    section.text.article.components[section.section.components.indices].compactMap { component in
      if case .quiz(let quiz) = component { quiz } else { nil }
    }
  }

  private static func questions(in section: SectionSide) -> Int {
    quizzes(in: section).reduce(0) { $0 + $1.questions.count }
  }

  private static func counted(
    _ section: SectionSide, _ count: Int, _ allowed: ClosedRange<Int>, _ key: Lesson.SectionKey
  ) -> Diagnostic? {
    if allowed.contains(count) { return nil }
    return countAmiss(count, allowed, key, at: section.place)
  }

  private static func proseInsteadOfQuiz(in section: SectionSide, _ lesson: Lesson) -> Diagnostic? {
    if let quiz = quizzes(in: section).first { return forbiddenQuiz(at: quiz.location, lesson.location) }
    let hasProse = section.section.blocks.contains { $0.kind == .paragraph }
    return hasProse ? nil : countAmiss(0, 1...9, .core, at: section.place)
  }

  private static func wordCount(of side: TextSide) -> Int {
    side.passages.reduce(0) { sum, passage in
      switch (passage.role, passage.key) {
      case (.title, _), (.summary, _), (.heading, _), (_, .quiz?), (_, .contacts?): sum
      default: sum + passage.words.count
      }
    }
  }
}

extension LessonShape {
  /// `core` stands for sentences.
  private static func countAmiss(
    _ count: Int, _ allowed: ClosedRange<Int>, _ key: Lesson.SectionKey, at place: SourceLocation
  ) -> Diagnostic {
    let noun =
      switch key {
      case .points: Message(en: "key points", id: "poin penting")
      case .redFlags: Message(en: "warning signs", id: "tanda bahaya")
      case .actions: Message(en: "things to do", id: "tindakan")
      case .quiz: Message(en: "questions", id: "pertanyaan")
      default: Message(en: "sentences", id: "kalimat")
      }
    let (least, most) = (allowed.lowerBound, allowed.upperBound)
    let isTooMany = count > most
    return Diagnostic(
      counts, at: place,
      Message(
        en: "number of \(noun.en): \(count), asked for: \(least) to \(most)",
        id: "jumlah \(noun.id): \(count), yang diminta: \(least) sampai \(most)"),
      hint: isTooMany
        ? Message(en: "keep what matters most", id: "sisakan yang paling penting")
        : Message(en: "add what is missing", id: "tambahkan yang kurang"))
  }

  private static func forbiddenQuiz(at place: SourceLocation, _ data: SourceLocation) -> Diagnostic {
    Diagnostic(
      quiz, at: place,
      Message(
        en: "here is a quiz, and the lesson's data says 'quiz: no'",
        id: "di sini ada kuis, padahal data pelajaran menyebut 'quiz: no'"),
      hint: Message(
        en: "write a few sentences instead, or take 'quiz: no' out",
        id: "ganti dengan beberapa kalimat, atau hapus 'quiz: no'"),
      notes: [.init(at: data, Message(en: "the data is here", id: "datanya di sini"))])
  }

  private static func lengthAmiss(_ count: Int, _ allowed: ClosedRange<Int>, at place: SourceLocation) -> Diagnostic {
    let (least, most) = (allowed.lowerBound, allowed.upperBound)
    return Diagnostic(
      length, at: place,
      Message(
        en: "the lesson has \(count) words, asked for: \(least) to \(most)",
        id: "pelajaran ini \(count) kata, yang diminta: \(least) sampai \(most)"),
      hint: count > most
        ? Message(
          en: "keep what matters most, or make two lessons of it", id: "sisakan yang paling penting, atau bagi dua")
        : Message(en: "say what readers still need", id: "tambahkan yang masih perlu diketahui pembaca"))
  }
}
