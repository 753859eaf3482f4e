import Diagnostics
import Markdown

/// A page's text in one language: front matter and Markdown.
public struct Article: Sendable {
  /// The Markdown file, from the site's folder.
  public let path: String
  public let title: Located<String>
  /// The last part of its address: lower-case ASCII letters, digits and hyphens.
  public let slug: Located<String>
  /// One sentence for lists, previews and search engines.
  public let summary: Located<String>
  /// Slugs under which the page stood before; they become redirect pages.
  public let aliases: [Located<String>]
  /// Kept out of the site unless drafts are asked for.
  public let isDraft: Bool
  /// Whether no words of it stand in anchors and in the names of its files: numbers do.
  public let isNeutral: Bool
  public let document: MarkdownDocument
  /// The fenced components of the document, in its order (`Component.index` of a slot counts these).
  public let components: [ArticleComponent]
}

/// A fenced block that is more than text.
public enum ArticleComponent: Sendable {
  case quiz(Quiz)
  /// Things to tick.
  case checklist([InlineMarkdown])
  /// A made-up story; it says so on the page.
  case story([InlineMarkdown])
  /// A calm notice, such as the word before a passage about violence.
  case note([InlineMarkdown])

  /// The words that may stand after a fence.
  public static let names: Set<String> = ["quiz", "checklist", "story", "note"]
}

/// Questions that ask for a decision, with feedback for each answer.
public struct Quiz: Sendable {
  public let questions: [Question]
  public let location: SourceLocation

  public struct Question: Sendable {
    public let prompt: InlineMarkdown
    public let options: [Option]
    public let location: SourceLocation
  }

  public struct Option: Sendable {
    public let answer: InlineMarkdown
    public let feedback: InlineMarkdown
    public let isRight: Bool
  }
}
