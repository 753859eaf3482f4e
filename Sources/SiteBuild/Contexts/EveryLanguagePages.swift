import Templates

/// A page for readers of every language at once: the one at the top, a region's short address, the one that is shown when
/// an address leads nowhere.
struct EveryLanguagePage: TemplateContext {
  let title: Text
  let canonicalURL: Text
  let isUnlisted: Bool
  /// Where "Leave this page" leads, and where without a network.
  let exitURL: Text
  let neutralPage: Text
  /// One for each language, in the order of the site.
  let versions: [LanguageVersion]
  /// Sheets that bear the address, by their codes.
  let printings: [PrintingNote]

  static let schema: TemplateSchema<EveryLanguagePage> = [
    .text("title") { $0.title },
    .text("url") { $0.canonicalURL },
    .flag("is_unlisted") { $0.isUnlisted },
    .text("exit_url") { $0.exitURL },
    .text("neutral_page") { $0.neutralPage },
    .many("versions") { $0.versions },
    .many("printings") { $0.printings },
  ]
}

/// What holds of a sheet that somebody has in hand.
struct PrintingNote: TemplateContext {
  /// Also the fragment of the address on the sheet.
  let code: Text
  /// One for each language.
  let versions: [PrintingWords]

  static let schema: TemplateSchema<PrintingNote> = [
    .text("code") { $0.code },
    .many("versions") { $0.versions },
  ]
}

/// The same in one language.
struct PrintingWords: TemplateContext {
  let languageTag: Text
  let question: Text
  let lines: [TextLine]

  static let schema: TemplateSchema<PrintingWords> = [
    .text("language") { $0.languageTag },
    .text("question") { $0.question },
    .many("lines") { $0.lines },
  ]
}

/// A line of text.
struct TextLine: TemplateContext {
  let words: Text

  static let schema: TemplateSchema<TextLine> = [.text("words") { $0.words }]
}

/// What such a page says in one language.
struct LanguageVersion: TemplateContext {
  let languageTag: Text
  let languageName: Text
  let heading: Text
  let words: Text
  /// What "Leave this page" is called.
  let leave: Text
  /// What leaving does not remove, and the page that says more.
  let limits: Text
  let safety: TitledLink?
  let href: Text
  let url: Text
  let linkTitle: Text
  let more: [TitledLink]
  /// For whoever has a sheet in hand; nil where no number may be printed today, or nobody comes here with a sheet.
  let printedToday: PrintedToday?

  static let schema: TemplateSchema<LanguageVersion> = [
    .text("language") { $0.languageTag },
    .text("language_name") { $0.languageName },
    .text("heading") { $0.heading },
    .text("words") { $0.words },
    .text("leave") { $0.leave },
    .text("limits") { $0.limits },
    .optionalOne("safety") { $0.safety },
    .text("href") { $0.href },
    .text("url") { $0.url },
    .text("link_title") { $0.linkTitle },
    .many("more") { $0.more },
    .optionalOne("printed_today") { $0.printedToday },
  ]
}

/// The numbers that a sheet may carry today: what is on one printed at any time can be compared with them.
struct PrintedToday: TemplateContext {
  let question: Text
  let numbers: [TextLine]
  /// What to do about a number that is not among them.
  let others: Text

  static let schema: TemplateSchema<PrintedToday> = [
    .text("question") { $0.question },
    .many("numbers") { $0.numbers },
    .text("others") { $0.others },
  ]
}

/// A page that leads on to another: where a page stood before.
struct RedirectPage: TemplateContext {
  let title: Text
  let languageTag: Text
  let href: Text
  let url: Text

  static let schema: TemplateSchema<RedirectPage> = [
    .text("title") { $0.title },
    .text("language") { $0.languageTag },
    .text("href") { $0.href },
    .text("url") { $0.url },
  ]
}

/// The harmless page to which "Leave this page" leads without a network. Its words are its template's own: it has
/// nothing to do with the site.
struct NeutralPage: TemplateContext {
  let languageTag: Text

  static let schema: TemplateSchema<NeutralPage> = [
    .text("language") { $0.languageTag }
  ]
}
