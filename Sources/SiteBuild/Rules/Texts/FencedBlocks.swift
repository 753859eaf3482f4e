import Content
import Diagnostics
import Markdown

/// A fenced block names what it is, and ends.
enum FencedBlocks: TextRule {
  static let standsAlone = true
  static let kinds = [unknownComponent, unclosedFence]

  static let unknownComponent = DiagnosticKind(
    "unknown-component", .error,
    explanation: Message(
      en: """
        The word after a fence of three backticks says what the block is: a checklist, a note, a quiz or a story. Any \
        other word leaves the block on the page as it is typed.
        """,
      id: """
        Kata setelah pagar tiga tanda petik miring menyebut jenis bloknya: checklist, note, quiz, atau story. Dengan \
        kata lain, blok tampil seperti yang diketik.
        """))

  static let unclosedFence = DiagnosticKind(
    "unclosed-fence", .error,
    explanation: Message(
      en: """
        A block that begins with three backticks ends with three backticks on a line of their own. Without them the \
        rest of the text is in the block.
        """,
      id: """
        Blok yang diawali tiga tanda petik miring diakhiri tiga tanda petik miring pada baris sendiri. Tanpa itu, \
        semua teks sesudahnya masuk ke dalam blok.
        """))

  static func check(_ text: SiteText, in subject: RuleSubject) -> [Diagnostic] {
    text.sides.flatMap { side in
      side.findings.compactMap { finding in
        switch finding.kind {
        case .unknownComponent(let name): unknown(name, at: finding.location)
        case .unclosedFence: unclosed(at: finding.location)
        default: nil
        }
      }
    }
  }

  private static func unknown(_ name: String, at location: SourceLocation) -> Diagnostic {
    let known = ArticleComponent.names.sorted()
    return Diagnostic(
      unknownComponent, at: location,
      Message(en: "no block is called '\(name)'", id: "tidak ada blok bernama '\(name)'"),
      hint: .didYouMean(name, among: known)
        ?? Message(
          en: "one of: \(known.joined(separator: ", "))", id: "salah satu: \(known.joined(separator: ", "))"))
  }

  private static func unclosed(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      unclosedFence, at: location,
      Message(en: "nothing ends this block", id: "blok ini tidak diakhiri"),
      hint: Message(
        en: "add a line of three backticks where it ends", id: "tambahkan baris tiga tanda petik miring di akhirnya"))
  }
}
