import Content
import Diagnostics
import Markdown

/// Checklists that give a score: signs to stop, signs of caution, and below them the four results.
enum ScoreLists: TextRule {
  static let standsAlone = true
  static let kinds = [kind]

  static let kind = DiagnosticKind(
    "bad-score", .error,
    explanation: Message(
      en: """
        In a section with a block 'checklist stop' and a block 'checklist caution', what the reader ticks shows one of \
        four results. They are the only list of the section, below the two blocks, in this order: one sign to stop or \
        more; three signs of caution or more; one or two; none. The last one never says that something is safe.
        """,
      id: """
        Di bagian yang punya blok 'checklist stop' dan blok 'checklist caution', centang pembaca menampilkan satu dari \
        empat hasil. Keempatnya adalah satu-satunya daftar di bagian itu, di bawah kedua blok, dengan urutan: satu \
        tanda berhenti atau lebih; tiga tanda hati-hati atau lebih; satu atau dua; tidak ada. Hasil terakhir tidak \
        pernah menyatakan sesuatu aman.
        """))

  /// See `kind`.
  static let resultCount = 4

  static func check(_ text: SiteText, in subject: RuleSubject) -> [Diagnostic] {
    text.sides.flatMap { side in side.article.document.sections.flatMap(check) }
  }

  private static func check(_ section: Section) -> [Diagnostic] {
    let lists = section.components.filter { $0.name == "checklist" && !$0.arguments.isEmpty }
    let unknown = lists.filter { ScoreKind($0) == nil }
    if !unknown.isEmpty { return unknown.map(unknownWord) }
    guard let first = lists.first else { return [] }
    let kinds = lists.compactMap { ScoreKind($0) }
    guard kinds == [.stop, .caution] else { return [notBoth(at: first.location)] }
    return section.items.count == resultCount ? [] : [noResults(section.items.count, at: first.location)]
  }

  private static func unknownWord(_ component: Component) -> Diagnostic {
    let known = ScoreKind.allCases.map(\.rawValue)
    let word = component.arguments
    return Diagnostic(
      kind, at: component.location,
      Message(en: "no checklist is of the kind '\(word)'", id: "tidak ada checklist berjenis '\(word)'"),
      hint: .didYouMean(word, among: known) ?? Message(en: "'stop' or 'caution'", id: "'stop' atau 'caution'"))
  }

  private static func notBoth(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      kind, at: location,
      Message(
        en: "a score needs one block 'checklist stop' and below it one 'checklist caution'",
        id: "hitungan memerlukan satu blok 'checklist stop' dan di bawahnya satu 'checklist caution'"),
      hint: Message(
        en: "put both into this section, in this order", id: "taruh keduanya di bagian ini, dengan urutan itu"))
  }

  private static func noResults(_ count: Int, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      kind, at: location,
      Message(
        en: "a score has four results, the lists of this section have \(count) items",
        id: "hitungan punya empat hasil, daftar di bagian ini punya \(count) butir"),
      hint: Message(
        en: "write the four results as the only list of this section",
        id: "tulis keempat hasil sebagai satu-satunya daftar di bagian ini"))
  }
}
