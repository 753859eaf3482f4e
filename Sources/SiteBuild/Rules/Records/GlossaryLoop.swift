import Content
import Diagnostics

/// The glossary explains each term by others that a reader can come to know: no terms that lead only to each other.
///
/// A meaning uses a term where it says its words. A loop is a way from a meaning to the only term that it uses, and on,
/// which comes back: somebody who knows none of these words learns none of them.
enum GlossaryLoop: SiteRule {
  static let kinds = [
    DiagnosticKind(
      "glossary-loop", .error,
      explanation: Message(
        en: """
          Terms of content/glossary.yml are explained only by each other: the meaning of one uses the next and no \
          other term, and so on until the first. Whoever looks up one of them is sent around. Explain one of them in \
          everyday words.
          """,
        id: """
          Istilah-istilah dalam content/glossary.yml hanya saling menjelaskan: arti yang satu memakai istilah \
          berikutnya saja, sampai kembali ke yang pertama. Orang yang mencarinya hanya berputar. Jelaskan salah \
          satunya dengan kata sehari-hari.
          """))
  ]

  static func check(_ subject: RuleSubject) -> [Diagnostic] {
    var told: Set<Set<GlossaryTerm.ID>> = []
    return subject.site.languages.flatMap { settings -> [Diagnostic] in
      let next = onlyUses(in: settings, subject)
      return subject.site.glossary.compactMap { term in
        guard let way = way(from: term.id, next), told.insert(Set(way)).inserted else { return nil }
        return loop(way, at: term.location)
      }
    }
  }

  /// For each term whose meaning uses one other term, that term.
  private static func onlyUses(in settings: LanguageSettings, _ subject: RuleSubject)
    -> [GlossaryTerm.ID: GlossaryTerm.ID]
  {
    let terms = subject.lexicons[settings.language.index].terms
    var next: [GlossaryTerm.ID: GlossaryTerm.ID] = [:]
    for term in subject.site.glossary {
      let passage = Passage(term.meaning[settings.language], at: term.location, subject.vocabulary)
      let used = Set(terms.matches(in: passage).map(\.meaning)).subtracting([term.id])
      if used.count == 1 { next[term.id] = used.first }
    }
    return next
  }

  /// The way that leads from a term back to it; nil where there is none.
  private static func way(from start: GlossaryTerm.ID, _ next: [GlossaryTerm.ID: GlossaryTerm.ID])
    -> [GlossaryTerm.ID]?
  {
    var way = [start]
    while let term = next[way[way.count - 1]] {
      if term == start { return way }
      if way.contains(term) { return nil }
      way.append(term)
    }
    return nil
  }

  private static func loop(_ way: [GlossaryTerm.ID], at place: SourceLocation) -> Diagnostic {
    let names = (way + way.prefix(1)).map { "'\($0.rawValue)'" }.joined(separator: " → ")
    return Diagnostic(
      kinds[0], at: place,
      Message(
        en: "these terms explain only each other: \(names)",
        id: "istilah-istilah ini hanya saling menjelaskan: \(names)"),
      hint: Message(
        en: "explain one of them in everyday words", id: "jelaskan salah satunya dengan kata sehari-hari"))
  }
}
