import Templates

/// A page with a name of every kind.
struct Sample: TemplateContext, Equatable {
  var title: Text = "Title"
  var note: Text?
  var body = Markup(html: "<p>Body</p>")
  var aside: Markup?
  var isOpen = false
  var detail = Detail()
  var maybe: Detail?
  var items: [Item] = []
  var tags: [Text] = []
  var page = Detail(label: "Page")

  static let schema: TemplateSchema<Sample> = [
    .text("title") { $0.title },
    .optionalText("note") { $0.note },
    .markup("body") { $0.body },
    .optionalMarkup("aside") { $0.aside },
    .flag("isOpen") { $0.isOpen },
    .one("detail") { $0.detail },
    .optionalOne("maybe") { $0.maybe },
    .many("items") { $0.items },
    .many("tags") { $0.tags },
    .one("page") { $0.page },
  ]
}

struct Detail: TemplateContext, Equatable {
  var label: Text = "Label"
  var hint: Text?
  var isNew = false
  var parts: [Item] = []

  static let schema: TemplateSchema<Detail> = [
    .text("label") { $0.label },
    .optionalText("hint") { $0.hint },
    .flag("isNew") { $0.isNew },
    .many("parts") { $0.parts },
  ]
}

/// Contains details, which contain items: the schemas refer to each other.
struct Item: TemplateContext, Equatable {
  var name: Text = "Item"
  var url: Text?
  var isLast = false
  var details: [Detail] = []

  static let schema: TemplateSchema<Item> = [
    .text("name") { $0.name },
    .optionalText("url") { $0.url },
    .flag("isLast") { $0.isLast },
    .many("details") { $0.details },
    .optionalOne("first") { $0.details.first },
  ]
}
