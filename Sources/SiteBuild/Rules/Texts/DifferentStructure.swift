import Content
import Diagnostics
import Markdown

/// The languages of a text are built alike: what one has, readers of the other have, too.
enum DifferentStructure: TextRule {
  static let kinds = [
    DiagnosticKind(
      "different-structure", .error,
      explanation: Message(
        en: """
          The languages of a text have the same sections, as many headings and list items in each, the same blocks in \
          the same order, and quizzes with the same questions, answers and right answers. Where they differ, something \
          was added, lost or moved in one language only. Paragraphs may be divided differently.
          """,
        id: """
          Teks dalam setiap bahasa punya bagian yang sama, jumlah judul dan butir daftar yang sama, blok yang sama \
          dengan urutan yang sama, serta kuis dengan pertanyaan, jawaban, dan jawaban benar yang sama. Kalau berbeda, \
          ada yang ditambah, hilang, atau dipindah dalam satu bahasa saja. Pembagian paragraf boleh berbeda.
          """))
  ]

  static func check(_ text: SiteText, in subject: RuleSubject) -> [Diagnostic] {
    text.pairs.flatMap { pair -> [Diagnostic] in
      guard let sections = pair.sections else {
        let counts = (pair.first.sectionCount - 1, pair.second.sectionCount - 1)
        if isToldAlready(text) { return [] }
        return [differs(.sections, counts, at: pair.second.place, pair.first, pair.first.place)]
      }
      return sections.flatMap { compare($0.first, $0.second) }
    }
  }

  /// Whether another rule names the section that a lesson lacks.
  private static func isToldAlready(_ text: SiteText) -> Bool {
    guard case .lesson(let lesson) = text.subject else { return false }
    return lesson.texts.all.contains { Set($0.sections.compactMap(\.key)).count < Lesson.SectionKey.allCases.count }
  }

  private static func compare(_ first: SectionSide, _ second: SectionSide) -> [Diagnostic] {
    let counts = zip(Part.counts(in: first.section), Part.counts(in: second.section))
    let found = counts.compactMap { one, other -> Diagnostic? in
      one.count == other.count
        ? nil : differs(one.part, (one.count, other.count), at: second.place, first.text, first.place)
    }
    return found + compareComponents(first, second)
  }

  private static func compareComponents(_ first: SectionSide, _ second: SectionSide) -> [Diagnostic] {
    let (ours, theirs) = (first.section.components, second.section.components)
    guard ours.count == theirs.count, zip(ours, theirs).allSatisfy({ $0.name == $1.name }) else {
      return [otherBlocks(ours.map(\.name), theirs.map(\.name), at: second.place, first)]
    }
    return zip(ours.indices, theirs.indices).flatMap { one, other -> [Diagnostic] in
      let (place, otherPlace) = (theirs[other].location, ours[one].location)
      if case .quiz(let quiz) = first.text.article.components[one],
        case .quiz(let theirQuiz) = second.text.article.components[other]
      {
        return compare(quiz, theirQuiz, at: place, first.text, otherPlace)
      }
      let count = first.text.inlines(ofComponents: one..<(one + 1)).count
      let counts = (count, second.text.inlines(ofComponents: other..<(other + 1)).count)
      return counts.0 == counts.1 ? [] : [differs(.entries, counts, at: place, first.text, otherPlace)]
    }
  }

  private static func compare(
    _ first: Quiz, _ second: Quiz, at place: SourceLocation, _ text: TextSide, _ otherPlace: SourceLocation
  ) -> [Diagnostic] {
    guard first.questions.count == second.questions.count else {
      return [differs(.questions, (first.questions.count, second.questions.count), at: place, text, otherPlace)]
    }
    return zip(first.questions, second.questions).compactMap { one, other in
      let (ours, theirs) = (one.options, other.options)
      if ours.count != theirs.count {
        return differs(.answers, (ours.count, theirs.count), at: other.location, text, one.location)
      }
      if ours.map(\.isRight) == theirs.map(\.isRight) { return nil }
      return otherRightAnswer(at: other.location, text, one.location)
    }
  }
}

extension DifferentStructure {
  /// What there are more of in one language than in the other.
  private enum Part {
    case sections, headings, bullets, numbered, pictures, entries, questions, answers

    /// What a section has.
    static func counts(in section: Section) -> [(part: Part, count: Int)] {
      let bullets = section.items.count { !$0.isOrdered }
      return [
        (.headings, section.blocks.count { if case .heading = $0.kind { true } else { false } }),
        (.bullets, bullets), (.numbered, section.items.count - bullets),
        (.pictures, section.links.count { $0.kind == .image }),
      ]
    }

    var noun: Message {
      switch self {
      case .sections: Message(en: "sections", id: "bagian")
      case .headings: Message(en: "headings", id: "judul")
      case .bullets: Message(en: "list items", id: "butir daftar")
      case .numbered: Message(en: "numbered items", id: "butir bernomor")
      case .pictures: Message(en: "pictures", id: "gambar")
      case .entries: Message(en: "entries", id: "isian")
      case .questions: Message(en: "questions", id: "pertanyaan")
      case .answers: Message(en: "answers", id: "jawaban")
      }
    }
  }

  /// `counts` are those of the first language and of the other one, at whose place it is told.
  private static func differs(
    _ part: Part, _ counts: (Int, Int), at place: SourceLocation, _ first: TextSide, _ otherPlace: SourceLocation
  ) -> Diagnostic {
    let noun = part.noun
    return Diagnostic(
      kinds[0], at: place,
      Message(
        en: "number of \(noun.en) here: \(counts.1), in '\(first.tag)': \(counts.0)",
        id: "jumlah \(noun.id) di sini: \(counts.1), dalam '\(first.tag)': \(counts.0)"),
      hint: Message(
        en: "add what is missing, or take out what is too much", id: "tambahkan yang kurang, atau hapus yang lebih"),
      notes: [note(first, otherPlace)])
  }

  private static func otherBlocks(
    _ ours: [String], _ theirs: [String], at place: SourceLocation, _ first: SectionSide
  ) -> Diagnostic {
    func list(_ names: [String]) -> String { names.isEmpty ? "–" : names.joined(separator: ", ") }
    return Diagnostic(
      kinds[0], at: place,
      Message(
        en: "blocks here: \(list(theirs)), in '\(first.text.tag)': \(list(ours))",
        id: "blok di sini: \(list(theirs)), dalam '\(first.text.tag)': \(list(ours))"),
      hint: Message(
        en: "give both languages the same blocks in the same order",
        id: "beri kedua bahasa blok yang sama dengan urutan yang sama"),
      notes: [note(first.text, first.place)])
  }

  private static func otherRightAnswer(at place: SourceLocation, _ first: TextSide, _ otherPlace: SourceLocation)
    -> Diagnostic
  {
    Diagnostic(
      kinds[0], at: place,
      Message(
        en: "another answer is right here than in '\(first.tag)'",
        id: "jawaban benarnya berbeda dari yang dalam '\(first.tag)'"),
      hint: Message(
        en: "give the answers the same order in both languages", id: "samakan urutan jawaban dalam kedua bahasa"),
      notes: [note(first, otherPlace)])
  }

  private static func note(_ first: TextSide, _ place: SourceLocation) -> Diagnostic.Note {
    .init(at: place, Message(en: "in '\(first.tag)' it is here", id: "dalam '\(first.tag)' ada di sini"))
  }
}
