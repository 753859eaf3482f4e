import Content
import Templates

/// The styles and scripts of a site, as they stand in its pages.
struct PageAssets: Sendable {
  /// Of pages in one language.
  let ordinary: PageLook
  /// Of the lists of regions, which can be searched.
  let finder: PageLook
  /// Of the small pages for readers of every language.
  let small: PageLook
  /// Of the harmless page to which "Leave this page" leads without a network: nothing on it is like the rest.
  let neutral: PageLook
  /// Of the lessons as messages, which can be copied.
  let channels: PageLook
  /// Of what is printed.
  let sheet: PageLook

  /// Small drawings by their names, each an `<svg>`.
  let drawings: [String: Markup]

  /// `files` by their names in `templates/`; one that is missing is empty.
  init(files: [String: [UInt8]]) {
    func file(_ name: String) -> [UInt8] { files[name] ?? [] }
    let tokens = file("tokens.css")
    let style = StyleSheet.markup(tokens, file("style.css"))
    let script = PageScript.markup(file("page.js"))
    ordinary = PageLook(style: style, script: PageScript.markup(file("page.js"), file("numbers.js")))
    finder = PageLook(style: style, script: PageScript.markup(file("page.js"), file("finder.js")))
    channels = PageLook(style: style, script: PageScript.markup(file("page.js"), file("copy.js")))
    small = PageLook(style: StyleSheet.markup(tokens, file("small.css")), script: script)
    neutral = PageLook(style: StyleSheet.markup(file("neutral.css")), script: Markup(bytes: []))
    var drawings: [String: Markup] = [:]
    for (name, bytes) in files where name.hasPrefix("pictograms/") && name.hasSuffix(".svg") {
      let svg = bytes.last == UInt8(ascii: "\n") ? Array(bytes.dropLast()) : bytes
      drawings[String(name.dropFirst("pictograms/".count).dropLast(".svg".count))] = Markup(bytes: svg)
    }
    self.drawings = drawings
    sheet = PageLook(style: Markup(bytes: file("sheet.css")), script: script)
  }

  func look(of subject: PageSubject) -> PageLook {
    switch subject {
    case .regionIndex, .handoutIndex: finder
    case .channels: channels
    case .sheet: sheet
    default: ordinary
    }
  }

  /// What all pages together need, for the headers of a server: it sends the same ones with every page.
  var policyOfAll: ContentSecurityPolicy {
    let all = [ordinary, finder, channels, small, neutral, sheet]
    return ContentSecurityPolicy(styles: all.map(\.style), scripts: all.map(\.script))
  }
}

/// The style sheet and the script of one kind of page, and the policy that allows these and no others.
struct PageLook: TemplateContext {
  let style: Markup
  let script: Markup
  let policy: Markup

  init(style: Markup, script: Markup) {
    self.style = style
    self.script = script
    policy = Markup(html: ContentSecurityPolicy(styles: [style], scripts: [script]).text)
  }

  static let schema: TemplateSchema<PageLook> = [
    .markup("style") { $0.style },
    .markup("script") { $0.script },
    .markup("policy") { $0.policy },
  ]
}
