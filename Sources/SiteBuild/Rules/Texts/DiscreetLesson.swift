import Content
import Diagnostics

/// The address, the title and the summary of a discreet lesson say nothing of what it is about: they hold neither the
/// words of its key nor those of `content/wordlists/discreet` in any language of the site.
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
        Whoever looks at the phone sees the address and the title of a discreet lesson, and a preview shows its \
        summary. None of them may hold the lesson's key, a longer word of it, or a word of its subject in any language \
        of the site. The list is content/wordlists/discreet. Choose neutral words, such as a number in a series.
        """,
      id: """
        Siapa saja yang memegang HP melihat alamat dan judul pelajaran tersamar, dan pratinjau menampilkan \
        ringkasannya. Ketiganya tidak boleh memuat kunci pelajaran, kata panjang dari kunci itu, atau kata tentang \
        isinya dalam bahasa mana pun di situs ini. Daftarnya ada di content/wordlists/discreet. Pilih kata yang \
        netral, misalnya nomor urut.
        """))

  static func check(_ text: SiteText, in subject: RuleSubject) -> [Diagnostic] {
    guard case .lesson(let lesson) = text.subject, lesson.isDiscreet else { return [] }
    return text.sides.map(\.article).flatMap { article in
      let seen = [article.slug, article.title, article.summary]
      return article.aliases.map(alias) + seen.compactMap { telling(lesson.id.rawValue, $0, subject) }.map(name)
    }
  }

  /// What tells in a text what the lesson is about: the whole text where it holds the key, or else a word of it.
  private static func telling(_ key: String, _ text: Located<String>, _ subject: RuleSubject) -> Located<String>? {
    if text.value.lowercased().dashed.contains(key.lowercased()) { return text }
    let passage = Passage(text.value, at: text.location, subject.vocabulary)
    let ofKey = key.lowercased().split(separator: "-").filter { $0.count >= shortestTelling }
    let words = passage.words.indices.map { $0..<($0 + 1) }.filter { word in
      ofKey.contains { passage.text(ofWords: word).lowercased().contains($0) }
    }
    let listed = subject.lexicons.flatMap { $0.avoided[.discreet]?.matches(in: passage).map(\.words) ?? [] }
    return (words + listed).min { $0.lowerBound < $1.lowerBound }.map {
      Located(passage.text(ofWords: $0), at: passage.location(ofWords: $0))
    }
  }

  /// In letters; shorter words of a key, such as 'cara', tell nothing by themselves.
  private static let shortestTelling = 5

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

extension String {
  /// Its words with a hyphen between each two, as in a key.
  fileprivate var dashed: String { split { !$0.isLetter && !$0.isNumber }.joined(separator: "-") }
}
