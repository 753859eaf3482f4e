import Templates

/// A fenced block of an article, as its template shows it.
struct QuizContext: TemplateContext {
  let questions: [QuestionContext]

  static let schema: TemplateSchema<QuizContext> = [.many("questions") { $0.questions }]
}

struct QuestionContext: TemplateContext {
  let prompt: Markup
  let options: [OptionContext]

  static let schema: TemplateSchema<QuestionContext> = [
    .markup("prompt") { $0.prompt },
    .many("options") { $0.options },
  ]
}

struct OptionContext: TemplateContext {
  let answer: Markup
  let feedback: Markup
  let isRight: Bool

  static let schema: TemplateSchema<OptionContext> = [
    .markup("answer") { $0.answer },
    .markup("feedback") { $0.feedback },
    .flag("is_right") { $0.isRight },
  ]
}

/// A checklist by which something is scored: what is ticked shows one of the results below it.
struct TicksContext: TemplateContext {
  let items: [TickContext]

  static let schema: TemplateSchema<TicksContext> = [.many("items") { $0.items }]
}

struct TickContext: TemplateContext {
  /// What one tick means, as a class for the style sheet: `stop` or `caution`.
  let kind: Text
  let id: Text
  let words: Markup

  static let schema: TemplateSchema<TickContext> = [
    .text("kind") { $0.kind },
    .text("id") { $0.id },
    .markup("words") { $0.words },
  ]
}

/// A checklist, a story or a notice: its paragraphs or items.
struct ItemsContext: TemplateContext {
  let items: [Markup]

  static let schema: TemplateSchema<ItemsContext> = [.many("items") { $0.items }]
}
