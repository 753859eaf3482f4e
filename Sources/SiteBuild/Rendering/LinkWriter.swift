import Content
import Markdown
import Output
import Templates

/// What a text is written for.
enum Medium: Sendable, Hashable {
  case screen
  /// Where it is read out, numbers stand in words, too.
  case paper(isSpoken: Bool)
}

/// Writes the links of a text for one page. Only here is it decided where a link of the content leads.
struct LinkWriter {
  let contexts: PageContexts
  let article: Article
  let language: Language
  let path: OutputPath
  let audience: Audience
  let medium: Medium

  func fill(_ slot: Fragment.Slot, from links: [Link], to html: inout [UInt8]) {
    switch slot {
    case .linkOpen(let index): html += Array(form(of: links[index]).open.utf8)
    case .linkText(let index): Text(words(for: links[index])).write(to: &html)
    case .linkClose(let index): html += Array(form(of: links[index]).close.utf8)
    case .image(let index): html += Array(image(links[index]).utf8)
    case .component: break
    }
  }

  /// The title of a link without words of its own. On paper no underline shows where a title begins and ends.
  private func words(for link: Link) -> String {
    let title = contexts.targets.title(of: link, in: language)
    guard case .paper = medium, case .page = contexts.targets.target(of: link.destination) else { return title }
    return "\"\(title)\""
  }

  /// What stands before and after a link's text.
  private struct Form {
    var open = ""
    var close = ""
  }

  private func form(of link: Link) -> Form {
    if case .paper(let isSpoken) = medium { return paperForm(of: link, isSpoken: isSpoken) }
    return screenForm(of: link)
  }

  /// On paper nothing can be opened: only a contact says more than its text, and only where paper may carry its number.
  private func paperForm(of link: Link, isSpoken: Bool) -> Form {
    let target = contexts.targets.target(of: link.destination)
    if case .page = target { return Form(open: Markup.referenceOpen, close: Markup.referenceClose) }
    guard case .contact(let contact) = target else { return Form() }
    let open = "<span data-contact=\"\(contact.id.rawValue)\">"
    guard let until = contexts.dated.paperExpiry(of: contact), let line = contact.line else {
      return Form(open: open, close: "</span>")
    }
    let spoken = isSpoken ? contexts.site[language].spoken(line.displayed).map { " (\($0))" } : nil
    let number = Markup(Text(line.displayed)).string
    // The day, for the script that covers what is past it, stands in the box for people.
    let day = "<time datetime=\"\(until)\"></time>"
    let words = Markup(Text(spoken ?? "")).string
    return Form(open: open, close: "<span class=\"num\">: <b>\(number)</b>\(words)\(day)</span></span>")
  }

  private func screenForm(of link: Link) -> Form {
    switch contexts.targets.target(of: link.destination) {
    case .page(let subject, let fragment):
      // The search shows words around what it finds: a neutral title must not stand beside its subject there.
      let isDiscreet = Page(subject, in: language).isDiscreet(in: contexts.site)
      return anchor(href(subject, fragment: fragment), isDiscreet ? " data-pagefind-ignore" : "")
    case .contact(let contact): return form(of: contact)
    case .fact(let fact):
      return anchor(href(.about, fragment: "fact-\(fact.id.rawValue)"), " data-fact=\"\(fact.id.rawValue)\"")
    case .source(let source, _):
      return anchor(href(.sources, fragment: "source-\(source.id.rawValue)"), " data-source=\"\(source.id.rawValue)\"")
    case .term(let term): return anchor(href(.glossary, fragment: "term-\(term.id.rawValue)"), "")
    case .system(let system): return anchor(href(.systems, fragment: "system-\(system.id.rawValue)"), "")
    case .fragment(let id): return anchor("#\(id)", "")
    case .relative(let path): return anchor(path, "")
    // Readers use the Bible that they have.
    case .passage, .noPassage, .unknown, .forbidden: return Form()
    }
  }

  private func anchor(_ href: String?, _ attributes: String) -> Form {
    guard let href else { return Form() }
    return Form(open: "<a href=\"\(Markup(Text(href)).string)\"\(attributes)>", close: "</a>")
  }

  private func href(_ subject: PageSubject, fragment: String? = nil) -> String? {
    Page(subject, in: language).path(in: contexts.site).map {
      $0.relative(to: path) + (fragment.map { "#\($0)" } ?? "")
    }
  }

  /// The text, and after it the number as a link that dials it; without a link where a reader of the page cannot dial it.
  /// A number that may not be shown leaves the text alone. One that is only last known needs its year and the next route
  /// beside it, for which a sentence has no room: the text leads to its card.
  private func form(of contact: Contact) -> Form {
    let attribute = " data-contact=\"\(contact.id.rawValue)\""
    let state = contexts.dated.states[contact.id]
    guard state.hasNumber, let line = contact.line else {
      return Form(open: "<span\(attribute)>", close: "</span>")
    }
    guard state.isShown else {
      return anchor(href(contact.pageOfItsCard, fragment: "contact-\(contact.id.rawValue)"), attribute)
    }
    let card = NumberOnCard(line, for: audience, in: contexts.site, language: language)
    let number = Markup(card.displayed).string
    let shown = (card.tel ?? card.whatsApp).map { "<a href=\"\(Markup($0).string)\">\(number)</a>" } ?? number
    let notes = [card.place.map { Markup($0).string }, validity(of: state)].compactMap { $0 }
    let words = notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))"
    return Form(open: "<span\(attribute)>", close: "<span class=\"num\">: \(shown)\(words)</span></span>")
  }

  /// Until when a number that is shown may be relied on.
  private func validity(of state: ContactState) -> String? {
    guard case .shown(let until) = state else { return nil }
    let settings = contexts.site[language]
    let written = Markup(Text(settings.written(until))).string
    return "\(Markup(Text(settings.string(.validUntilInText))).string) <time datetime=\"\(until)\">\(written)</time>"
  }

  private func image(_ link: Link) -> String {
    let title = link.title.map { " title=\"\(Markup(Text($0)).string)\"" } ?? ""
    let file = PictureFile.path(of: link.destination, in: article, shownAt: path)
    let source = file?.relative(to: path) ?? link.destination
    return
      "<img src=\"\(Markup(Text(source)).string)\" alt=\"\(Markup(Text(link.plainText)).string)\"\(title)>"
  }
}

extension Contact {
  /// Where its card stands: that of a line for everybody or for people abroad on the page of contacts, that of an office
  /// on the page of the first region that it serves.
  fileprivate var pageOfItsCard: PageSubject {
    guard !isNational, countries.isEmpty, let region = (servedIn ?? serves).first else { return .contacts }
    return .region(region.value)
  }
}

extension Markup {
  fileprivate var string: String { String(decoding: bytes, as: UTF8.self) }
}
