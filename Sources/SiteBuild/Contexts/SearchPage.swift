import Templates

/// The page that searches the site, with the lists in which one can look without a search.
struct SearchPage: TemplateContext {
  let page: PageContext
  /// Where the program that searches lies, if somebody has put it there: `script/search` does.
  let engine: Text
  let lists: [TitledLink]

  static let schema: TemplateSchema<SearchPage> = [
    .one("page") { $0.page },
    .text("engine") { $0.engine },
    .many("lists") { $0.lists },
  ]
}
