import Content
import Diagnostics
import Markdown

/// Reads the words out of a section: the tags that CommonMark writes (a small, closed set) go, links say what a copy on
/// its way can say.
struct PlainReader {
  let article: Article
  /// The text of a link that has none of its own.
  let title: (Link) -> String
  /// What stands behind a link's text, such as the number of a contact.
  let suffix: (Link) -> String
  /// Whether the sentence that a link stands in is left out.
  let isLeftOut: (Link) -> Bool
  private(set) var blocks: [PlainBlock] = []

  /// The ends of links whose sentences are left out, in the bytes of each block.
  private var leftOut: [Int: [Int]] = [:]
  private var section: Section
  private var place: SourceLocation
  private var boldDepth = 0
  /// The lists that are open, each with the number of its next item; nil for bullets.
  private var lists: [Int?] = []
  private var items: ArraySlice<ListItem>
  /// Whether the last block still takes words.
  private var isOpen = false
  /// Whether the last block is an item that may hold its words in a paragraph.
  private var isFreshItem = false

  init(
    _ section: Section, of article: Article, title: @escaping (Link) -> String, suffix: @escaping (Link) -> String,
    isLeftOut: @escaping (Link) -> Bool = { _ in false }
  ) {
    self.article = article
    self.section = section
    self.title = title
    self.suffix = suffix
    self.isLeftOut = isLeftOut
    items = section.items
    place = section.heading?.location ?? article.title.location
    read(section.html, links: article.document.links)
    for (block, offsets) in leftOut { blocks[block].leaveOutSentences(at: offsets) }
    blocks = blocks.withoutEmpty
  }

  private mutating func read(_ fragment: Fragment, links: [Link]) {
    fragment.forEachPiece { piece in
      switch piece {
      case .html(let bytes): read(html: bytes)
      case .slot(.linkOpen): break
      case .slot(.linkText(let index)): add(title(links[index]))
      case .slot(.linkClose(let index)): close(links[index])
      case .slot(.image): break
      case .slot(.component(let index)): read(article.components[index])
      }
    }
  }

  private mutating func close(_ link: Link) {
    add(suffix(link))
    if isLeftOut(link), isOpen { leftOut[blocks.count - 1, default: []].append(blocks[blocks.count - 1].length - 1) }
    if link.scheme == LinkScheme.source.rawValue, link.fragment != nil, !blocks.isEmpty {
      blocks[blocks.count - 1].citesLaw = true
    }
  }

  private mutating func read(html bytes: ArraySlice<UInt8>) {
    var rest = bytes
    while let sign = rest.first {
      if sign == UInt8(ascii: "<"), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
        read(tag: String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self))
        rest = rest[(end + 1)...]
      } else {
        let end = rest.dropFirst().firstIndex(of: UInt8(ascii: "<")) ?? rest.endIndex
        add(String(decoding: rest[..<end], as: UTF8.self).withoutEntities)
        rest = rest[end...]
      }
    }
  }

  private mutating func read(tag: String) {
    let name = tag.prefix { $0 != " " }
    switch name {
    case "ul": lists.append(nil)
    case "ol":
      let start = tag.firstRange(of: "start=\"").map { tag[$0.upperBound...].prefix { $0 != "\"" } }
      lists.append(start.flatMap { Int($0) } ?? 1)
    case "/ul", "/ol": lists.removeLast()
    case "li": openItem()
    case "p", "pre": if isFreshItem { isFreshItem = false } else { open(.paragraph) }
    case "h1", "h2", "h3", "h4", "h5", "h6": open(.heading)
    case "/li", "/p", "/pre", "/h1", "/h2", "/h3", "/h4", "/h5", "/h6": isOpen = false
    case "strong": boldDepth += 1
    case "/strong": boldDepth -= 1
    case "br": add(" ")
    default: break
    }
  }

  /// The first paragraph of an item is the item's own words.
  private mutating func openItem() {
    let number = lists.last ?? nil
    if let number { lists[lists.count - 1] = number + 1 }
    if lists.count == 1, let item = items.popFirst() { place = item.location }
    open(.item(number: number))
    isFreshItem = true
  }

  private mutating func open(_ form: PlainBlock.Form) {
    blocks.append(PlainBlock(form: form, location: place))
    (isOpen, isFreshItem) = (true, false)
  }

  private mutating func add(_ text: String) {
    guard isOpen else { return }
    blocks[blocks.count - 1].append(text, isBold: boldDepth > 0)
    if !text.allSatisfy(\.isWhitespace) { isFreshItem = false }
  }

  private mutating func read(_ component: ArticleComponent) {
    let outer = place
    switch component {
    case .note(let texts), .story(let texts): for text in texts { read(text, as: .paragraph) }
    case .checklist(let texts): for text in texts { read(text, as: .tick) }
    case .quiz(let quiz):
      for question in quiz.questions {
        read(question.prompt, as: .question)
        for option in question.options {
          read(option.answer, as: .answer(isRight: option.isRight))
          read(option.feedback, as: .feedback)
        }
      }
    }
    place = outer
  }

  private mutating func read(_ text: InlineMarkdown, as form: PlainBlock.Form) {
    if let run = text.runs.first { place = run.location }
    open(form)
    read(text.html, links: text.links)
    isOpen = false
  }
}
