import Content
import Diagnostics

/// What is announced as changed is no discreet lesson: the words would tell what its address keeps to itself.
enum DiscreetChange: SiteRule {
  static let kinds = [
    DiagnosticKind(
      "discreet-change", .error,
      explanation: Message(
        en: """
          Changes stand in a feed that other machines read and keep. One about a discreet lesson would say beside its \
          address what it is about. Leave 'about' out, or do not announce the change.
          """,
        id: """
          Perubahan tercatat dalam umpan yang dibaca dan disimpan mesin lain. Perubahan tentang pelajaran tersamar \
          akan menyebut isinya di samping alamatnya. Hapus 'about', atau jangan umumkan perubahan itu.
          """))
  ]

  static func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.site.changes.compactMap { change in
      guard let about = change.about, case .page(let target, _) = subject.targets.target(of: about.value),
        let language = subject.site.settings.languages.first, Page(target, in: language).isDiscreet(in: subject.site)
      else { return nil }
      return discreet(about)
    }
  }

  private static func discreet(_ about: Located<String>) -> Diagnostic {
    Diagnostic(
      kinds[0], at: about.location,
      Message(
        en: "'\(about.value)' is a discreet lesson, and a feed would tell what it is about",
        id: "'\(about.value)' pelajaran tersamar, dan umpan akan menceritakan isinya"),
      hint: Message(en: "take 'about' out", id: "hapus 'about'"))
  }
}
