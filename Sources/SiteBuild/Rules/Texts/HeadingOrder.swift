import Content
import Diagnostics
import Markdown

/// Headings go down one level at a time, below the page's own title.
enum HeadingOrder: TextRule {
  static let standsAlone = true
  static let kinds = [skippedLevel, topHeading]

  static let skippedLevel = DiagnosticKind(
    "heading-order", .error,
    explanation: Message(
      en: """
        A heading lies at most one level below the one before it: '###' follows '##'. People who hear the page jump \
        from heading to heading, and a missing level sounds like a missing part. The title in the front matter is \
        the first level, so a text begins with '##'; a region's note begins with '###'.
        """,
      id: """
        Judul bagian paling banyak satu tingkat di bawah judul sebelumnya: '###' mengikuti '##'. Orang yang \
        mendengarkan halaman melompat dari judul ke judul, dan tingkat yang hilang terdengar seperti bagian yang \
        hilang. Judul di front matter adalah tingkat pertama, jadi teks dimulai dengan '##'; catatan wilayah dengan \
        '###'.
        """))

  static let topHeading = DiagnosticKind(
    "top-heading", .error,
    explanation: Message(
      en: """
        A page has one title, and it stands in the front matter. A heading with a single '#' would be a second one. \
        Write '##'.
        """,
      id: """
        Halaman punya satu judul, yaitu yang di front matter. Judul bagian dengan satu '#' akan menjadi judul kedua. \
        Tulis '##'.
        """))

  static func check(_ text: SiteText, in subject: RuleSubject) -> [Diagnostic] {
    text.sides.flatMap { side in
      side.article.document.findings.compactMap { finding in
        switch finding.kind {
        case .skippedLevel(1, 3) where text.isRegionNote: nil
        case .skippedLevel(let from, let to): skipped(from: from, to: to, at: finding.location)
        case .topHeading: top(at: finding.location)
        default: nil
        }
      }
    }
  }

  private static func skipped(from: Int, to: Int, at location: SourceLocation) -> Diagnostic {
    let marks = String(repeating: "#", count: from + 1)
    return Diagnostic(
      skippedLevel, at: location,
      Message(
        en: "a heading of level \(to) follows one of level \(from)",
        id: "judul bagian tingkat \(to) mengikuti tingkat \(from)"),
      hint: Message(en: "begin it with '\(marks)'", id: "awali dengan '\(marks)'"))
  }

  private static func top(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      topHeading, at: location,
      Message(en: "the page has its title already", id: "halaman ini sudah punya judul"),
      hint: Message(en: "begin the heading with '##'", id: "awali judul bagian dengan '##'"))
  }
}
