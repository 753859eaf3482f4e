import Templates

/// What the site rests on: every fact, with its sources.
struct AboutPage: TemplateContext {
  let page: PageContext
  let facts: [FactEntry]

  static let schema: TemplateSchema<AboutPage> = [
    .one("page") { $0.page },
    .many("facts") { $0.facts },
  ]
}

/// Every source, with its date.
struct SourcesPage: TemplateContext {
  let page: PageContext
  let sources: [SourceEntry]

  static let schema: TemplateSchema<SourcesPage> = [
    .one("page") { $0.page },
    .many("sources") { $0.sources },
  ]
}

struct FactEntry: TemplateContext {
  let id: Text
  let statement: Text
  let contested: Text?
  let checked: Text
  let sources: [SourceLink]

  static let schema: TemplateSchema<FactEntry> = [
    .text("id") { $0.id },
    .text("statement") { $0.statement },
    .optionalText("contested") { $0.contested },
    .text("checked") { $0.checked },
    .many("sources") { $0.sources },
  ]
}

/// A source as something that rests on it names it.
struct SourceLink: TemplateContext {
  let id: Text
  let title: Text
  let href: Text
  /// The place in the source.
  let section: Text?
  /// The date of what it says.
  let date: Text

  static let schema: TemplateSchema<SourceLink> = [
    .text("id") { $0.id },
    .text("title") { $0.title },
    .text("href") { $0.href },
    .optionalText("section") { $0.section },
    .text("date") { $0.date },
  ]
}

struct SourceEntry: TemplateContext {
  let id: Text
  let title: Text
  let publisher: Text
  let url: Text?
  let date: Text
  let note: Text?

  static let schema: TemplateSchema<SourceEntry> = [
    .text("id") { $0.id },
    .text("title") { $0.title },
    .text("publisher") { $0.publisher },
    .optionalText("url") { $0.url },
    .text("date") { $0.date },
    .optionalText("note") { $0.note },
  ]
}
