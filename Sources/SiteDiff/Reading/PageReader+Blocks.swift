import Output

extension PageReader {
  /// Ends the block that is being read: what comes next stands apart from it.
  mutating func endBlock() {
    defer { blockNumber += 1 }
    guard !draft.isEmpty else { return }
    var draft = self.draft
    self.draft = BlockDraft()
    draft.endWord()
    let element = context
    if element.part == .main, Element.sectionHeadings.contains(element.blockTag) {
      page.sections.append(.init(title: draft.words.joined(separator: " ")))
    }
    readValues(&draft, in: element)
    for reference in element.inherited { draft.references.append(named(reference, by: draft.words)) }
    if element.blockTag == "title", element.part == .head { page.title = draft.words.joined(separator: " ") }
    append(draft, part: element.part, tag: element.blockTag, contact: element.isCard ? element.contact : nil)
  }

  /// What several blocks rest on has the words of the first as its title.
  private mutating func named(_ reference: Reference, by words: [String]) -> Reference {
    var named = reference
    if referenceTitles[reference.key] == nil, !words.isEmpty {
      referenceTitles[reference.key] = words.prefix(Reference.longestTitle).joined(separator: " ")
    }
    named.title = referenceTitles[reference.key]
    return named
  }

  private mutating func append(_ draft: BlockDraft, part: PagePart, tag: String, contact: String? = nil) {
    let section = page.sections.count - 1
    for reference in draft.references
    where !page.sections[section].references.contains(where: { $0.key == reference.key }) {
      page.sections[section].references.append(reference)
    }
    page.blocks.append(
      Block(
        part: part, tag: tag, words: draft.words, flags: draft.flags, links: draft.links, references: draft.references,
        contact: contact, section: section))
  }

  /// Takes the numbers and the address out of a block's text, and a contact's name out of its card.
  private mutating func readValues(_ draft: inout BlockDraft, in element: Element) {
    if let contact = element.contact, element.isCard {
      if element.isAddress, !draft.words.isEmpty {
        page.contacts[contact, default: ShownContact()].add(ContactValue(address: draft.words.joined(separator: " ")))
      }
      if page.contacts[contact]?.name == nil, element.isName || element.blockTag.isHeading {
        page.contacts[contact]?.name = draft.words.joined(separator: " ")
      }
    }
    guard !element.isAddress else { return }
    takeNumbers(of: &draft, in: element)
    for index in page.looseValues.indices.reversed() where page.looseValues[index].text.isEmpty {
      let loose = page.looseValues.remove(at: index)
      addLoose(loose.value, in: loose.part, text: draft.words)
    }
  }

  private mutating func takeNumbers(of draft: inout BlockDraft, in element: Element) {
    for (range, number) in PhoneNumber.all(in: draft.words, flags: draft.flags) {
      draft.mark(range, .value)
      let mention = draft.mentions.first { $0.words.contains(range.lowerBound) }?.contact
      if let contact = mention ?? element.contact {
        page.contacts[contact, default: ShownContact()].add(ContactValue(number: number))
      } else {
        addLoose(ContactValue(number: number), in: element.part, text: draft.words)
      }
    }
    for mention in draft.mentions {
      for index in mention.words where !draft.flags[index].contains(.value) {
        guard let code = PhoneNumber.shortCode(draft.words[index]) else { continue }
        draft.mark(index..<(index + 1), .value)
        page.contacts[mention.contact, default: ShownContact()].add(ContactValue(number: code))
      }
    }
  }

  private mutating func addLoose(_ value: ContactValue, in part: PagePart, text: [String]) {
    guard !page.looseValues.contains(where: { $0.value == value && $0.part == part && !$0.text.isEmpty }) else {
      return
    }
    let text = text.isEmpty ? value.shown : text.joined(separator: " ")
    page.looseValues.append(LooseValue(value: value, part: part, text: text))
  }

  /// An element without content: a line break, a picture, or something in the head.
  mutating func readVoid(_ name: String, _ attributes: Attributes) {
    switch name {
    case "br": draft.endWord()
    case "hr": endBlock()
    case "img":
      if let picture = attributes["src"] { draft.links.append(LinkDestination.resolved(picture, from: page.path)) }
      if let words = attributes["alt"] { draft.appendLabel(words, context.flags) }
    case "link": readHeadLink(attributes)
    case "meta": readMeta(attributes)
    case "input":
      for name in ["placeholder", "value"] { attributes[name].map { draft.appendLabel($0, context.flags) } }
    default: break
    }
  }

  private mutating func readHeadLink(_ attributes: Attributes) {
    guard let href = attributes["href"] else { return }
    if let language = attributes["hreflang"] { page.alternates.append(.init(language: language, href: href)) }
    let relation = attributes["rel"] ?? ""
    let isOwn = relation == "canonical" || relation == "alternate"
    var draft = BlockDraft()
    draft.links = [LinkDestination.resolved(href, from: page.path)]
    append(draft, part: relation == "stylesheet" ? .style : isOwn ? .head : .other, tag: relation)
  }

  private mutating func readMeta(_ attributes: Attributes) {
    let name = attributes["name"] ?? attributes["property"] ?? attributes["http-equiv"] ?? ""
    guard let content = attributes["content"], !name.isEmpty, name != "viewport" else { return }
    var draft = BlockDraft()
    if name.lowercased() == "refresh", let target = content.split(separator: "=", maxSplits: 1).dropFirst().first {
      draft.links = [LinkDestination.resolved(String(target), from: page.path)]
    } else if content.hasPrefix("https:") || content.hasPrefix("http:") {
      draft.links = [content]
    } else {
      draft.append(content.utf8, [])
      draft.endWord()
    }
    append(draft, part: .head, tag: name)
  }

  /// An edition code, once for each page: a sheet says it in several places.
  mutating func readEdition(_ code: String) {
    if page.blocks.contains(where: { $0.part == .edition && $0.links == [code] }) { return }
    var draft = BlockDraft()
    draft.links = [code]
    append(draft, part: .edition, tag: "edition")
  }

  /// A style sheet or a script: compared as a whole; data for machines is compared by words.
  mutating func readRaw(_ tag: HTMLTokenizer.Tag, _ content: Range<Int>) {
    let attributes = Attributes(of: tag, in: bytes)
    var draft = BlockDraft()
    if attributes["type"]?.hasSuffix("json") == true {
      draft.append(bytes[content], [])
      draft.endWord()
      append(draft, part: .head, tag: "data")
    } else {
      if let address = attributes["src"] { draft.links.append(LinkDestination.resolved(address, from: page.path)) }
      if !content.isEmpty { draft.links.append("sha256:" + SHA256Digest(of: Array(bytes[content])).hex) }
      append(draft, part: tag.name == "style" ? .style : .script, tag: tag.name)
    }
  }
}

extension String {
  fileprivate var isHeading: Bool { utf8.count == 2 && hasPrefix("h") && self != "hr" }
}

extension BlockDraft {
  /// Words that readers get in another way than as text: the text of a picture, a label for screen readers.
  mutating func appendLabel(_ text: String, _ flags: WordFlags) {
    endWord()
    append(text.utf8, flags)
    endWord()
  }
}
