import Diagnostics
import Markdown

extension Article {
  /// An article with an address: title, slug and summary are required.
  ///
  /// - Parameter fixedHeadings: the headings that are the same in every article of its kind, where the article is to be
  ///   neutral; nil where its own words may stand in addresses.
  init?(_ record: Record, file: SourceFile, bodyOffset: Int, neutralBut fixedHeadings: Set<String>? = nil) {
    defer { record.finish() }
    let title = record.readerText("title")
    let slug = record.text("slug")
    let summary = record.readerText("summary")
    let aliases = record.texts("aliases")
    let isDraft = record.flag("draft", default: false)
    for name in [slug].compactMap({ $0 }) + aliases where !name.value.isSlug { record.findings.add(.badSlug(name)) }
    guard let title, let slug, let summary else { return nil }
    self.init(
      file: file, title: title, slug: slug, summary: summary, aliases: aliases, isDraft: isDraft,
      neutralBut: fixedHeadings, bodyOffset: bodyOffset, findings: record.findings)
  }

  /// A region's note: shown on the region's page, so it has neither title nor address of its own.
  init(note record: Record, file: SourceFile, bodyOffset: Int) {
    defer { record.finish() }
    let none = Located("", at: SourceLocation(path: file.path))
    self.init(
      file: file, title: none, slug: none, summary: none, aliases: [],
      isDraft: record.flag("draft", default: false), neutralBut: nil, bodyOffset: bodyOffset, findings: record.findings)
  }

  private init(
    file: SourceFile, title: Located<String>, slug: Located<String>, summary: Located<String>,
    aliases: [Located<String>], isDraft: Bool, neutralBut fixedHeadings: Set<String>?, bodyOffset: Int,
    findings: Findings
  ) {
    let document = MarkdownDocument(
      file, bodyOffset: bodyOffset, componentNames: ArticleComponent.names, idsNaming: fixedHeadings)
    self.init(
      path: file.path, title: title, slug: slug, summary: summary, aliases: aliases, isDraft: isDraft,
      isNeutral: fixedHeadings != nil, document: document,
      components: document.components.map { ArticleComponent($0, findings: findings) })
  }
}

extension LessonText {
  /// Finds the fixed sections by their headings.
  init(_ article: Article, headings: [Lesson.SectionKey: String]) {
    let keys = Dictionary(headings.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    self.init(
      article,
      keys: article.document.sections.map { section in
        section.heading.flatMap { keys[$0.plainText.withOrdinarySpaces] }
      })
  }
}

extension LessonText {
  /// A lesson's text as it stood at another time; nil where it cannot be read.
  package init?(formerly bytes: [UInt8], path: String, settings: LanguageSettings) {
    let findings = Findings()
    let file = SourceFile(path: path, bytes: bytes)
    guard let matter = FrontMatter(file, findings: findings), let record = Record(matter.yaml, findings: findings),
      let article = Article(record, file: file, bodyOffset: matter.bodyOffset)
    else { return nil }
    self.init(article, headings: settings.sections)
  }
}
