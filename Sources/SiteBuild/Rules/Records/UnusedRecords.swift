import Content
import Diagnostics

/// Records that no text names.
enum UnusedRecords: SiteRule {
  static let kinds = [
    DiagnosticKind(
      "unused-record", .note,
      explanation: Message(
        en: """
          No text links to this fact or word, nothing cites this source, or this contact serves nobody and no text \
          links to it. That may be as it should be; but every record has to be kept up to date, and one that nobody \
          reads is work for nothing.
          """,
        id: """
          Tidak ada teks yang menautkan fakta atau istilah ini, tidak ada yang mengutip sumber ini, atau kontak ini \
          tidak melayani siapa pun dan tidak ditautkan. Mungkin memang begitu maksudnya; tetapi setiap catatan harus \
          dirawat, dan catatan yang tidak dibaca siapa pun adalah kerja sia-sia.
          """))
  ]

  static func check(_ subject: RuleSubject) -> [Diagnostic] {
    let (site, used) = (subject.site, subject.used)
    let facts = site.facts.filter { !used.facts.contains($0.id) }
      .map { unused(LinkScheme.fact.noun, $0.id.rawValue, at: $0.location) }
    let contacts = site.contacts.filter { $0.servesNobody && !used.contacts.contains($0.id) }
      .map { unused(LinkScheme.contact.noun, $0.id.rawValue, at: $0.location) }
    let sources = site.sources.filter { !used.sources.contains($0.id) }
      .map { unused(LinkScheme.source.noun, $0.id.rawValue, at: $0.location) }
    let terms = site.glossary.filter { !used.terms.contains($0.id) }
      .map { unused(LinkScheme.term.noun, $0.id.rawValue, at: $0.location) }
    return facts + contacts + sources + terms
  }

  private static func unused(_ noun: Message, _ name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      kinds[0], at: location,
      Message(en: "nothing uses the \(noun.en) '\(name)'", id: "\(noun.id) '\(name)' tidak dipakai"),
      hint: Message(en: "link to it, or remove the record", id: "tautkan, atau hapus catatannya"))
  }
}

extension Contact {
  fileprivate var servesNobody: Bool {
    !isNational && serves.isEmpty && countries.isEmpty && (servedIn ?? []).isEmpty
  }
}
