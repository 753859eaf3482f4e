import Content
import Markdown
import Output
import Templates

/// Puts a sheet together: its own words, those that it shares with lessons and region notes, and the numbers that paper
/// may carry.
struct SheetComposer {
  let contexts: PageContexts
  let handout: Handout
  let sheet: Sheet
  let language: Language
  let path: OutputPath

  var dated: DatedSite { contexts.dated }
  var site: Site { contexts.site }
  var settings: LanguageSettings { site[language] }
  var article: Article { handout.edition(sheet.edition).texts[language] }

  func context(print: PrintContext?) -> SheetContext {
    let (box, code) = (contactBox, code)
    let form = print?.form ?? handout.kind.formInBrowsers
    return SheetContext(
      kind: Text(handout.kind.rawValue), title: Text(article.title.value),
      edition: sheet.edition.map { Text(contexts.editionName($0, language)) }, place: Text(placeName),
      code: Text(code), address: Text(address(code).withoutScheme), shortAddress: Text(shortAddress.withoutScheme),
      textUntil: Text(settings.written(textUntil)), contactsUntil: contactsUntil.map { Text(settings.written($0)) },
      papers: papers(form), box: box, copies: Array(repeating: box, count: handout.kind.copyCount(on: print?.paper)),
      isStrips: handout.kind == .tearOffStrips, isCards: handout.kind == .walletCards,
      isBoxes: handout.kind == .contactBoxes, isPoster: handout.kind == .poster,
      isAbroad: sheet.place.country != nil || handout.kind == .walletCards,
      hasBox: handout.kind.hasBox, isHalfPage: handout.kind.isHalfPage, isTwoUp: form.isTwoUp(handout.kind),
      textFile: handout.kind == .readAloud ? textFile : nil, otherEditions: otherEditions, back: back,
      isDraft: print?.isDraft ?? !site.settings.paperPlaceholders.isEmpty,
      isUnreviewed: dated.unreviewedSheets.contains(Sheet(sheet.handout, edition: sheet.edition, for: .nation)),
      print: print)
  }

  /// The sections in the order of the handout's parts.
  var sections: [(part: Handout.Part, section: SheetSection)] {
    let everywhere = contexts.sectionsEverywhere[PageContexts.SheetWords(sheet, language)] ?? sectionsEverywhere
    guard let story else { return everywhere }
    return everywhere.map { part, section in (part, part.takesRegionStory ? section.with(story) : section) }
  }

  /// What they are wherever no region has a story of its own.
  var sectionsEverywhere: [(part: Handout.Part, section: SheetSection)] {
    let own = article.document.sections.filter { $0.heading != nil }
    return zip(handout.parts, own).map { part, section in
      let writer = writer(article, isSpoken: part.isSpoken || handout.kind == .readAloud)
      var body = writer.markup(section.html).bytes
      if case .lesson(let id, let section, let checklist, let items) = part.excerpt {
        body += excerpt(of: id.value, section, checklist, items)?.bytes ?? []
      }
      let heading = writer.markup(section.headingHTML)
      return (
        part,
        SheetSection(
          name: Text(part.name), heading: heading, body: Markup(bytes: body), hasLanterns: part.hasLanterns)
      )
    }
  }

  private func papers(_ form: SheetForm) -> [SheetPaper] {
    let pages = pages
    return form.papers(of: handout.kind, pageCount: pages.count).map { numbers in
      SheetPaper(panels: numbers.map { pages[$0 - 1] })
    }
  }

  private var pages: [SheetPart] {
    let sections = sections
    return (1...handout.pageCount).map { number in
      SheetPart(
        number: Text(String(number)), isFirst: number == 1, isLast: number == handout.pageCount,
        sections: sections.filter { min($0.part.page, handout.pageCount) == number }.map(\.section))
    }
  }

  private func writer(_ article: Article, isSpoken: Bool = false) -> ArticleWriter {
    ArticleWriter(
      contexts: contexts, article: article, language: language, path: path, audience: .inIndonesia,
      medium: .paper(isSpoken: isSpoken))
  }

  /// The story that stands in the place of the sheet's own; nil where its own stands.
  private var story: Markup? {
    handout.parts.contains(where: \.takesRegionStory) ? sheet.place.region.flatMap { story(of: $0) } : nil
  }

  /// The paragraphs of the first story of a region's note, or of that of a region around it; nil where none has one.
  /// That it is made up stands in the section's heading and is not said a second time.
  private func story(of region: Region.Code) -> Markup? {
    guard let note = site.regionNotes[region], contexts.isIncluded(note.texts) else {
      return region.parent.flatMap { story(of: $0) }
    }
    let article = note.texts[language]
    for case .story(let paragraphs) in article.components {
      let writer = writer(article)
      let opening = settings.string("story").map { "\($0). " } ?? ""
      return Markup(html: paragraphs.map { paragraph in
        let words = writer.markup(paragraph).text
        return "<p>\(words.hasPrefix(opening) ? words.dropFirst(opening.count) : words[...])</p>\n"
      }.joined())
    }
    return region.parent.flatMap { story(of: $0) }
  }

  /// A list of some items of a lesson's section.
  private func excerpt(
    of id: Lesson.ID, _ key: Lesson.SectionKey, _ checklist: Int?, _ items: [Int]
  ) -> Markup? {
    guard let text = site.index.lessons[id]?.texts[language], let section = text.section(key) else { return nil }
    let writer = writer(text.article)
    let all = writer.items(of: section, checklist)
    let chosen = items.isEmpty ? all : items.compactMap { all.indices.contains($0 - 1) ? all[$0 - 1] : nil }
    if chosen.isEmpty { return nil }
    let tag = checklist == nil && section.items.contains(where: \.isOrdered) ? "ol" : "ul"
    return Markup(html: "<\(tag)>\n" + chosen.map { "<li>\($0.withoutReferences.text)</li>\n" }.joined() + "</\(tag)>\n")
  }
}

extension SheetComposer {
  var placeName: String {
    sheet.place.name(in: site, language) ?? contexts.string(.wholeCountry, language)
  }

  /// Twelve months after the newest date in the sheet's own data, never after the day on which it is made.
  var textUntil: Day {
    let dates = article.allLinks.compactMap { link -> Day? in
      guard case .fact(let fact) = contexts.targets.target(of: link.destination) else { return nil }
      return fact.verification.newestData.reckoned
    }
    return (dates.max().map { max($0, handout.checked) } ?? handout.checked).adding(months: 12)
  }

  /// Names this printing of the sheet: another number, day, wording day or story of the region makes another code.
  var code: String {
    var digest = ShortDigest()
    digest.add([handout.id.rawValue, sheet.edition ?? "", sheet.place == .nation ? "" : sheet.place.code, language.tag])
    digest.add([handout.checked.description, textUntil.description])
    // The day of the handout's words says nothing of words from elsewhere.
    if let story { digest.add([story.text]) }
    for contact in printedContacts {
      digest.add([contact.id.rawValue, contact.line?.dialled ?? "", dated.paperExpiry(of: contact)?.description ?? ""])
    }
    let edition = sheet.edition.map { "-\($0.prefix(1).uppercased())" } ?? ""
    return "\(sheet.place.code)-\(handout.code)\(edition)-\(digest.text)"
  }

  /// Where a leader with an old copy in hand finds out what still holds.
  private func address(_ code: String) -> String { "\(shortAddress)#\(code)" }

  private var shortAddress: String {
    let page = ShortAddress.path(of: sheet.place)
    return page.map { site.url(of: $0) } ?? "\(site.settings.baseURL.value)/"
  }

  /// Until when words and numbers hold, and where to look later; a line each.
  func validity(_ sheet: SheetContext) -> [String] {
    func line(_ key: InterfaceKey, _ value: String) -> String { "\(contexts.string(key, language)) \(value)" }
    return [line(.sheetTextUntil, sheet.textUntil.string)]
      + [sheet.contactsUntil.map { line(.sheetContactsUntil, $0.string) }].compactMap { $0 }
      + [line(.sheetCode, sheet.code.string), sheet.address.string]
  }

  /// What the QR code on the sheet says.
  var qrText: String { address(code) }

  private var textFile: Text? {
    let name = path.string.split(separator: "/").last?.dropLast(".html".count)
    return name.map { Text("\($0).txt") }
  }

  private var otherEditions: [TitledLink] {
    handout.editions.filter { $0.key != sheet.edition }.compactMap {
      contexts.sheetLink(Sheet(handout.id, edition: $0.key, for: sheet.place), from: path, in: language)
    }
  }

  private var back: TitledLink? {
    contexts.link(to: sheet.place.page ?? .handoutIndex, from: path, in: language)
  }
}

extension ArticleWriter {
  /// What can be taken out of a section one by one: its list items, those of its checklists, or of one of these.
  fileprivate func items(of section: Section, _ checklist: Int?) -> [Markup] {
    if let checklist {
      let all = checklists(of: section)
      return all.indices.contains(checklist - 1) ? all[checklist - 1] : []
    }
    return section.items.isEmpty ? checklists(of: section).flatMap { $0 } : section.items.map { markup($0.inlines) }
  }

  private func checklists(of section: Section) -> [[Markup]] {
    section.components.indices.compactMap { index -> [Markup]? in
      guard case .checklist(let items) = article.components[index] else { return nil }
      return items.map { markup($0) }
    }
  }
}

extension Handout.Part {
  fileprivate var takesRegionStory: Bool { if case .regionStory? = excerpt { true } else { false } }

  /// Whether it is read out, so that numbers stand in it in words, too.
  fileprivate var isSpoken: Bool { name == "announcement" }

  /// Whether its blanks are lanterns in a drawing.
  fileprivate var hasLanterns: Bool { name == "lanterns" }
}

extension Handout.Kind {
  /// How many strips, cards or boxes a sheet has; A4 where nobody knows the paper.
  fileprivate func copyCount(on paper: Paper?) -> Int {
    switch self {
    case .tearOffStrips: 10
    case .walletCards: paper == .f4 ? 10 : 8
    case .contactBoxes: 6
    default: 0
    }
  }

  /// Whether its last page ends with the box of contacts.
  fileprivate var hasBox: Bool {
    switch self {
    case .pulpitInsert, .leaflet, .poster, .checklist, .discussion, .cadreSheet, .children: true
    case .tearOffStrips, .readAloud, .prayers, .walletCards, .contactBoxes: false
    }
  }
}

extension Markup {
  fileprivate var text: String { String(decoding: bytes, as: UTF8.self) }
}
