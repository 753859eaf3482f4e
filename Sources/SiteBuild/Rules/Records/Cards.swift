import Content
import Diagnostics

/// Pictures for previews fit their words, and say today's.
enum Cards: SiteRule {
  static let kinds = [
    DiagnosticKind(
      "card-title-too-long", .warning,
      explanation: Message(
        en: """
          A title is also drawn as a picture for previews and chats, in large letters: at most five lines of 18 signs. \
          A longer one, or a longer word in it, would run out of the picture. Make the title shorter.
          """,
        id: """
          Judul juga digambar untuk pratinjau dan obrolan dengan huruf besar: paling banyak lima baris, tiap baris 18 \
          huruf. Judul atau kata yang lebih panjang akan keluar dari gambar. Persingkat judulnya.
          """)),
    DiagnosticKind(
      "stale-card", .warning,
      explanation: Message(
        en: """
          The picture of a page in content/cards was made from other words than those that stand there now, or is \
          missing. Make the pictures anew with script/cards, look at them, and commit them. A site without any picture \
          is left alone.
          """,
        id: """
          Gambar halaman di content/cards dibuat dari kata-kata yang berbeda dengan yang sekarang, atau belum ada. Buat \
          lagi gambarnya dengan script/cards, lihat hasilnya, lalu simpan. Situs tanpa gambar sama sekali dibiarkan.
          """)),
  ]

  static func check(_ subject: RuleSubject) -> [Diagnostic] {
    Card.all(of: subject.dated).filter { !$0.fits }.map { card in
      tooLong(card.titleLines.joined(separator: " "), at: card.place(in: subject.site))
    }
  }

  private static func tooLong(_ title: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      kinds[0], at: place,
      Message(
        en: "'\(title)' does not fit its picture: at most five lines of 18 signs",
        id: "'\(title)' tidak muat di gambarnya: paling banyak lima baris, tiap baris 18 huruf"),
      hint: Message(en: "make the title shorter", id: "persingkat judulnya"))
  }

  /// A picture that was made from other words; of templates and content, so that it is known only once both are read.
  static func stale(_ path: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      kinds[1], at: place,
      Message(
        en: "the picture '\(path)' is missing or was made from other words",
        id: "gambar '\(path)' belum ada atau dibuat dari kata-kata lain"),
      hint: Message(en: "make it anew with script/cards", id: "buat lagi dengan script/cards"))
  }
}

extension Card {
  /// Where its words stand.
  func place(in site: Site) -> SourceLocation {
    site.index.lessons[.init(rawValue: name)]?.texts[language].article.title.location
      ?? SourceLocation(path: "content/languages/\(language.tag).yml")
  }
}
