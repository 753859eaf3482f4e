import Content
import Diagnostics
import Markdown

/// A text in one language, as rules read it. An object, since many rules look at each.
final class TextSide {
  let article: Article
  let settings: LanguageSettings
  /// The links of the text, and then those of its components.
  let links: [ResolvedLink]
  /// All Markdown of the components, and where that of each begins.
  let inlines: [InlineMarkdown]
  private let inlineStarts: [Int]
  private let inlineLinkStarts: [Int]
  /// What was found in the Markdown of the text and of its components.
  let findings: [Finding]
  /// What stands in each run of the text, and in each Markdown of the components.
  let runSigns: [ProseSigns]
  let inlineSigns: [ProseSigns]
  /// The lesson's fixed section that each section is; empty for a text that is no lesson.
  let keys: [Lesson.SectionKey?]
  private let vocabulary: Vocabulary
  /// Everything that is read, in order: title, summary, and the text with its components.
  private(set) lazy var passages = Passage.all(in: self, vocabulary)

  init(_ article: Article, in settings: LanguageSettings, keys: [Lesson.SectionKey?], _ rules: RuleSubject) {
    self.article = article
    self.settings = settings
    self.keys = keys
    vocabulary = rules.vocabulary
    var inlines: [InlineMarkdown] = []
    var (starts, linkStarts, linkCount) = ([0], [article.document.links.count], article.document.links.count)
    for component in article.components {
      for text in component.texts {
        inlines.append(text)
        linkCount += text.links.count
      }
      starts.append(inlines.count)
      linkStarts.append(linkCount)
    }
    self.inlines = inlines
    (inlineStarts, inlineLinkStarts) = (starts, linkStarts)
    let links = inlines.reduce(into: article.document.links) { $0 += $1.links }
    self.links = links.map { ResolvedLink($0, target: rules.targets.target(of: $0.destination)) }
    findings = inlines.reduce(into: article.document.findings) { $0 += $1.findings }
    runSigns = article.document.runs.map { ProseSigns(in: $0.bytes) }
    inlineSigns = inlines.map { inline in inline.runs.reduce(into: []) { $0.formUnion(ProseSigns(in: $1.bytes)) } }
  }

  var tag: String { settings.language.tag }
  /// Where a difference of the whole text is shown.
  var place: SourceLocation { article.title.location }
  var sectionCount: Int { article.document.sections.count }
  var sections: [SectionSide] { article.document.sections.indices.map { SectionSide(text: self, index: $0) } }

  /// The Markdown of some components, as indices of `inlines`.
  func inlines(ofComponents components: Range<Int>) -> Range<Int> {
    inlineStarts[components.lowerBound]..<inlineStarts[components.upperBound]
  }

  /// The links of some components.
  func links(ofComponents components: Range<Int>) -> ArraySlice<ResolvedLink> {
    links[inlineLinkStarts[components.lowerBound]..<inlineLinkStarts[components.upperBound]]
  }
}

/// One section of a text in one language.
struct SectionSide {
  let text: TextSide
  let index: Int

  var section: Section { text.article.document.sections[index] }

  /// Where a difference of the whole section is shown.
  var place: SourceLocation {
    let section = section
    return section.heading?.location ?? section.runs.first?.location ?? text.place
  }

  /// The links of the section and of its components.
  var links: [ResolvedLink] {
    let section = section
    return Array(text.links[section.links.indices]) + text.links(ofComponents: section.components.indices)
  }
}

/// A text in the site's first language and in another one, to be compared.
struct TextPair {
  let first: TextSide
  let second: TextSide

  /// The sections side by side; nil where there are not as many in both.
  var sections: [(first: SectionSide, second: SectionSide)]? {
    guard first.sectionCount == second.sectionCount else { return nil }
    return Array(zip(first.sections, second.sections))
  }
}
