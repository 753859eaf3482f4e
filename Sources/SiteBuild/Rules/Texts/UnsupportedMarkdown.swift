import Content
import Diagnostics
import Markdown

/// What other dialects of Markdown know and this one does not: it would vanish, or stand on the page as it is typed.
enum UnsupportedMarkdown: TextRule {
  static let standsAlone = true
  static let kinds = [rawHTML, pipeTable]

  static let rawHTML = DiagnosticKind(
    "raw-html", .error,
    explanation: Message(
      en: """
        HTML in a text is left out of the page, so a reader would miss what it holds. Write it in Markdown: '*' for \
        emphasis, '-' for a list, a fenced block for a checklist or a quiz.
        """,
      id: """
        HTML dalam teks tidak ikut tampil, jadi pembaca kehilangan isinya. Tulis dengan Markdown: '*' untuk penekanan, \
        '-' untuk daftar, blok berpagar untuk daftar centang atau kuis.
        """))

  static let pipeTable = DiagnosticKind(
    "pipe-table", .error,
    explanation: Message(
      en: """
        Tables of '|' are not part of CommonMark and would stand on the page as they are typed. On a small phone a \
        list reads better: one item for each row, the first words in bold.
        """,
      id: """
        Tabel dengan '|' bukan bagian CommonMark dan akan tampil seperti yang diketik. Di HP kecil daftar lebih mudah \
        dibaca: satu butir untuk setiap baris, kata-kata pertama ditebalkan.
        """))

  static func check(_ text: SiteText, in subject: RuleSubject) -> [Diagnostic] {
    text.sides.flatMap { side in
      var lastLine = 0
      return side.findings.compactMap { finding -> Diagnostic? in
        switch finding.kind {
        case .htmlBlock, .inlineHTML:
          // A tag and the one that closes it are one slip.
          if finding.location.line == lastLine { return nil }
          lastLine = finding.location.line
          return html(at: finding.location)
        case .pipeTable: return table(at: finding.location)
        default: return nil
        }
      }
    }
  }

  private static func html(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      rawHTML, at: location,
      Message(en: "HTML is left out of the page", id: "HTML tidak ikut tampil di halaman"),
      hint: Message(
        en: "write it in Markdown, or put '\\' before a '<' that is meant as it stands",
        id: "tulis dengan Markdown, atau beri '\\' di depan '<' yang memang dimaksud"))
  }

  private static func table(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      pipeTable, at: location,
      Message(en: "a table of '|' is not shown as a table", id: "tabel dengan '|' tidak tampil sebagai tabel"),
      hint: Message(
        en: "write a list, one item for each row", id: "tulis sebagai daftar, satu butir untuk setiap baris"))
  }
}
