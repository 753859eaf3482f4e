import Templates

/// A lesson.
struct LessonPage: TemplateContext {
  let page: PageContext
  /// What stands before the first section, such as a word before a passage about violence.
  let opening: Markup?
  /// Whether safety depends on it and two others have not read it yet.
  let isUnreviewed: Bool
  /// The section with the one sentence that everybody should take away; the routes to help stand below it.
  let core: SectionContext?
  /// All sections but that one.
  let sections: [SectionContext]
  let sources: [SourceLink]
  /// The same lesson as messages and scripts; nil where it is in no channel.
  let channels: TitledLink?
  /// See `LessonData`; nil for a discreet lesson.
  let data: Markup?
  let previous: TitledLink?
  let next: TitledLink?

  static let schema: TemplateSchema<LessonPage> = [
    .one("page") { $0.page },
    .optionalMarkup("opening") { $0.opening },
    .flag("is_unreviewed") { $0.isUnreviewed },
    .optionalOne("core") { $0.core },
    .many("sections") { $0.sections },
    .many("sources") { $0.sources },
    .optionalOne("channels") { $0.channels },
    .optionalMarkup("data") { $0.data },
    .optionalOne("previous") { $0.previous },
    .optionalOne("next") { $0.next },
  ]
}

/// A section of a lesson with its heading.
struct SectionContext: TemplateContext {
  let id: Text
  let heading: Markup
  /// Nil where it is withheld: the original has changed, and safety depends on the lesson.
  let body: Markup?
  /// The section in the first language, where it has changed since this one was translated.
  let original: OriginalLink?
  /// The fixed section's key, as a class for its look; `other` where it is none.
  let key: Text
  /// A small drawing beside the heading.
  let drawing: Markup?

  static let schema: TemplateSchema<SectionContext> = [
    .text("id") { $0.id },
    .markup("heading") { $0.heading },
    .optionalMarkup("body") { $0.body },
    .optionalOne("original") { $0.original },
    .text("key") { $0.key },
    .optionalMarkup("picture") { $0.drawing },
  ]
}

/// The same section in the language that it was translated from.
struct OriginalLink: TemplateContext {
  let title: Text
  let href: Text
  let language: Text

  static let schema: TemplateSchema<OriginalLink> = [
    .text("title") { $0.title },
    .text("href") { $0.href },
    .text("language") { $0.language },
  ]
}

/// Any page that is only text.
struct FreeArticlePage: TemplateContext {
  let page: PageContext
  let body: Markup
  let sources: [SourceLink]

  static let schema: TemplateSchema<FreeArticlePage> = [
    .one("page") { $0.page },
    .markup("body") { $0.body },
    .many("sources") { $0.sources },
  ]
}

/// A country that people go to.
struct DestinationPage: TemplateContext {
  let page: PageContext
  let body: Markup
  let help: HelpContext
  let sources: [SourceLink]
  let shortAddress: TitledLink
  /// What can be printed for people who go there.
  let sheets: [TitledLink]

  static let schema: TemplateSchema<DestinationPage> = [
    .one("page") { $0.page },
    .markup("body") { $0.body },
    .one("help") { $0.help },
    .many("sources") { $0.sources },
    .one("short_address") { $0.shortAddress },
    .flag("has_sheets") { !$0.sheets.isEmpty },
    .many("sheets") { $0.sheets },
  ]
}

/// A province, regency or city.
struct RegionPage: TemplateContext {
  let page: PageContext
  /// The last part of its address.
  let slug: Text
  let name: Text
  let type: Text
  let parent: TitledLink?
  let children: [TitledLink]
  let note: Markup?
  let help: HelpContext
  /// Whether no contact of the region itself is known; those of the region around it may be.
  let isNothingLocal: Bool
  let sources: [SourceLink]
  let shortAddress: TitledLink
  /// What can be printed for it.
  let sheets: [TitledLink]

  static let schema: TemplateSchema<RegionPage> = [
    .one("page") { $0.page },
    .text("slug") { $0.slug },
    .text("name") { $0.name },
    .text("type") { $0.type },
    .optionalOne("parent") { $0.parent },
    .many("children") { $0.children },
    .optionalMarkup("note") { $0.note },
    .one("help") { $0.help },
    .flag("is_nothing_local") { $0.isNothingLocal },
    .many("sources") { $0.sources },
    .one("short_address") { $0.shortAddress },
    .many("sheets") { $0.sheets },
  ]
}
