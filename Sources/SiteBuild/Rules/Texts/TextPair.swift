import Content
import Diagnostics
import Markdown

/// A text in the site's first language and in another one, to be compared.
struct TextPair {
  let first: TextSide
  let second: TextSide

  /// Every language but the first, each with the first.
  static func all(of text: SiteText, in site: Site) -> [TextPair] {
    let sides = site.languages.map { TextSide(text, in: $0) }
    guard let first = sides.first else { return [] }
    return sides.dropFirst().map { TextPair(first: first, second: $0) }
  }

  /// The sections side by side; nil where there are not as many in both.
  var sections: [(first: SectionSide, second: SectionSide)]? {
    guard first.sections.count == second.sections.count else { return nil }
    return Array(zip(first.sections, second.sections))
  }
}

/// A text in one language.
struct TextSide {
  let article: Article
  let links: [ResolvedLink]
  let settings: LanguageSettings

  init(_ text: SiteText, in settings: LanguageSettings) {
    article = text.articles[settings.language]
    links = text.links[settings.language]
    self.settings = settings
  }

  var tag: String { settings.language.tag }
  var sections: [SectionSide] { article.document.sections.map { SectionSide(section: $0, text: self) } }
  /// Where a difference of the whole text is shown.
  var place: SourceLocation { article.title.location }
}

/// One section of a text in one language.
struct SectionSide {
  let section: Section
  let text: TextSide

  /// Where a difference of the whole section is shown.
  var place: SourceLocation { section.heading?.location ?? section.runs.first?.location ?? text.place }

  /// The section's components with the words after their fences.
  var components: [(component: Component, content: ArticleComponent)] {
    section.components.indices.map { (section.components[$0], text.article.components[$0]) }
  }

  /// The links of the section and of its components.
  var links: [ResolvedLink] {
    let indices = section.components.indices
    let before = text.article.components[..<indices.lowerBound].reduce(0) { $0 + $1.linkCount }
    let inside = text.article.components[indices].reduce(0) { $0 + $1.linkCount }
    let start = text.article.document.links.count + before
    return Array(text.links[section.links.indices]) + Array(text.links[start..<(start + inside)])
  }
}

extension ArticleComponent {
  fileprivate var linkCount: Int { texts.reduce(0) { $0 + $1.links.count } }
}
