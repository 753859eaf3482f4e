import Content
import Diagnostics
import Markdown

/// Lists and quotations stand within each other only as deep as somebody can read.
enum DeepNesting: TextRule {
  static let standsAlone = true
  static let kinds = [
    DiagnosticKind(
      "deep-nesting", .error,
      explanation: Message(
        en: """
          Lists, quotations and emphasis stand within each other more than \(MarkdownDocument.deepestNesting) deep. \
          Nobody writes that on purpose: a tool has damaged the text, or somebody wants to make the build slow.
          """,
        id: """
          Daftar, kutipan, dan penekanan bersarang lebih dari \(MarkdownDocument.deepestNesting) tingkat. Tidak ada \
          yang sengaja menulis begitu: teksnya rusak oleh suatu alat, atau ada yang ingin memperlambat pembuatan situs.
          """))
  ]

  static func check(_ text: SiteText, in subject: RuleSubject) -> [Diagnostic] {
    text.sides.flatMap { side in
      side.findings.compactMap { finding in
        guard case .deepNesting(let depth) = finding.kind else { return nil }
        return Diagnostic(
          kinds[0], at: finding.location,
          Message(en: "the text is nested \(depth) deep", id: "teks ini bersarang \(depth) tingkat"),
          hint: Message(
            en: "restore the text from an older version", id: "kembalikan teks dari versi lama"))
      }
    }
  }
}
