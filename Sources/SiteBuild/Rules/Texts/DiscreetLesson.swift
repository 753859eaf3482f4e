import Content
import Diagnostics

/// The address and the title of a discreet lesson say nothing of what it is about.
enum DiscreetLesson: TextRule {
  static let standsAlone = true
  static let kinds = [alias, name]

  static let alias = DiagnosticKind(
    "discreet-alias", .error,
    explanation: Message(
      en: """
        A discreet lesson has one neutral address and no other. An older address that says what the lesson is about \
        would stay in the phone's history, and a redirect would tie the two together for everybody who looks.
        """,
      id: """
        Pelajaran yang tersamar hanya punya satu alamat netral. Alamat lama yang menyebut isinya akan tertinggal di \
        riwayat HP, dan pengalihan akan menghubungkan keduanya bagi siapa saja yang melihat.
        """))

  static let name = DiagnosticKind(
    "discreet-name", .error,
    explanation: Message(
      en: """
        The key of a discreet lesson says what it is about, so neither its address nor its title may hold it: both are \
        seen by whoever looks at the phone. Choose neutral words.
        """,
      id: """
        Kunci pelajaran yang tersamar menyebut isinya, jadi alamat dan judulnya tidak boleh memuat kunci itu: keduanya \
        terlihat oleh siapa saja yang memegang HP. Pilih kata yang netral.
        """))

  static func check(_ text: SiteText, in subject: RuleSubject) -> [Diagnostic] {
    guard case .lesson(let lesson) = text.subject, lesson.isDiscreet else { return [] }
    return text.sides.map(\.article).flatMap { article in
      article.aliases.map(alias)
        + [article.slug, article.title].filter { reveals(lesson.id.rawValue, $0.value) }.map(name)
    }
  }

  private static func reveals(_ key: String, _ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    return words.contains(key.lowercased())
  }

  private static func alias(_ alias: Located<String>) -> Diagnostic {
    Diagnostic(
      Self.alias, at: alias.location,
      Message(
        en: "a discreet lesson may not have the second address '\(alias.value)'",
        id: "pelajaran tersamar tidak boleh punya alamat kedua '\(alias.value)'"),
      hint: Message(en: "remove 'aliases'", id: "hapus 'aliases'"))
  }

  private static func name(_ text: Located<String>) -> Diagnostic {
    Diagnostic(
      Self.name, at: text.location,
      Message(
        en: "'\(text.value)' says what the discreet lesson is about",
        id: "'\(text.value)' menyebut isi pelajaran yang tersamar"),
      hint: Message(en: "choose neutral words", id: "pilih kata yang netral"))
  }
}
