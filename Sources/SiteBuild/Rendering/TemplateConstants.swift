import Content
import Templates

/// What the templates of one language know before any page is rendered.
struct TemplateConstants {
  let language: Language
  let dated: DatedSite
  let assets: PageAssets
  private let strings: TemplateSchema<Strings>
  /// The drawings of the templates' folder, by their names with `_` for `-`.
  private let drawings: TemplateSchema<Strings>
  /// The lines for everybody: for readers in Indonesia, and for those in any other country.
  private let national: HelpContext
  private let abroad: HelpContext

  /// The interface strings as a value: its names are the keys of the language's file, and each already has its words.
  /// The drawings, too.
  struct Strings: Sendable {}

  init(language: Language, dated: DatedSite, assets: PageAssets) {
    self.language = language
    self.dated = dated
    self.assets = assets
    let text = dated.site[language].text
    strings = TemplateSchema(
      text.map { key, value in
        let words = Text(value.text)
        return .text(key) { _ in words }
      })
    drawings = TemplateSchema(
      assets.drawings.sorted { $0.key < $1.key }.map { name, svg in
        .markup(name.replacing("-", with: "_")) { _ in svg }
      })
    national = HelpContext(HelpRoutes(nationalIn: dated).shortened, of: dated) {
      ContactCard($0, for: .inIndonesia, in: dated, language: language)
    }
    abroad = HelpContext(HelpRoutes(abroadIn: dated).shortened, of: dated) {
      ContactCard($0, for: .abroad(country: nil), in: dated, language: language)
    }
  }

  /// `text` alone, for what stands inside a page's text.
  var text: TemplateSchema<Void> { [.constant("text", Strings(), strings)] }

  /// `site`, `text`, `drawing`, `national` and `abroad` for pages of one kind; `subject` is one of them, whichever.
  /// `help` is for kinds that have no routes of their own: pages about a place have theirs.
  func forPages(like subject: PageSubject) -> TemplateSchema<Void> {
    let shared: [TemplateField<Void>] = [
      .constant("site", SiteContext(for: subject, language: language, in: dated, look: assets.look(of: subject))),
      .constant("text", Strings(), strings),
      .constant("drawing", Strings(), drawings),
      .constant("national", national),
      .constant("abroad", abroad),
    ]
    return TemplateSchema(subject.isAboutPlace ? shared : shared + [.constant("help", HelpContext.noneOfItsOwn)])
  }
}

extension PageSubject {
  fileprivate var isAboutPlace: Bool {
    switch self {
    case .region, .destination: true
    default: false
    }
  }
}
