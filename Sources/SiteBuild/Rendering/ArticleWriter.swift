import Content
import Markdown
import Output
import Templates

/// Writes an article's HTML for one page: fills the slots of its fragments with links and components.
struct ArticleWriter: Sendable {
  let contexts: PageContexts
  let article: Article
  let language: Language
  let path: OutputPath
  let audience: Audience
  var medium = Medium.screen

  /// The whole text, headings included.
  var wholeText: Markup {
    var html: [UInt8] = []
    for section in article.document.sections {
      if let heading = section.heading {
        html += Array("<h2 id=\"\(heading.id)\">".utf8)
        write(section.headingHTML, to: &html)
        html += Array("</h2>\n".utf8)
      }
      write(section.html, to: &html)
    }
    return Markup(bytes: html)
  }

  func markup(_ fragment: Fragment) -> Markup {
    var html: [UInt8] = []
    write(fragment, to: &html)
    return Markup(bytes: html)
  }

  private func write(_ fragment: Fragment, to html: inout [UInt8]) {
    fragment.write(to: &html) { slot, html in
      if case .component(let index) = slot {
        write(article.components[index], ScoreKind(article.document.components[index]), to: &html)
      } else {
        links.fill(slot, from: article.document.links, to: &html)
      }
    }
  }

  func markup(_ text: InlineMarkdown) -> Markup {
    var html: [UInt8] = []
    text.html.write(to: &html) { slot, html in links.fill(slot, from: text.links, to: &html) }
    return Markup(bytes: html)
  }

  private var links: LinkWriter {
    LinkWriter(
      contexts: contexts, article: article, language: language, path: path, audience: audience, medium: medium)
  }

  private func write(_ component: ArticleComponent, _ score: ScoreKind?, to html: inout [UInt8]) {
    let templates = contexts.templates[language]
    switch component {
    case .checklist(let items) where score != nil && medium == .screen:
      templates.ticks.render(TicksContext(score, items.map(markup)), into: &html)
    case .quiz(let quiz): templates.quiz.render(QuizContext(quiz, markup: markup), into: &html)
    case .checklist(let items): templates.checklist.render(ItemsContext(items: items.map(markup)), into: &html)
    case .story(let items): templates.story.render(ItemsContext(items: items.map(markup)), into: &html)
    case .note(let items): templates.note.render(ItemsContext(items: items.map(markup)), into: &html)
    }
  }
}

extension TicksContext {
  fileprivate init(_ score: ScoreKind?, _ items: [Markup]) {
    let kind = score?.rawValue ?? ""
    self.items = items.enumerated().map {
      TickContext(kind: Text(kind), id: Text("\(kind)-\($0.offset + 1)"), words: $0.element)
    }
  }
}

extension QuizContext {
  init(_ quiz: Quiz, markup: (InlineMarkdown) -> Markup) {
    questions = quiz.questions.map { question in
      QuestionContext(
        prompt: markup(question.prompt),
        options: question.options.map {
          OptionContext(answer: markup($0.answer), feedback: markup($0.feedback), isRight: $0.isRight)
        })
    }
  }
}
