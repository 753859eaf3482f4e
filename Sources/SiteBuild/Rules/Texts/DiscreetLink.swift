import Content
import Diagnostics
import Markdown

/// A link to a discreet lesson says the lesson's title and nothing else: other words would stand beside its address and
/// tell what it is about.
enum DiscreetLink: TextRule {
  static let kinds = [
    DiagnosticKind(
      "discreet-link", .error,
      explanation: Message(
        en: """
          A discreet lesson has a neutral address and a neutral title. Words of a link's own would tie that address to \
          what the lesson is about, on every page that links to it. Write '<lesson:KEY>': it says the lesson's title.
          """,
        id: """
          Pelajaran tersamar punya alamat dan judul yang netral. Kata lain pada tautan akan menghubungkan alamat itu \
          dengan isi pelajaran, di setiap halaman yang menautkannya. Tulis '<lesson:KUNCI>': yang tampil judulnya.
          """))
  ]

  static func check(_ text: SiteText, in subject: RuleSubject) -> [Diagnostic] {
    text.sides.flatMap { side in
      side.links.compactMap { resolved -> Diagnostic? in
        guard resolved.link.kind == .link, case .page(let page, _) = resolved.target,
          case .lesson(let id) = page, let lesson = subject.site.index.lessons[id], lesson.isDiscreet
        else { return nil }
        let title = lesson.texts[side.settings.language].article.title.value
        return resolved.link.plainText.trimmed == title.trimmed ? nil : telling(resolved.link, of: lesson)
      }
    }
  }

  private static func telling(_ link: Link, of lesson: Lesson) -> Diagnostic {
    Diagnostic(
      kinds[0], at: link.location,
      Message(
        en: "the words '\(link.plainText)' lead to a discreet lesson and tell what it is about",
        id: "kata '\(link.plainText)' menuju pelajaran tersamar dan menyebut isinya"),
      hint: Message(
        en: "write '<lesson:\(lesson.id.rawValue)>', which says its title",
        id: "tulis '<lesson:\(lesson.id.rawValue)>', yang menampilkan judulnya"))
  }
}
