import Content
import Diagnostics
import Markdown

/// A text of the site in all its languages, before it is read for its rules.
struct UnreadText: Sendable {
  let subject: Subject
  let articles: Localized<Article>

  /// What a text is.
  enum Subject: Sendable {
    case lesson(Lesson)
    case page(FreePage.ID)
    case destination(Destination.ID)
    case regionNote(Region.Code)
    case handout(Handout, edition: String?)

    /// The page on which it stands.
    var page: PageSubject {
      switch self {
      case .lesson(let lesson): .lesson(lesson.id)
      case .page(let id): .freePage(id)
      case .destination(let id): .destination(id)
      case .regionNote(let code): .region(code)
      case .handout(let handout, let edition): .sheet(Sheet(handout.id, edition: edition, for: .nation))
      }
    }
  }

  var page: PageSubject { subject.page }
  var isDraft: Bool { articles.all.contains { $0.isDraft } }
}

extension Site {
  /// Every text of the site.
  var texts: [UnreadText] {
    lessons.map { UnreadText(subject: .lesson($0), articles: $0.texts.map(\.article)) }
      + pages.map { UnreadText(subject: .page($0.id), articles: $0.texts) }
      + destinations.map { UnreadText(subject: .destination($0.id), articles: $0.texts) }
      + regionNotes.keys.sorted().compactMap { code in
        regionNotes[code].map { UnreadText(subject: .regionNote(code), articles: $0.texts) }
      }
      + handouts.flatMap { handout in
        handout.editions.map { UnreadText(subject: .handout(handout, edition: $0.key), articles: $0.texts) }
      }
  }
}

/// A text as rules read it: once, for all of them.
struct SiteText {
  let subject: UnreadText.Subject
  /// In the order of the site's languages.
  let sides: [TextSide]

  init(_ text: UnreadText, in rules: RuleSubject) {
    subject = text.subject
    sides = rules.site.languages.map { settings in
      var keys: [Lesson.SectionKey?] = []
      if case .lesson(let lesson) = text.subject { keys = lesson.texts[settings.language].sections.map(\.key) }
      return TextSide(text.articles[settings.language], in: settings, keys: keys, rules)
    }
  }

  var page: PageSubject { subject.page }
  var isRegionNote: Bool { if case .regionNote = subject { true } else { false } }
  var isHandout: Bool { if case .handout = subject { true } else { false } }

  /// The links of every language, each language's text before those of its components.
  var links: some Sequence<ResolvedLink> { sides.lazy.flatMap(\.links) }

  /// Every language but the first, each with the first.
  var pairs: [TextPair] {
    guard let first = sides.first else { return [] }
    return sides.dropFirst().map { TextPair(first: first, second: $0) }
  }
}

/// A link, and what it means. An object, since many rules look at each.
final class ResolvedLink {
  let link: Link
  let target: LinkTarget

  init(_ link: Link, target: LinkTarget) {
    self.link = link
    self.target = target
  }

  var isImage: Bool { link.kind == .image }
}
