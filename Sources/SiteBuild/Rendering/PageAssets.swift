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
  /// Of the page that searches the whole site.
  let search: PageLook
  /// Of the page with which one saves a copy on a phone.
  let save: PageLook
  /// Of what is printed.
  let sheet: PageLook

  /// The script that works for saved pages, as a file of its own.
  let worker: Markup

  /// Small drawings by their names, each an `<svg>`.
  let drawings: [String: Markup]

  /// `files` by their names in `templates/`; one that is missing is empty.
  init(files: [String: [UInt8]]) {
    func file(_ name: String) -> [UInt8] { files[name] ?? [] }
    let tokens = file("tokens.css")
    let style = StyleSheet.markup(tokens, file("style.css"))
    let script = PageScript.markup(file("page.js"))
    let withNumbers = PageScript.markup(file("page.js"), file("numbers.js"))
    ordinary = PageLook(style: style, script: withNumbers)
    finder = PageLook(style: style, script: PageScript.markup(file("page.js"), file("finder.js")))
    channels = PageLook(
      style: style, script: PageScript.markup(file("page.js"), file("numbers.js"), file("copy.js")))
    let withButtons = StyleSheet.markup(tokens, file("style.css"), file("buttons.css"))
    search = PageLook(
      style: withButtons, script: script, module: PageScript.markup(file("search.js")),
      own: [.scripts, .webAssembly, .requests])
    save = PageLook(
      style: withButtons, script: script, module: PageScript.markup(file("save.js")), own: [.requests, .workers])
    worker = PageScript.markup(file("sw.js"))
    small = PageLook(style: StyleSheet.markup(tokens, file("small.css")), script: script)
    neutral = PageLook(style: StyleSheet.markup(file("neutral.css")), script: Markup(bytes: []))
    var drawings: [String: Markup] = [:]
    for (name, bytes) in files where name.hasPrefix("pictograms/") && name.hasSuffix(".svg") {
      let svg = bytes.last == UInt8(ascii: "\n") ? Array(bytes.dropLast()) : bytes
      drawings[String(name.dropFirst("pictograms/".count).dropLast(".svg".count))] = Markup(bytes: svg)
    }
    self.drawings = drawings
    sheet = PageLook(style: Markup(bytes: file("sheet.css")), script: withNumbers)
  }

  func look(of subject: PageSubject) -> PageLook {
    switch subject {
    case .regionIndex, .handoutIndex: finder
    case .channels: channels
    case .search: search
    case .save: save
    case .sheet: sheet
    default: ordinary
    }
  }

  /// Those whose pages take nothing from the site while they are read.
  private var still: [PageLook] { [ordinary, finder, channels, small, neutral, sheet] }

  /// What all pages together need that take nothing from the site while they are read.
  var policyOfStillPages: ContentSecurityPolicy { ContentSecurityPolicy(of: still) }

  /// What all pages together need.
  var policyOfAll: ContentSecurityPolicy { ContentSecurityPolicy(of: still + [search, save]) }
}

/// The style sheet and the scripts of one kind of page, and the policy that allows these and no others.
struct PageLook: TemplateContext {
  let style: Markup
  let script: Markup
  /// A script that only browsers run which know modules (since 2017): it may be written in their language, and older
  /// ones keep what the page says without it.
  let module: Markup?
  /// What its page takes from the site while it is read.
  let own: Set<ContentSecurityPolicy.OwnFiles>

  init(style: Markup, script: Markup, module: Markup? = nil, own: Set<ContentSecurityPolicy.OwnFiles> = []) {
    self.style = style
    self.script = script
    self.module = module
    self.own = own
  }

  var policy: ContentSecurityPolicy { ContentSecurityPolicy(of: [self]) }

  static let schema: TemplateSchema<PageLook> = [
    .markup("style") { $0.style },
    .markup("script") { $0.script },
    .optionalMarkup("module") { $0.module },
    .markup("policy") { Markup(html: $0.policy.text) },
  ]
}

extension ContentSecurityPolicy {
  /// What pages of these looks need together.
  init(of looks: [PageLook]) {
    self.init(
      styles: looks.map(\.style), scripts: looks.flatMap { [$0.script] + [$0.module].compactMap { $0 } },
      own: looks.reduce(into: []) { $0.formUnion($1.own) })
  }
}
