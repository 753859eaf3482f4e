import Content
import Diagnostics
import Markdown

/// A lesson has its fixed sections, each under its name and in their order: the sheet, the message and the radio script
/// are made from them.
enum LessonSections: TextRule {
  static let kinds = [missing, misspelt, order]

  static let missing = DiagnosticKind(
    "missing-section", .error,
    explanation: Message(
      en: """
        Every lesson has the sections whose headings stand under 'sections' in content/languages. The page, the \
        printed sheet and the message for a phone are made from them. Write the section, or look whether its '##' \
        was lost.
        """,
      id: """
        Setiap pelajaran punya bagian-bagian yang judulnya ada di 'sections' dalam content/languages. Halaman, lembar \
        cetak, dan pesan untuk HP dibuat dari bagian itu. Tulis bagiannya, atau periksa apakah '##'-nya hilang.
        """))

  static let misspelt = DiagnosticKind(
    "misspelt-section", .error,
    explanation: Message(
      en: """
        A heading is nearly, but not quite, the name of a fixed section, so the section is not found. Names of \
        sections are written as in content/languages, upper and lower case included.
        """,
      id: """
        Judul ini hampir sama dengan nama bagian tetap, tetapi tidak persis, jadi bagiannya tidak dikenali. Nama \
        bagian ditulis seperti di content/languages, termasuk huruf besar dan kecilnya.
        """))

  static let order = DiagnosticKind(
    "section-order", .error,
    explanation: Message(
      en: """
        The fixed sections of a lesson stand in one order, and each once, so that readers find the same thing in the \
        same place of every lesson. The order is that of 'sections' in content/languages.
        """,
      id: """
        Bagian tetap sebuah pelajaran punya satu urutan dan masing-masing muncul sekali, supaya pembaca menemukan hal \
        yang sama di tempat yang sama. Urutannya seperti 'sections' dalam content/languages.
        """))

  static func check(_ text: SiteText, in subject: RuleSubject) -> [Diagnostic] {
    guard case .lesson(let lesson) = text.subject else { return [] }
    return subject.site.languages.flatMap { settings in
      let text = lesson.texts[settings.language]
      return absent(from: text, settings) + outOfOrder(in: text)
    }
  }

  private static func absent(from text: LessonText, _ settings: LanguageSettings) -> [Diagnostic] {
    let present = Set(text.sections.compactMap(\.key))
    var others = text.sections.filter { $0.key == nil }.compactMap(\.section.heading)
    return Lesson.SectionKey.allCases.filter { !present.contains($0) }.compactMap { key in
      guard let name = settings.sections[key] else { return nil }
      if let near = nearestName(to: name, among: others.map(\.plainText)),
        let index = others.firstIndex(where: { $0.plainText == near })
      {
        return misspelt(others.remove(at: index), name: name)
      }
      return missing(name, at: place(of: key, in: text))
    }
  }

  /// The heading before which the section belongs, or else the last one.
  private static func place(of key: Lesson.SectionKey, in text: LessonText) -> SourceLocation {
    let following = text.sections.first { section in section.key.map { $0.rank > key.rank } ?? false }
    return (following ?? text.sections.last)?.section.heading?.location ?? text.article.title.location
  }

  private static func outOfOrder(in text: LessonText) -> [Diagnostic] {
    var last: (rank: Int, heading: Heading)?
    for (key, section) in text.sections {
      guard let key, let heading = section.heading else { continue }
      if let last, key.rank <= last.rank {
        return [outOfOrder(heading, after: last.heading, isRepeated: key.rank == last.rank)]
      }
      last = (key.rank, heading)
    }
    return []
  }

  private static func missing(_ name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      missing, at: location,
      Message(en: "the lesson has no section '\(name)'", id: "pelajaran ini belum punya bagian '\(name)'"),
      hint: Message(en: "add '## \(name)' and its text here", id: "tambahkan '## \(name)' dan isinya di sini"))
  }

  private static func misspelt(_ heading: Heading, name: String) -> Diagnostic {
    Diagnostic(
      misspelt, at: heading.location,
      Message(
        en: "no fixed section is called '\(heading.plainText)'",
        id: "tidak ada bagian tetap bernama '\(heading.plainText)'"),
      hint: Message(en: "did you mean '\(name)'?", id: "maksud Anda '\(name)'?"))
  }

  private static func outOfOrder(_ heading: Heading, after other: Heading, isRepeated: Bool) -> Diagnostic {
    let name = heading.plainText
    return Diagnostic(
      order, at: heading.location,
      isRepeated
        ? Message(en: "the section '\(name)' stands twice", id: "bagian '\(name)' muncul dua kali")
        : Message(
          en: "the section '\(name)' stands behind '\(other.plainText)'",
          id: "bagian '\(name)' ada setelah '\(other.plainText)'"),
      hint: isRepeated
        ? Message(en: "join the two", id: "gabungkan keduanya")
        : Message(en: "move it before '\(other.plainText)'", id: "pindahkan ke depan '\(other.plainText)'"),
      notes: [.init(at: other.location, Message(en: "the other section is here", id: "bagian yang lain di sini"))])
  }
}

extension Lesson.SectionKey {
  /// The place among the fixed sections.
  var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
