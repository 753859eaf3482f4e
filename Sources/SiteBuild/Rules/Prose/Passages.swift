import Content
import Diagnostics
import Markdown

extension Passage {
  /// Everything that is read of a text, in order. Code is not.
  static func all(in side: TextSide, _ vocabulary: Vocabulary) -> [Passage] {
    var reading = Reading(side: side, vocabulary: vocabulary)
    reading.addHead()
    for index in side.article.document.sections.indices { reading.addSection(index) }
    return reading.passages
  }

  /// Takes a text apart.
  private struct Reading {
    let side: TextSide
    let vocabulary: Vocabulary
    var passages: [Passage] = []
    /// The first link of each Markdown of the components, among the text's links.
    let linkStarts: [Int]

    init(side: TextSide, vocabulary: Vocabulary) {
      self.side = side
      self.vocabulary = vocabulary
      var start = side.article.document.links.count
      linkStarts = side.inlines.map { inline in
        defer { start += inline.links.count }
        return start
      }
    }

    mutating func addHead() {
      let article = side.article
      for (line, role) in [(article.title, Role.title), (article.summary, .summary)] where !line.value.isEmpty {
        add(Prose(line.value, at: line.location), role, section: 0, links: [])
      }
    }

    mutating func addSection(_ index: Int) {
      let document = side.article.document
      let section = document.sections[index]
      if section.heading != nil {
        let runs = section.runs.prefix(1) + section.runs.dropFirst().prefix { $0.lead != .block }
        add(Prose(runs, links: document.links), .heading, section: index, links: side.links[...])
      }
      for block in section.blocks {
        switch block.kind {
        case .component(let component): addComponent(component, section: index)
        case .code, .thematicBreak: break
        case .heading: add(block, .heading, section: index)
        case .paragraph: add(block, block.listDepth > 0 ? .listItem : .paragraph, section: index)
        }
      }
    }

    private mutating func add(_ block: Block, _ role: Role, section: Int) {
      let document = side.article.document
      add(Prose(document.runs[block.runs], links: document.links), role, section: section, links: side.links[...])
    }

    private mutating func addComponent(_ component: Int, section: Int) {
      let indices = side.inlines(ofComponents: component..<(component + 1))
      for (index, role) in zip(indices, Role.roles(of: side.article.components[component])) {
        let inline = side.inlines[index]
        let prose = Prose(inline.runs, links: inline.links)
        add(prose, role, section: section, links: side.links[linkStarts[index]...])
      }
    }

    private mutating func add(_ prose: Prose, _ role: Role, section: Int, links: ArraySlice<ResolvedLink>) {
      let key = side.keys.indices.contains(section) ? side.keys[section] : nil
      let passage = Passage(prose, as: role, section: section, key: key, links: links, vocabulary)
      if !passage.words.isEmpty { passages.append(passage) }
    }
  }
}

extension Passage.Role {
  /// Of each Markdown of a component, in its order.
  fileprivate static func roles(of component: ArticleComponent) -> [Passage.Role] {
    switch component {
    case .quiz(let quiz):
      quiz.questions.flatMap { question in
        [.question] + question.options.flatMap { $0.isRight ? [.rightAnswer, .feedback] : [.wrongAnswer, .wrongFeedback] }
      }
    case .checklist(let items): items.map { _ in .checklist }
    case .story(let items): items.map { _ in .story }
    case .note(let items): items.map { _ in .note }
    }
  }
}
