import Templates

/// A card as its template sees it.
struct CardContext: TemplateContext {
  let site: Text
  let languageTag: Text
  let titleLines: [CardLine]
  let wordLines: [CardLine]

  static let schema: TemplateSchema<CardContext> = [
    .text("site") { $0.site },
    .text("language") { $0.languageTag },
    .many("title_lines") { $0.titleLines },
    .many("word_lines") { $0.wordLines },
  ]
}

/// A line of words at its height, in the pixels of a card of 1080.
struct CardLine: TemplateContext {
  let y: Text
  let words: Text

  static let schema: TemplateSchema<CardLine> = [
    .text("y") { $0.y },
    .text("words") { $0.words },
  ]
}
