import Templates

/// A page of 25 names, a list of ten and a layout, about as much as a lesson's page asks of its template.
struct BenchPage: TemplateContext {
  let names: [Text]
  let isOpen: Bool
  let rows: [Row]

  struct Row: TemplateContext {
    let name: Text
    let address: Text

    static let schema: TemplateSchema<Row> = [.text("name") { $0.name }, .text("address") { $0.address }]
  }

  static let nameCount = 25
  static let rowCount = 10

  static let schema: TemplateSchema<BenchPage> = TemplateSchema(
    (0..<nameCount).map { index in .text("name\(index)") { $0.names[index] } } + [
      .flag("isOpen") { $0.isOpen },
      .many("rows") { $0.rows },
    ])

  /// Some of the names have a sign that is escaped, as in real texts.
  static let sampleNames = (0..<nameCount).map { $0 % 5 == 0 ? "Kerja & gaji \($0)" : "Kerja ke luar negeri \($0)" }
  static let sampleRows = (0..<rowCount).map { (name: "Kantor \($0)", address: "kontak/\($0).html") }

  static let sample = BenchPage(
    names: sampleNames.map(Text.init(_:)), isOpen: true,
    rows: sampleRows.map { Row(name: Text($0.name), address: Text($0.address)) })

  /// The same, as swift-mustache takes it.
  static var sampleValues: [String: Any] {
    var values: [String: Any] = ["isOpen": true, "rows": sampleRows.map { ["name": $0.name, "address": $0.address] }]
    for (index, name) in sampleNames.enumerated() { values["name\(index)"] = name }
    return values
  }

  /// The page's template and its layout, by name; in the dialect that Suluh and swift-mustache share.
  static let templates = [
    "page": """
      {{<base}}{{$head}}<title>{{name0}}</title>{{/head}}{{$main}}
      \((1..<nameCount).map { "<p class=\"text\">{{name\($0)}}</p>" }.joined(separator: "\n"))
      {{#isOpen}}<ul>{{#rows}}<li><a href="../{{address}}">{{name}}</a></li>{{/rows}}</ul>{{/isOpen}}
      {{/main}}{{/base}}
      """,
    "base": """
      <!doctype html><html lang="id"><head><meta charset="utf-8">{{$head}}{{/head}}</head>
      <body><header><a href="index.html">Suluh</a></header><main>{{$main}}{{/main}}</main></body></html>
      """,
  ]
}
