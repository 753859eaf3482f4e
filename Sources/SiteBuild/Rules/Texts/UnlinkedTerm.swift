import Content
import Diagnostics

/// A term of the glossary is explained where a lesson's key points first use it: it is part of a link, or the same key
/// point links to it. What a text has linked before its key points is known: whoever reads on has met the word.
enum UnlinkedTerm: TextRule {
  static let kinds = [
    DiagnosticKind(
      "unlinked-term", .warning,
      explanation: Message(
        en: """
          A key point uses a term of content/glossary.yml and nothing explains it. At its first use in a lesson's key \
          points, link it: '[P3MI](term:p3mi)', unless the text has linked it before. A link to a fact that explains \
          it will do as well. A term is known by its words, or by what stands in brackets behind them.
          """,
        id: """
          Sebuah poin penting memakai istilah dari content/glossary.yml tanpa penjelasan. Pada pemakaian pertama di \
          poin penting, tautkan: '[P3MI](term:p3mi)', kecuali sudah ditautkan di atasnya. Tautan ke fakta yang \
          menjelaskannya juga boleh. Istilah dikenali dari kata-katanya, atau dari isi kurung di belakangnya.
          """))
  ]

  static func check(_ text: SiteText, in subject: RuleSubject) -> [Diagnostic] {
    guard case .lesson = text.subject else { return [] }
    return text.sides.flatMap { side in
      let terms = subject.lexicons[side.settings.language.index].terms
      var known: Set<GlossaryTerm.ID> = []
      return side.passages.flatMap { passage -> [Diagnostic] in
        known.formUnion(passage.linkedTerms)
        guard passage.key == .points, passage.role == .listItem else { return [] }
        return terms.matches(in: passage).compactMap { match in
          guard known.insert(match.meaning).inserted else { return nil }
          let bytes = passage.bytes(ofWords: match.words)
          let isLinked = passage.links(in: bytes).contains { _ in true }
          if isLinked || passage.isQuoted(bytes.lowerBound) { return nil }
          return unlinked(passage.prose.text(of: bytes), match.meaning, at: passage.prose.location(of: bytes))
        }
      }
    }
  }

  private static func unlinked(_ written: String, _ id: GlossaryTerm.ID, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      kinds[0], at: place,
      Message(en: "nothing explains '\(written)' here", id: "'\(written)' belum dijelaskan di sini"),
      hint: Message(
        en: "write '[\(written)](term:\(id.rawValue))'", id: "tulis '[\(written)](term:\(id.rawValue))'"))
  }
}

extension Passage {
  fileprivate var linkedTerms: [GlossaryTerm.ID] {
    links.compactMap { if case .term(let term) = $0.link.target { term.id } else { nil } }
  }
}
