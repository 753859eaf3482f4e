import Content
import Diagnostics
import Markdown

/// What a lesson says in one language, as words alone, with the numbers that a copy may carry: the one source of all
/// channels. Sentences that lead to a discreet lesson are left out: whoever gets the words has no link to follow, and
/// its title would stand beside what it is about.
struct LessonWords: Sendable {
  let dated: DatedSite
  let lesson: Lesson
  let language: Language
  let title: String
  /// What stands before the first section.
  let opening: [PlainBlock]
  let sections: [Section]
  /// The strongest line for everybody, and one that is independent of it; both shown today.
  let routes: [Contact]
  /// Every contact whose number stands in the words, once.
  let mentioned: [Contact]
  /// Those of whom some is mentioned on any day: the ones that the lesson links, and the lines for everybody.
  let eligible: [Contact]
  /// The oldest day on which somebody held a fact or number of the lesson against its source.
  let checked: Day?

  /// One of the fixed sections.
  struct Section: Sendable {
    let key: Lesson.SectionKey
    let heading: String
    let blocks: [PlainBlock]
  }

  /// - Parameter isSpoken: whether numbers stand in it as they are said.
  init(_ lesson: Lesson, in language: Language, of dated: DatedSite, _ targets: LinkTargets, isSpoken: Bool) {
    (self.dated, self.lesson, self.language) = (dated, lesson, language)
    let (site, text) = (dated.site, lesson.texts[language])
    let settings = site[language]
    title = text.article.title.value
    func blocks(_ section: Markdown.Section) -> [PlainBlock] {
      PlainReader(
        section, of: text.article, title: { targets.title(of: $0, in: language) },
        suffix: { link in
          guard case .contact(let contact) = targets.target(of: link.destination) else { return "" }
          return dated.words(of: contact, settings, isSpoken: isSpoken).map { ": \($0)" } ?? ""
        },
        isLeftOut: { link in
          guard case .page(let page, _) = targets.target(of: link.destination) else { return false }
          return Page(page, in: language).isDiscreet(in: site)
        }
      ).blocks
    }
    opening = text.sections.first { $0.section.heading == nil }.map { blocks($0.section) } ?? []
    sections = text.sections.compactMap { key, section in
      key.map { Section(key: $0, heading: settings.sections[$0] ?? $0.rawValue, blocks: blocks(section)) }
    }
    let targets = text.article.allLinks.map { targets.target(of: $0.destination) }
    let linked = targets.compactMap { target -> Contact? in
      if case .contact(let contact) = target { contact } else { nil }
    }
    let known = Set(linked.map(\.id))
    routes = dated.channelRoutes
    let facts = targets.compactMap { target -> Day? in
      if case .fact(let fact) = target { fact.verification.on } else { nil }
    }
    let withNumbers = (linked + routes.filter { !known.contains($0.id) }).filter { dated.states[$0.id].hasNumber }
    var seen: Set<Contact.ID> = []
    eligible = linked + dated.national.filter { !known.contains($0.id) }
    mentioned = withNumbers.filter { $0.line != nil && seen.insert($0.id).inserted }
    checked = (facts + mentioned.map(\.verification.on)).min()
  }
}

extension LessonWords {
  var site: Site { dated.site }
  var settings: LanguageSettings { site[language] }

  func blocks(_ key: Lesson.SectionKey) -> [PlainBlock] { sections.first { $0.key == key }?.blocks ?? [] }

  func heading(_ key: Lesson.SectionKey) -> String { settings.sections[key] ?? key.rawValue }

  func string(_ key: InterfaceKey, _ values: [String: String] = [:]) -> String { settings.string(key, values) }

  /// The routes that the lesson does not name itself, each a line of its own.
  func otherRoutes(isSpoken: Bool) -> [String] {
    let named = Set(
      lesson.texts[language].article.allLinks.compactMap { link in
        link.scheme == LinkScheme.contact.rawValue ? link.target : nil
      })
    return routes.filter { !named.contains($0.id.rawValue) }.compactMap { contact in
      dated.words(of: contact, settings, isSpoken: isSpoken).map { "\(contact.name[language]): \($0)" }
    }
  }

  /// "Nomor berlaku sampai …", by the number that lapses first; nil without one that is shown.
  var validity: String? {
    let days = mentioned.compactMap { contact -> Day? in
      if case .shown(let until) = dated.states[contact.id] { until } else { nil }
    }
    return days.min().map { string(.channelValidUntil, ["date": settings.written($0)]) }
  }

  var checkedLine: String? { checked.map { string(.channelChecked, ["date": settings.written($0)]) } }

  /// The lesson's page.
  var address: String {
    Page(.lesson(lesson.id), in: language).path(in: site).map { site.url(of: $0) } ?? site.settings.baseURL.value
  }

  /// Said where two others have not read a text on which safety depends.
  var caution: String? { dated.unreviewed.contains(lesson.id) ? string(.notReviewed) : nil }
}

extension DatedSite {
  /// The first line for everybody that is shown, and the next that is independent of it.
  fileprivate var channelRoutes: [Contact] {
    let shown = HelpRoutes(nationalIn: self).national.filter { states[$0.id].isShown && $0.line != nil }
    guard let first = shown.first else { return [] }
    return [first] + [shown.first { $0.isIndependent(of: first) }].compactMap { $0 }
  }

  /// A number as a copy carries it: with the place from which it works, and, where it is only last known, its year. Nil
  /// where it may not be shown.
  func words(of contact: Contact, _ settings: LanguageSettings, isSpoken: Bool) -> String? {
    guard let line = contact.line else { return nil }
    let spoken = isSpoken ? settings.spoken(line.displayed) : nil
    var notes = [spoken.map { _ in line.displayed }, line.place(in: site, language: settings.language)]
    switch states[contact.id] {
    case .withheld: return nil
    case .shown: break
    case .lastKnown(let date):
      let year = date.year.map(String.init) ?? settings.string(.dateUnknown)
      notes.append(settings.string(.channelLastKnown, ["year": year]))
    }
    let said = notes.compactMap { $0 }.joined(separator: "; ")
    return (spoken ?? line.displayed) + (said.isEmpty ? "" : " (\(said))")
  }
}
