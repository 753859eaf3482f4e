import Content
import Diagnostics

/// The languages of a text name the same contacts, facts, sources and pages, whatever their order.
enum DifferentReferences: TextRule {
  static let kinds = [
    DiagnosticKind(
      "different-references", .error,
      explanation: Message(
        en: """
          A section links to the same contacts, facts, articles of law, words, pages and passages of the Bible in \
          every language, each as often; their order is free. A link that only one language has is a number, a source \
          or a right that readers of the other do not get.
          """,
        id: """
          Satu bagian menautkan kontak, fakta, pasal, istilah, halaman, dan ayat Alkitab yang sama dalam setiap \
          bahasa, masing-masing sama banyaknya; urutannya bebas. Tautan yang hanya ada dalam satu bahasa adalah nomor, \
          sumber, atau hak yang tidak sampai kepada pembaca bahasa lain.
          """))
  ]

  static func check(_ text: SiteText, in subject: RuleSubject) -> [Diagnostic] {
    text.pairs.flatMap { pair -> [Diagnostic] in
      guard let sections = pair.sections else {
        let (first, second) = (pair.first, pair.second)
        return compare(first.links, second.links, first, second, (first.place, second.place))
      }
      return sections.flatMap { first, second in
        compare(first.links, second.links, first.text, second.text, (first.place, second.place))
      }
    }
  }

  private static func compare(
    _ ours: [ResolvedLink], _ theirs: [ResolvedLink], _ first: TextSide, _ second: TextSide,
    _ places: (first: SourceLocation, second: SourceLocation)
  ) -> [Diagnostic] {
    if ours.elementsEqual(theirs, by: { $0.link.destination == $1.link.destination }) { return [] }
    return surplus(in: ours, over: theirs).map { lonely($0, missingIn: second.tag, places.second) }
      + surplus(in: theirs, over: ours).map { lonely($0, missingIn: first.tag, places.first) }
  }

  /// The links that find no partner on the other side.
  private static func surplus(in links: [ResolvedLink], over others: [ResolvedLink]) -> [ResolvedLink] {
    var left: [Reference: Int] = [:]
    for other in others { if let reference = other.reference { left[reference, default: 0] += 1 } }
    return links.filter { resolved in
      guard let reference = resolved.reference else { return false }
      let count = left[reference] ?? 0
      left[reference] = count - 1
      return count <= 0
    }
  }

  private static func lonely(_ resolved: ResolvedLink, missingIn tag: String, _ place: SourceLocation) -> Diagnostic {
    let name = resolved.link.destination
    return Diagnostic(
      kinds[0], at: resolved.link.location,
      Message(
        en: "'\(name)' is linked here, and not as often in '\(tag)'",
        id: "'\(name)' ditautkan di sini, dan tidak sebanyak itu dalam '\(tag)'"),
      hint: Message(
        en: "link it in '\(tag)' as well, or take it out here",
        id: "tautkan juga dalam '\(tag)', atau hapus di sini"),
      notes: [.init(at: place, Message(en: "in '\(tag)' it belongs here", id: "dalam '\(tag)' tempatnya di sini"))])
  }
}

/// What a link names, whatever the language and the way in which it is written.
private enum Reference: Hashable {
  case page(PageSubject)
  case contact(Contact.ID)
  case fact(Fact.ID)
  case source(Source.ID, section: String?)
  case term(GlossaryTerm.ID)
  case system(OnlineSystem.ID)
  /// As it is written.
  case passage(String)
}

extension ResolvedLink {
  /// Nil for what may differ between the languages, or is reported already.
  fileprivate var reference: Reference? {
    if isImage { return nil }
    return switch target {
    case .page(let page, _): .page(page)
    case .contact(let contact): .contact(contact.id)
    case .fact(let fact): .fact(fact.id)
    case .source(let source, let section): .source(source.id, section: section)
    case .term(let term): .term(term.id)
    case .system(let system): .system(system.id)
    case .passage(let passage): .passage(passage.destination)
    case .fragment, .noPassage, .unknown, .forbidden, .relative: nil
    }
  }
}
