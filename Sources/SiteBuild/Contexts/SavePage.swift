import Templates

/// The page with which one saves a copy on a phone.
struct SavePage: TemplateContext {
  let page: PageContext
  /// What the button says, with the most that it fetches.
  let button: Text
  /// Where the list of what is saved lies, and the script that saves it.
  let list: Text
  let worker: Text

  static let schema: TemplateSchema<SavePage> = [
    .one("page") { $0.page },
    .text("button") { $0.button },
    .text("list") { $0.list },
    .text("worker") { $0.worker },
  ]
}
