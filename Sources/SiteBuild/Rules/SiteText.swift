import Content
import Diagnostics
import Markdown

/// A text of the site in all its languages, before its links are resolved.
struct UnreadText: Sendable {
  let subject: Subject
  let articles: Localized<Article>

  /// What a text is.
  enum Subject: Sendable {
    case lesson(Lesson)
    case page(FreePage.ID)
    case destination(Destination.ID)
    case regionNote(Region.Code)

    /// The page on which it stands.
    var page: PageSubject {
      switch self {
      case .lesson(let lesson): .lesson(lesson.id)
      case .page(let id): .freePage(id)
      case .destination(let id): .destination(id)
      case .regionNote(let code): .region(code)
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
  }
}

/// A text as rules read it.
struct SiteText {
  let subject: UnreadText.Subject
  let articles: Localized<Article>
  /// The links of each article's text and of its components, with what they mean.
  let links: Localized<[ResolvedLink]>

  init(_ text: UnreadText, targets: LinkTargets) {
    subject = text.subject
    articles = text.articles
    links = text.articles.map { article in
      article.allLinks.map { ResolvedLink(link: $0, target: targets.target(of: $0.destination)) }
    }
  }

  var page: PageSubject { subject.page }

  var isRegionNote: Bool { if case .regionNote = subject { true } else { false } }
}

/// A link, and what it means.
struct ResolvedLink {
  let link: Link
  let target: LinkTarget

  var isImage: Bool { link.kind == .image }
}

extension Article {
  /// What was found in the Markdown of the text and of its components.
  var allFindings: [Finding] { document.findings + components.flatMap { $0.texts.flatMap(\.findings) } }
}
