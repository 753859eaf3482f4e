import Content
import Diagnostics

/// What people carry where others look names no contact by a name with a word of `content/wordlists/outer`.
enum OuterNames: SiteRule {
  static let kinds = [
    DiagnosticKind(
      "outer-name", .note,
      explanation: Message(
        en: """
          Cards, boxes, a page for children and a leaflet name the contacts whose numbers they carry, and somebody may \
          read them in the hand of their bearer. A contact whose name has a word of content/wordlists/outer is left out \
          there, and the next one takes its place. Give it a name without that word, such as its short one, where it \
          should stand there, too.
          """,
        id: """
          Kartu, kotak, lembar anak, dan leaflet menyebut nama kontak yang nomornya dimuat, dan orang lain bisa \
          membacanya di tangan pembawanya. Kontak yang namanya memuat kata dari content/wordlists/outer tidak dicetak \
          di sana; kontak berikutnya menggantikannya. Beri nama tanpa kata itu, misalnya nama singkatnya, kalau \
          kontak itu perlu ada di sana juga.
          """))
  ]

  static func check(_ subject: RuleSubject) -> [Diagnostic] {
    guard subject.site.handouts.contains(where: { $0.kind.namesContactsOutside }) else { return [] }
    return subject.site.settings.languages.flatMap { language in
      subject.dated.tellingNames(language).map { leftOut($0, in: language) }
    }
  }

  private static func leftOut(_ name: TellingName, in language: Language) -> Diagnostic {
    let id = name.contact.id.rawValue
    return Diagnostic(
      kinds[0], at: name.contact.location,
      Message(
        en: "'\(id)' is left out of cards, boxes and leaflets for '\(name.words)' in its name (\(language.tag))",
        id: "'\(id)' tidak dicetak di kartu, kotak, dan leaflet karena '\(name.words)' dalam namanya (\(language.tag))"),
      hint: Message(
        en: "write '\(name.entry.instead)': \(name.entry.why)", id: "tulis '\(name.entry.instead)': \(name.entry.why)"),
      notes: [.init(at: name.entry.location, Message(en: "it is listed here", id: "tercantum di sini"))])
  }
}

extension Handout.Kind {
  /// Whether people have it with them where others look, and it says whose numbers it carries.
  var namesContactsOutside: Bool {
    switch self {
    case .walletCards, .contactBoxes, .leaflet, .children: true
    default: false
    }
  }
}
