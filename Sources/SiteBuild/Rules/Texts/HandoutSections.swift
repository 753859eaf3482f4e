import Content
import Diagnostics
import Markdown

/// A handout's texts have a `##` heading for each section that `handout.yml` lists, and what it takes from a lesson is
/// there.
enum HandoutSections: TextRule {
  static let kinds = [count, excerpt]

  static let count = DiagnosticKind(
    "handout-sections", .error,
    explanation: Message(
      en: """
        Each section that 'sections' of a handout.yml lists is one '##' heading of its texts, in the same order: the \
        list says what a section is for, the text gives it its heading and words. Write the missing heading, or mend \
        the list. A section whose words come from a lesson needs its heading, too.
        """,
      id: """
        Setiap bagian dalam 'sections' di handout.yml adalah satu judul '##' dalam teksnya, dengan urutan yang sama: \
        daftar itu menyebut gunanya, teks memberi judul dan kata-katanya. Tulis judul yang kurang, atau betulkan \
        daftarnya. Bagian yang isinya dari pelajaran juga perlu judul.
        """))

  static let excerpt = DiagnosticKind(
    "handout-excerpt", .error,
    explanation: Message(
      en: """
        A section of a handout can take items from a fixed section of a lesson, so that paper and page say the same. \
        'lesson' is the lesson's folder, 'from' the section, and 'items' counts its list items from 1. Nothing is \
        there under that name or number.
        """,
      id: """
        Bagian bahan cetak bisa mengambil butir dari bagian tetap sebuah pelajaran, supaya kertas dan halaman sama \
        bunyinya. 'lesson' adalah folder pelajaran, 'from' bagiannya, dan 'items' nomor butirnya mulai dari 1. Tidak \
        ada apa-apa dengan nama atau nomor itu.
        """))

  static func check(_ text: SiteText, in subject: RuleSubject) -> [Diagnostic] {
    guard case .handout(let handout, let edition) = text.subject else { return [] }
    let found = text.sides.compactMap { side -> Diagnostic? in
      let headings = side.article.document.sections.compactMap(\.heading)
      guard headings.count != handout.parts.count else { return nil }
      return miscounted(handout, headings, in: side.article)
    }
    // Every edition takes the same from the lessons: it is told once.
    guard edition == handout.editions.first?.key else { return found }
    return found + handout.parts.flatMap { absent(from: $0, in: subject.site) }
  }

  private static func absent(from part: Handout.Part, in site: Site) -> [Diagnostic] {
    guard case .lesson(let id, let key, let checklist, let items)? = part.excerpt else { return [] }
    guard let lesson = site.index.lessons[id.value] else { return [noLesson(id, in: site)] }
    guard let language = site.settings.languages.first, let section = lesson.texts[language].section(key) else {
      return []
    }
    let count = lesson.texts[language].itemCount(of: section, checklist)
    let missing = items.first { !(1...max(1, count)).contains($0) } ?? (count == 0 ? 1 : nil)
    return missing.map { [noItem($0, of: count, in: id)] } ?? []
  }

  private static func miscounted(_ handout: Handout, _ headings: [Heading], in article: Article) -> Diagnostic {
    let place = headings.dropFirst(handout.parts.count).first ?? headings.last
    return Diagnostic(
      count, at: place?.location ?? article.title.location,
      Message(
        en: "this text has \(headings.count) sections, and handout.yml lists \(handout.parts.count)",
        id: "teks ini punya \(headings.count) bagian, sedangkan handout.yml menyebut \(handout.parts.count)"),
      hint: Message(
        en: "give each listed section one '##' heading", id: "beri tiap bagian di daftar satu judul '##'"),
      notes: [.init(at: handout.location, Message(en: "the list is here", id: "daftarnya di sini"))])
  }

  private static func noLesson(_ id: Located<Lesson.ID>, in site: Site) -> Diagnostic {
    Diagnostic(
      excerpt, at: id.location,
      Message(
        en: "no lesson is called '\(id.value.rawValue)'", id: "tidak ada pelajaran bernama '\(id.value.rawValue)'"),
      hint: .didYouMean(id.value.rawValue, among: site.lessons.map(\.id.rawValue))
        ?? Message(en: "write the name of the lesson's folder", id: "tulis nama folder pelajarannya"))
  }

  private static func noItem(_ item: Int, of count: Int, in id: Located<Lesson.ID>) -> Diagnostic {
    Diagnostic(
      excerpt, at: id.location,
      Message(
        en: "the section has no item \(item): it has \(count)",
        id: "bagian itu tidak punya butir \(item): butirnya \(count)"),
      hint: Message(en: "count its list items from 1", id: "hitung butir daftarnya mulai dari 1"))
  }
}

extension LessonText {
  /// How many list items a section has, or else how many things to tick; of its checklist of a number, counted from 1.
  fileprivate func itemCount(of section: Section, _ checklist: Int?) -> Int {
    let counts = section.components.indices.compactMap { index -> Int? in
      if case .checklist(let items) = article.components[index] { items.count } else { nil }
    }
    if let checklist { return counts.indices.contains(checklist - 1) ? counts[checklist - 1] : 0 }
    return section.items.isEmpty ? counts.reduce(0, +) : section.items.count
  }
}
